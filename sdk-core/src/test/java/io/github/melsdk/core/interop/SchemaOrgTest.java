package io.github.melsdk.core.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.melsdk.core.interop.EventDescription.Attendance;
import io.github.melsdk.core.interop.EventDescription.Status;
import io.github.melsdk.core.model.Address;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Contact;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Place;
import io.github.melsdk.core.model.TimeSlot;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaOrgTest {

    private static final Attribution ORIGIN = Attribution.of("Ville de Lille", Licence.LICENCE_OUVERTE_2_0);
    private static final TimeSlot FRIDAY = slot("2026-11-20T20:00:00+01:00", "2026-11-20T22:30:00+01:00");
    private static final TimeSlot SATURDAY = slot("2026-11-21T20:00:00+01:00", "2026-11-21T22:30:00+01:00");
    private static final Place AERONEF = new Place(
            "31004",
            LocalizedText.of("fr", "L'Aéronef"),
            null,
            GeoPoint.of(50.6378, 3.0735),
            new Address("168 avenue Willy Brandt", "59777", "Lille", "59350", "fr"),
            new Contact(null, null, "03 20 00 00 00", "https://aeronef.example.org"),
            ORIGIN,
            Map.of());

    private static TimeSlot slot(String start, String end) {
        return TimeSlot.of(OffsetDateTime.parse(start), OffsetDateTime.parse(end));
    }

    private static EventDescription event(
            String name, List<TimeSlot> slots, Status status, Attendance attendance, Place place, String online) {
        return new EventDescription(
                "https://openagenda.example.org/e/1",
                name,
                "Soirée",
                "https://openagenda.example.org/e/1",
                List.of("https://cdn.example.org/1.jpg"),
                List.of("concert", "rock"),
                Locale.FRENCH,
                slots,
                status,
                attendance,
                place,
                online,
                null,
                ORIGIN);
    }

    private static JsonNode read(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void an_event_is_told_with_time_place_status_and_origin() throws Exception {
        JsonNode told = read(SchemaOrg.event(
                event("Concert", List.of(FRIDAY), Status.SCHEDULED, Attendance.ON_SITE, AERONEF, null)));

        assertThat(told.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(told.path("@type").asText()).isEqualTo("Event");
        assertThat(told.path("@id").asText()).isEqualTo("https://openagenda.example.org/e/1");
        assertThat(OffsetDateTime.parse(told.path("startDate").asText())).isEqualTo(FRIDAY.start());
        assertThat(OffsetDateTime.parse(told.path("endDate").asText())).isEqualTo(FRIDAY.end());
        assertThat(told.path("eventAttendanceMode").asText())
                .isEqualTo("https://schema.org/OfflineEventAttendanceMode");
        assertThat(told.path("inLanguage").asText()).isEqualTo("fr");
        assertThat(told.path("image").asText()).isEqualTo("https://cdn.example.org/1.jpg");
        assertThat(told.path("keywords")).extracting(JsonNode::asText).containsExactly("concert", "rock");
        assertThat(told.at("/location/@type").asText()).isEqualTo("Place");
        assertThat(told.at("/location/name").asText()).isEqualTo("L'Aéronef");
        assertThat(told.at("/location/address/@type").asText()).isEqualTo("PostalAddress");
        assertThat(told.at("/location/address/addressLocality").asText()).isEqualTo("Lille");
        assertThat(told.at("/location/address/addressCountry").asText()).isEqualTo("FR");
        assertThat(told.at("/location/geo/@type").asText()).isEqualTo("GeoCoordinates");
        assertThat(told.at("/location/geo/latitude").asDouble()).isEqualTo(50.6378);
        assertThat(told.at("/location/geo/longitude").asDouble()).isEqualTo(3.0735);
        assertThat(told.at("/subjectOf/publisher/name").asText()).isEqualTo("Ville de Lille");
        assertThat(told.at("/subjectOf/license").asText()).isEqualTo(Licence.LICENCE_OUVERTE_2_0.url());
        assertThat(told.has("subEvent")).isFalse();
        assertThat(told.has("offers")).isFalse();
        assertThat(told.has("organizer")).isFalse();
    }

    @Test
    void several_times_are_events_within_the_event() throws Exception {
        JsonNode told = read(SchemaOrg.event(
                event("Concert", List.of(FRIDAY, SATURDAY), Status.SCHEDULED, Attendance.ON_SITE, AERONEF, null)));

        assertThat(OffsetDateTime.parse(told.path("startDate").asText())).isEqualTo(FRIDAY.start());
        assertThat(OffsetDateTime.parse(told.path("endDate").asText())).isEqualTo(SATURDAY.end());
        assertThat(told.path("subEvent"))
                .extracting(sub -> OffsetDateTime.parse(sub.path("startDate").asText()))
                .containsExactly(FRIDAY.start(), SATURDAY.start());
        assertThat(told.path("subEvent"))
                .allMatch(sub -> sub.path("@type").asText().equals("Event"));
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, EventScheduled",
        "RESCHEDULED, EventRescheduled",
        "POSTPONED, EventPostponed",
        "MOVED_ONLINE, EventMovedOnline",
        "CANCELLED, EventCancelled"
    })
    void each_status_has_its_constant(Status status, String constant) throws Exception {
        JsonNode told = read(SchemaOrg.event(event("Concert", List.of(FRIDAY, SATURDAY), status, null, AERONEF, null)));

        assertThat(told.path("eventStatus").asText()).isEqualTo("https://schema.org/" + constant);
        assertThat(told.at("/subEvent/1/eventStatus").asText()).isEqualTo("https://schema.org/" + constant);
        assertThat(told.has("eventAttendanceMode")).isEqualTo(status == Status.MOVED_ONLINE);
    }

    @Test
    void an_event_of_both_kinds_has_both_locations_and_one_that_moved_online_says_so() throws Exception {
        JsonNode mixed = read(SchemaOrg.event(event(
                "Débat", List.of(FRIDAY), Status.SCHEDULED, Attendance.MIXED, AERONEF, "https://live.example.org")));
        JsonNode moved = read(SchemaOrg.event(event(
                "Débat", List.of(FRIDAY), Status.MOVED_ONLINE, Attendance.ON_SITE, null, "https://live.example.org")));

        assertThat(mixed.path("eventAttendanceMode").asText()).endsWith("/MixedEventAttendanceMode");
        assertThat(mixed.path("location"))
                .extracting(location -> location.path("@type").asText())
                .containsExactly("Place", "VirtualLocation");
        assertThat(moved.path("eventAttendanceMode").asText()).endsWith("/OnlineEventAttendanceMode");
        assertThat(moved.at("/location/url").asText()).isEqualTo("https://live.example.org");
    }

    @Test
    void a_title_cannot_leave_the_element_that_holds_the_document() throws Exception {
        String name = "</script><script>alert(1)</script> & \u2028 <!--";

        String json = SchemaOrg.event(event(name, List.of(), Status.SCHEDULED, null, null, null));

        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(read(json).path("name").asText()).isEqualTo(name);
        assertThat(read(json).has("startDate")).isFalse();
        assertThat(read(json).has("location")).isFalse();
    }

    @Test
    void a_place_stands_alone_with_its_contact() throws Exception {
        JsonNode told = read(SchemaOrg.place(AERONEF, Locale.ENGLISH));

        assertThat(told.path("@type").asText()).isEqualTo("Place");
        assertThat(told.path("identifier").asText()).isEqualTo("31004");
        assertThat(told.path("name").asText()).isEqualTo("L'Aéronef");
        assertThat(told.path("telephone").asText()).isEqualTo("03 20 00 00 00");
        assertThat(told.at("/subjectOf/publisher/name").asText()).isEqualTo("Ville de Lille");
    }

    @Test
    void many_events_are_one_graph_and_a_cut_list_is_no_document() throws Exception {
        EventDescription concert = event("Concert", List.of(FRIDAY), Status.SCHEDULED, null, AERONEF, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        Iterator<EventDescription> failing = List.of(concert).iterator();

        assertThat(SchemaOrg.writeEvents(List.of(concert, concert), out)).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(() -> SchemaOrg.writeEvents(() -> new Failing(failing), cut));

        JsonNode told = read(out.toString(StandardCharsets.UTF_8));
        assertThat(told.path("@graph")).hasSize(2).allMatch(node -> !node.has("@context"));
        assertThat(cut.toString(StandardCharsets.UTF_8)).contains("Concert").doesNotContain("]}");
    }

    private record Failing(Iterator<EventDescription> first) implements Iterator<EventDescription> {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public EventDescription next() {
            if (first.hasNext()) {
                return first.next();
            }
            throw new IllegalStateException("cut");
        }
    }
}
