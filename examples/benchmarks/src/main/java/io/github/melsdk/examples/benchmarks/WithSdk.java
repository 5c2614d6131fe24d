package io.github.melsdk.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.RecordIterator;
import io.github.melsdk.core.internal.json.StreamShape;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftClient;
import io.github.melsdk.events.Event;
import io.github.melsdk.events.OpenAgendaClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The same work with the SDK: through its clients, and for decoding alone through the decoder beneath them. */
final class WithSdk implements AutoCloseable {

    private final Transport transport = Transport.create();
    private final OpenAgendaClient agendas;
    private final OpendatasoftClient portal;

    /** The part of a list answer that is used. */
    record EventPage(@JsonProperty("events") List<Event> events) {}

    WithSdk(String url) {
        agendas = OpenAgendaClient.builder(ApiKey.of(ByHand.KEY))
                .baseUrl(url)
                .transport(transport)
                .build();
        portal =
                OpendatasoftClient.builder(URI.create(url)).transport(transport).build();
    }

    List<Event> page() {
        return agendas.events(City.AGENDA, q -> q.detailed().pageSize(City.PAGE))
                .toList();
    }

    Event event() {
        return agendas.event(City.AGENDA, City.EVENT);
    }

    long export() {
        try (RecordStream<StationReading> records =
                portal.dataset(City.DATASET).export(StationReading.class, q -> {})) {
            return Sums.ofReadings(records.iterator());
        }
    }

    Paged<StationReading> readings() {
        return portal.dataset(City.DATASET).records(StationReading.class, q -> q.pageSize(City.OFFSET_PAGE));
    }

    static List<Event> decodePage(byte[] page) throws IOException {
        return Json.standard()
                .<EventPage>read(page, StandardCharsets.UTF_8, EventPage.class, DriftSink.none())
                .events();
    }

    static long decodeExport(byte[] export) throws IOException {
        try (RecordIterator<StationReading> records = Json.standard().stream(
                new ByteArrayInputStream(export),
                StandardCharsets.UTF_8,
                StreamShape.LINES,
                StationReading.class,
                DriftSink.none())) {
            long sum = 0;
            while (records.hasNext()) {
                sum += Sums.ofReading(records.next());
            }
            return sum;
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
