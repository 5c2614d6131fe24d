package io.github.melsdk.core.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.melsdk.core.interop.CalendarEvent.Status;
import io.github.melsdk.core.model.GeoPoint;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarWriterTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant STAMP = Instant.parse("2026-11-21T08:00:00Z");

    private static CalendarEvent event(String uid, ZonedDateTime start, ZonedDateTime end, String summary) {
        return new CalendarEvent(
                uid, start, end, false, summary, null, null, null, null, null, List.of(), Status.CONFIRMED, null);
    }

    private static ZonedDateTime paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS);
    }

    private static String write(CalendarEvent... events) {
        return write(List.of(events));
    }

    private static String write(List<CalendarEvent> events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ICalendarWriter writer = ICalendarWriter.begin(out, "Lille", STAMP, Set.of(PARIS), Duration.ofHours(6))) {
            events.forEach(writer::write);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_entry_is_written_with_all_it_has() {
        String text = write(new CalendarEvent(
                "1001.1@openagenda.com",
                paris("2026-11-21T20:30:00"),
                paris("2026-11-21T23:00:00"),
                false,
                "Bal, fanfare; et \\ musique",
                "Ligne 1\nLigne 2",
                "Place Rihour, 59000 Lille",
                GeoPoint.of(50.6365, 3.0625),
                "https://openagenda.com/lille/events/bal",
                null,
                List.of("fête", "a,b"),
                Status.CANCELLED,
                Instant.parse("2026-11-20T10:00:00Z")));

        assertThat(text)
                .contains("SUMMARY:Bal\\, fanfare\\; et \\\\ musique\r\n")
                .contains("DESCRIPTION:Ligne 1\\nLigne 2\r\n")
                .contains("DTSTART;TZID=Europe/Paris:20261121T203000\r\n")
                .contains("DTEND;TZID=Europe/Paris:20261121T230000\r\n")
                .contains("LOCATION:Place Rihour\\, 59000 Lille\r\n")
                .contains("GEO:50.636500;3.062500\r\n")
                .contains("URL:https://openagenda.com/lille/events/bal\r\n")
                .contains("CATEGORIES:fête,a\\,b\r\n")
                .contains("STATUS:CANCELLED\r\n")
                .contains("LAST-MODIFIED:20261120T100000Z\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT360M\r\n")
                .contains("TZID:Europe/Paris\r\n");
    }

    @Test
    void lines_end_with_crlf_and_have_at_most_75_octets_without_a_cut_character() {
        String text = write(
                event("1", paris("2026-11-21T20:30:00"), paris("2026-11-21T23:00:00"), "é🎷".repeat(60) + "\r\nfin"));

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + "é🎷".repeat(60) + "\\nfin\r\n");
    }

    @Test
    void a_whole_day_ends_the_day_after() {
        CalendarEvent day = new CalendarEvent(
                "1",
                paris("2026-12-24T00:00:00"),
                paris("2026-12-25T23:59:00"),
                true,
                "Marché de Noël",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Status.CONFIRMED,
                null);

        assertThat(write(day)).contains("DTSTART;VALUE=DATE:20261224\r\n", "DTEND;VALUE=DATE:20261226\r\n");
    }

    @Test
    void the_second_of_two_equal_local_times_is_told_in_utc() {
        ZonedDateTime second = ZonedDateTime.ofInstant(Instant.parse("2026-10-25T01:30:00Z"), PARIS);

        assertThat(write(event("1", second, second.plusHours(1), "Nuit")))
                .contains("DTSTART:20261025T013000Z\r\n")
                .contains("DTEND;TZID=Europe/Paris:20261025T033000\r\n");
    }

    @Test
    void a_zone_that_was_not_announced_is_refused() {
        ZonedDateTime noon = LocalDateTime.parse("2026-11-21T12:00:00").atZone(ZoneId.of("Europe/Brussels"));
        ICalendarWriter writer = ICalendarWriter.begin(OutputStream.nullOutputStream(), "Lille", STAMP, Set.of(PARIS));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(event("1", noon, noon, "Midi")))
                .withMessageContaining("Europe/Brussels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/New_York",
                "Asia/Kathmandu",
                "Africa/Casablanca",
                "America/Santiago",
                "Asia/Jerusalem"
            })
    void zones_mean_the_same_instants_to_another_parser(String id) throws Exception {
        ZoneId zone = ZoneId.of(id);
        List<CalendarEvent> events = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(59350);
        for (int i = 0; i < 200; i++) {
            ZonedDateTime start = Instant.ofEpochSecond(random.nextLong(1_000_000_000L, 1_900_000_000L))
                    .atZone(zone)
                    .withSecond(0);
            events.add(event("e" + i, start, start.plusHours(2), "Été " + i));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ICalendarWriter writer = ICalendarWriter.begin(out, "Zone", STAMP, Set.of(zone))) {
            events.forEach(writer::write);
        }

        ICalendar read = Biweekly.parse(out.toString(StandardCharsets.UTF_8)).first();

        for (int i = 0; i < events.size(); i++) {
            assertThat(read.getEvents().get(i).getDateStart().getValue().toInstant())
                    .as("%s", events.get(i).start())
                    .isEqualTo(events.get(i).start().toInstant());
        }
    }

    @Test
    void a_summer_time_of_half_an_hour_is_written_as_such() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ICalendarWriter.begin(out, "Zone", STAMP, Set.of(ZoneId.of("Australia/Lord_Howe")))
                .close();

        // One parser adds half an hour too much here, so the lines themselves are checked.
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7\r\n",
                        "TZOFFSETFROM:+1030\r\n",
                        "TZOFFSETTO:+1100\r\n");
    }

    @Test
    void two_thousand_generated_entries_come_back_from_two_parsers() throws Exception {
        SplittableRandom random = new SplittableRandom(20261121);
        List<CalendarEvent> events = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            events.add(random(random, i));
        }

        String text = write(events);

        ICalendar biweekly = Biweekly.parse(text).first();
        Calendar ical4j = new CalendarBuilder().build(new StringReader(text));
        List<CalendarComponent> components = ical4j.getComponents("VEVENT");
        assertThat(biweekly.getEvents()).hasSameSizeAs(events);
        assertThat(components).hasSameSizeAs(events);
        for (int i = 0; i < events.size(); i++) {
            CalendarEvent expected = events.get(i);
            VEvent event = biweekly.getEvents().get(i);
            assertThat(event.getUid().getValue()).isEqualTo(expected.uid());
            assertThat(event.getSummary().getValue()).isEqualTo(expected.summary());
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(expected.start().toInstant());
            net.fortuna.ical4j.model.component.VEvent other =
                    (net.fortuna.ical4j.model.component.VEvent) components.get(i);
            // The second parser takes a line break after a backslash for two characters.
            if (!expected.summary().contains("\\\n")) {
                assertThat(other.getSummary().getValue()).isEqualTo(expected.summary());
            }
            Temporal start = other.getDateTimeStart().getDate();
            assertThat(Instant.from(start)).isEqualTo(expected.start().toInstant());
        }
    }

    private static CalendarEvent random(SplittableRandom random, int index) {
        String alphabet = "abcé,;:\\\"'\n🎷 -üœ%+&<>=()";
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder summary = new StringBuilder("T");
        for (int i = random.nextInt(120); i > 0; i--) {
            summary.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        summary.append('.');
        ZonedDateTime start = Instant.ofEpochSecond(random.nextLong(1_700_000_000L, 1_900_000_000L))
                .atZone(PARIS)
                .withSecond(0);
        return event(
                index + "." + random.nextInt(9) + "@example.org",
                start,
                start.plusMinutes(random.nextInt(1, 600)),
                summary.toString());
    }
}
