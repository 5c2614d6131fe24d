package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.interop.CalendarEvent;
import io.github.melsdk.core.interop.ICalendarWriter;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventCalendarTest {

    private static final long AGENDA = FakeOpenAgenda.MEL;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final FakeCity city = FakeCity.start(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Transport transport = Transport.create();
    private final OpenAgendaClient agenda = OpenAgendaClient.builder(ApiKey.of("test"))
            .baseUrl(URI.create(city.openAgenda().url()))
            .transport(transport)
            .build();
    private final EventCalendar calendar = EventCalendar.of("Lille", Locale.FRENCH, PARIS);

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    @Test
    void each_timing_becomes_an_entry_with_an_identifier_of_its_own() {
        List<Event> events =
                agenda.events(AGENDA, q -> q.detailed().pageSize(300)).toList();
        Set<String> identifiers = new HashSet<>();

        for (Event event : events) {
            List<CalendarEvent> entries = calendar.entries(event);

            assertThat(entries).as(event.title().in(Locale.FRENCH)).hasSameSizeAs(event.timings());
            for (CalendarEvent entry : entries) {
                assertThat(entry.uid()).startsWith(event.uid() + ".").endsWith("@openagenda.com");
                assertThat(identifiers.add(entry.uid())).isTrue();
                assertThat(entry.start().getZone()).isEqualTo(PARIS);
            }
        }
        assertThat(identifiers).isNotEmpty();
    }

    @Test
    void a_cancelled_event_stays_in_the_feed_as_cancelled() {
        city.openAgenda().withoutSampleData().withAgenda(AGENDA, a -> a.title("Lille"));
        long uid = city.openAgenda().addEvent(AGENDA, e -> e.title("Braderie").on(LocalDate.of(2026, 11, 28)));
        String before = calendar.entries(agenda.event(AGENDA, uid)).get(0).uid();

        city.openAgenda().updateEvent(AGENDA, uid, e -> e.status(6));

        CalendarEvent after = calendar.entries(agenda.event(AGENDA, uid)).get(0);
        assertThat(after.status()).isEqualTo(CalendarEvent.Status.CANCELLED);
        assertThat(after.uid()).isEqualTo(before);
    }

    @Test
    void a_moved_occurrence_keeps_its_identifier_where_the_provider_names_it_and_its_revision_grows() {
        String moved =
                "{\"uid\":7,\"updatedAt\":\"2026-10-0%d%s\",\"timings\":[{\"id\":\"a1b2c3\",\"begin\":\"2026-11-28T%d:00:00+01:00\","
                        + "\"end\":\"2026-11-28T23:00:00+01:00\"}]}";
        CalendarEvent before = entry(String.format(Locale.ROOT, moved, 1, "T08:00:00.000Z", 19));
        CalendarEvent after = entry(String.format(Locale.ROOT, moved, 2, "T08:00:00.000Z", 20));

        assertThat(after.uid()).isEqualTo(before.uid()).isEqualTo("7.a1b2c3@openagenda.com");
        assertThat(after.start()).isEqualTo(before.start().plusHours(1));
        assertThat(revision(after)).isGreaterThan(revision(before));
    }

    private CalendarEvent entry(String event) {
        try (Agendas agendas = Agendas.answering("{\"success\":true,\"event\":" + event + "}")) {
            return calendar.entries(agendas.client.event(1, 7)).get(0);
        }
    }

    private static long revision(CalendarEvent entry) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ICalendarWriter writer =
                ICalendarWriter.begin(out, "Lille", Instant.parse("2026-11-01T00:00:00Z"), Set.of(PARIS), null)) {
            writer.write(entry);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToLong(line -> Long.parseLong(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_feed_is_written_while_the_agenda_is_read() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int written = calendar.refreshedEvery(Duration.ofHours(1))
                .write(agenda.events(AGENDA, q -> q.upcoming().detailed().pageSize(10)), out, NOW);

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(written + 1);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text).contains("REFRESH-INTERVAL;VALUE=DURATION:PT60M", "TZID:Europe/Paris", "X-WR-CALNAME:Lille");
        assertThat(written).isPositive();
    }

    @Test
    void a_calendar_of_a_period_has_its_timings_only_under_the_same_identifiers() {
        DateRange saturday = DateRange.ofDay(LocalDate.of(2026, 11, 28), PARIS);
        city.openAgenda().withoutSampleData().withAgenda(AGENDA, a -> a.title("Lille"));
        long uid = city.openAgenda()
                .addEvent(
                        AGENDA,
                        e -> e.title("Marché").on(LocalDate.of(2026, 11, 21)).on(LocalDate.of(2026, 11, 28)));
        Event market = agenda.event(AGENDA, uid);

        List<CalendarEvent> entries = calendar.during(saturday).entries(market);

        assertThat(entries).hasSize(1);
        assertThat(entries).containsExactly(calendar.entries(market).get(1));
    }
}
