package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.interop.EventDescription;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDocumentsTest {

    private static final long AGENDA = 4242;
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Agendas agendas = Agendas.of(FakeCity.start(Clock.fixed(NOW, ZoneOffset.UTC)));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        agendas.close();
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Event concert(int status) {
        agendas.fake()
                .withoutSampleData()
                .withAgenda(AGENDA, a -> a.title("Lille").slug("lille"));
        long uid = agendas.fake()
                .addEvent(
                        AGENDA,
                        e -> e.uid(1)
                                .title("Concert")
                                .description("Rock")
                                .status(status)
                                .at("L'Aéronef", "Lille", 50.6378, 3.0735)
                                .on(LocalDate.of(2026, 11, 28), LocalTime.of(20, 0), LocalTime.of(22, 30)));
        return agendas.client.event(AGENDA, uid);
    }

    @Test
    void a_map_holds_every_event_with_its_facts() {
        Event concert = concert(6);

        assertThat(EventDocuments.writeGeoJson(List.of(concert), Locale.FRENCH, out))
                .isEqualTo(1);

        assertThat(written())
                .contains("\"id\":\"1\"", "[3.0735,50.6378]", "\"title\":\"Concert\"", "\"place\":\"L'Aéronef\"")
                .contains("\"status\":\"CANCELLED\"", "\"producer\":\"Lille\"", "\"start\":\"2026-11-28T20:00")
                .contains("\"url\":\"" + concert.pageUrl().orElseThrow() + "\"");
    }

    @Test
    void lists_are_written_while_they_are_read() {
        int expected = agendas.client
                .events(FakeOpenAgenda.MEL, q -> q.detailed())
                .toList()
                .size();

        long features = EventDocuments.writeGeoJson(
                agendas.client.events(FakeOpenAgenda.MEL, q -> q.detailed().pageSize(10)), Locale.FRENCH, out);
        long events = EventDocuments.writeJsonLd(
                agendas.client.events(FakeOpenAgenda.MEL, q -> q.detailed().pageSize(10)), Locale.FRENCH, out);

        assertThat(expected).isPositive();
        assertThat(features).isEqualTo(expected);
        assertThat(events).isEqualTo(expected);
    }

    @Test
    void the_page_of_an_event_gets_time_place_and_status() {
        Event concert = concert(3);

        String json = EventDocuments.jsonLd(concert, Locale.FRENCH);

        assertThat(json)
                .contains("\"@context\":\"https://schema.org\"", "\"startDate\":\"2026-11-28T20:00:00+01:00\"")
                .contains("\"endDate\":\"2026-11-28T22:30:00+01:00\"", "https://schema.org/EventMovedOnline")
                .contains("\"@id\":\"" + concert.pageUrl().orElseThrow() + "\"", "\"name\":\"L'Aéronef\"")
                .doesNotContain("offers", "organizer");
    }

    @ParameterizedTest
    @CsvSource({
        "1, SCHEDULED",
        "2, RESCHEDULED",
        "3, MOVED_ONLINE",
        "4, POSTPONED",
        "5, SCHEDULED",
        "6, CANCELLED",
        "77, SCHEDULED"
    })
    void each_status_of_the_provider_has_its_counterpart(int wire, EventDescription.Status expected) {
        assertThat(EventDocuments.describe(concert(wire), Locale.FRENCH).status())
                .isEqualTo(expected);
    }

    @Test
    void a_description_keeps_the_shared_interfaces_and_tells_local_time() {
        Event utc;
        try (Agendas server = Agendas.answering(Agendas.pageOf(
                "2",
                "null",
                "{\"uid\":5,\"timezone\":\"Europe/Paris\",\"timings\":[{\"begin\":\"2026-07-14T18:00:00.000Z\"}]}",
                "{\"uid\":6,\"removed\":true}"))) {
            List<Event> events = server.client.events(AGENDA, q -> {}).toList();
            utc = events.get(0);
            assertThat(EventDocuments.writeJsonLd(events, Locale.FRENCH, out)).isEqualTo(1);
        }

        EventDescription description = EventDocuments.describe(utc, Locale.FRENCH);

        assertThat(description.slots().get(0).start()).isEqualTo(OffsetDateTime.parse("2026-07-14T20:00:00+02:00"));
        assertThat(description.slots().get(0).start().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(description.id()).isEqualTo("tag:openagenda.com,2018:event/5");
        assertThat(description.location()).isEmpty();
        assertThat(description.attribution()).isNotEqualTo(Attribution.unknown());
    }
}
