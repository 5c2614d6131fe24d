package io.github.melsdk.events;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpenAgenda;
import io.github.melsdk.testing.RecordedRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A fake city, a writer, a reader, and everything that differed from the models. */
final class Writers implements AutoCloseable {

    static final String SECRET = "oa_sk_canary-7f3c5d";
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final long MEL = FakeOpenAgenda.MEL;
    static final LocalDate DAY = LocalDate.of(2027, 7, 14);

    final FakeCity city = FakeCity.start();
    final FakeOpenAgenda fake = city.openAgenda();
    final List<Drift> drift = new CopyOnWriteArrayList<>();
    final Transport transport;
    final OpenAgendaWriter writer;
    final OpenAgendaClient reader;

    Writers() {
        transport = Transport.builder()
                .listener(new TransportListener() {
                    @Override
                    public void onDrift(Drift difference) {
                        drift.add(difference);
                    }
                })
                .build();
        fake.acceptSecretKey(SECRET);
        writer = on(fake.url());
        reader = OpenAgendaClient.builder(ApiKey.of("reader"))
                .transport(transport)
                .baseUrl(fake.url())
                .build();
    }

    OpenAgendaWriter on(String url) {
        return OpenAgendaWriter.builder(ApiKey.of(SECRET))
                .transport(transport)
                .baseUrl(url)
                .build();
    }

    /** Returns the number of a location that events of the sample are at. */
    long location() {
        return reader.events(MEL, q -> q.detailed()).stream()
                .filter(event -> event.place() != null)
                .findFirst()
                .orElseThrow()
                .place()
                .uid();
    }

    /** Returns a complete event of the metropolis. */
    EventDraft draft(Consumer<EventDraftBuilder> more) {
        long location = location();
        return complete(e -> {
            e.location(location).option("categories-metropolitaines", "musique");
            more.accept(e);
        });
    }

    /** Returns an event that is complete but for place and added fields. */
    static EventDraft complete(Consumer<EventDraftBuilder> more) {
        return EventDraft.of(e -> {
            e.title("fr", "Bal")
                    .description("fr", "Bal populaire")
                    .on(DAY, LocalTime.of(20, 0), LocalTime.of(23, 0), PARIS);
            more.accept(e);
        });
    }

    List<RecordedRequest> writes() {
        return fake.requests().stream()
                .filter(request -> !request.method().equals("GET"))
                .filter(request -> !request.path().endsWith("/requestAccessToken"))
                .toList();
    }

    long tokenRequests() {
        return fake.requests().stream()
                .filter(request -> request.path().endsWith("/requestAccessToken"))
                .count();
    }

    @Override
    public void close() {
        transport.close();
        city.close();
    }
}
