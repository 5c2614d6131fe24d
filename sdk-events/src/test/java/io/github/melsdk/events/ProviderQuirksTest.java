package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.model.Image;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen in answers of the provider and stands in no documentation: one test each. */
class ProviderQuirksTest {

    /** Reads an event of which nothing may be lost. */
    private static Event event(String members) {
        try (Agendas agendas = Agendas.answering("{\"success\":true,\"event\":{\"uid\":1" + comma(members) + "}}")) {
            Event event = agendas.client.event(1, 1);
            assertThat(agendas.drift()).isEmpty();
            return event;
        }
    }

    private static Location location(String members) {
        try (Agendas agendas = Agendas.answering("{\"success\":true,\"location\":{\"uid\":1" + comma(members) + "}}")) {
            Location location = agendas.client.location(1, LocationKey.uid(1));
            assertThat(agendas.drift()).isEmpty();
            return location;
        }
    }

    private static Agenda agenda(String members) {
        try (Agendas agendas = Agendas.answering("{\"uid\":1" + comma(members) + "}")) {
            Agenda agenda = agendas.client.agenda(1);
            assertThat(agendas.drift()).isEmpty();
            return agenda;
        }
    }

    private static String comma(String members) {
        return members.isEmpty() ? "" : "," + members;
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "true, true", "false, false"})
    void booleans_come_as_numbers_too(String sent, boolean read) {
        assertThat(agenda("\"official\":" + sent).official()).isEqualTo(read);
        assertThat(event("\"private\":" + sent + ",\"draft\":" + sent))
                .extracting(Event::privateEvent, Event::draft)
                .containsExactly(read, read);
        assertThat(event("\"featured\":" + sent).featured()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null"})
    void empty_keywords_texts_and_ages_are_objects_lists_or_nothing(String empty) {
        Event event = event("\"keywords\":" + empty + ",\"longDescription\":" + empty + ",\"age\":" + empty
                + ",\"accessibility\":" + empty + ",\"registration\":" + empty + ",\"extIds\":" + empty);

        assertThat(event.keywords().isEmpty()).isTrue();
        assertThat(event.longDescription().isEmpty()).isTrue();
        assertThat(event.age()).isEqualTo(AgeRange.any());
        assertThat(event.registration()).isEmpty();
        assertThat(event.externalIds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-04T14:00:00+02:00",
                "2026-06-04T14:00:00.000+02:00",
                "2026-06-04T14:00:00+0200",
                "2026-06-04T12:00:00Z",
                "2026-06-04T12:00:00.000Z"
            })
    void an_offset_has_a_colon_or_none_and_a_time_a_fraction_or_none(String begin) {
        Event event = event("\"timings\":[{\"end\":\"2026-06-04T16:00:00+02:00\",\"begin\":\"" + begin + "\"}]");

        assertThat(event.timings().get(0).begin().toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-06-04T14:00:00+02:00").toInstant());
    }

    static Stream<String> images() {
        return Stream.of(
                "\"https://cdn.openagenda.com/main/a.jpg\"",
                "{\"base\":\"https://cdn.openagenda.com/main/\",\"filename\":\"a.jpg\"}",
                "{\"base\":\"//cdn.openagenda.com/main/\",\"filename\":\"a.jpg\",\"size\":null,\"variants\":[]}");
    }

    @ParameterizedTest
    @MethodSource("images")
    void a_picture_is_an_address_or_an_object_whose_base_may_lack_its_scheme(String image) {
        assertThat(event("\"image\":" + image).picture())
                .map(Image::url)
                .contains("https://cdn.openagenda.com/main/a.jpg");
    }

    @Test
    void the_picture_of_an_agenda_is_a_bare_name_or_an_address_with_a_stamp() {
        assertThat(event("\"originAgenda\":{\"uid\":5,\"image\":\"agenda5.jpg\"}")
                        .originAgenda()
                        .imageUrl())
                .isEmpty();
        assertThat(event("\"originAgenda\":{\"uid\":5,\"image\":\"https://cdn.openagenda.com/main/a.jpg?__ts=1\"}")
                        .originAgenda()
                        .imageUrl())
                .contains("https://cdn.openagenda.com/main/a.jpg?__ts=1");
    }

    @Test
    void the_picture_of_a_location_is_a_bare_name_or_an_address() {
        assertThat(location("\"image\":\"location1.jpg?_ts=2\"").imageUrl()).isEmpty();
        assertThat(location("\"image\":\"https://cdn.openagenda.com/main/l.jpg\"")
                        .imageUrl())
                .contains("https://cdn.openagenda.com/main/l.jpg");
    }

    @Test
    void keywords_are_by_language_or_plain() {
        assertThat(event("\"keywords\":{\"fr\":[\"bal\"]}").keywords().in(Locale.FRENCH))
                .containsExactly("bal");
        assertThat(event("\"keywords\":[\"bal\"]").keywords().in(Locale.FRENCH)).containsExactly("bal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "\"6\"", "{\"id\":6,\"label\":{\"fr\":\"Annulé\"}}"})
    void a_status_is_a_number_or_an_object(String status) {
        assertThat(event("\"status\":" + status).status().is(EventStatus.CANCELLED))
                .isTrue();
    }

    @Test
    void a_label_is_a_text_or_texts_and_a_junk_language_is_left_out() {
        AgendaSchema schema = agenda(
                        "\"schema\":{\"fields\":[{\"field\":\"a\",\"fieldType\":\"radio\",\"schemaType\":\"agenda\","
                                + "\"label\":\"Public\",\"options\":[{\"id\":1,\"value\":\"tous\",\"label\":\"Tous\"}]},"
                                + "{\"field\":\"b\",\"fieldType\":\"text\",\"schemaType\":\"agenda\",\"label\":{\"fr\":\"Lieu\",\"io\":\"Lieu\"}},"
                                + "{\"fieldType\":\"section\",\"slug\":\"infos\"}]}")
                .schema();

        assertThat(schema.requireField("a").label().in(Locale.FRENCH)).isEqualTo("Public");
        assertThat(schema.requireOption("a", "tous").label().in(Locale.FRENCH)).isEqualTo("Tous");
        assertThat(schema.requireField("b").label().languages()).containsExactly("fr");
    }

    @Test
    void a_doubled_option_counts_once() {
        AgendaSchema schema = agenda("\"schema\":{\"fields\":[{\"field\":\"theme\",\"fieldType\":\"checkbox\","
                        + "\"schemaType\":\"network\",\"options\":[{\"id\":12,\"value\":\"exposition\"}]}]}")
                .schema();

        assertThat(event("\"theme\":[12,12]").additionalFields(schema).values("theme"))
                .containsExactly("exposition");
    }

    @Test
    void the_same_code_has_other_numbers_in_another_agenda() {
        String field =
                "\"schema\":{\"fields\":[{\"field\":\"categories\",\"fieldType\":\"checkbox\",\"schemaType\":\"network\","
                        + "\"options\":[{\"id\":%d,\"value\":\"atelier\"}]}]}";

        assertThat(agenda(String.format(Locale.ROOT, field, 3))
                        .schema()
                        .requireOption("categories", "atelier")
                        .id())
                .isEqualTo(3);
        assertThat(agenda(String.format(Locale.ROOT, field, 101))
                        .schema()
                        .requireOption("categories", "atelier")
                        .id())
                .isEqualTo(101);
    }

    @Test
    void texts_come_in_any_language_and_hold_line_separators() {
        Event event = event("\"title\":{\"fr\":\"Bal\",\"nl\":\"Bal\u2028populair\",\"oc\":\"Bal\"}");

        assertThat(event.title().languages()).containsExactlyInAnyOrder("fr", "nl", "oc");
        assertThat(event.title().in(Locale.forLanguageTag("nl"))).isEqualTo("Bal\u2028populair");
    }

    @Test
    void a_way_to_register_may_have_no_value() {
        assertThat(event("\"registration\":[{\"type\":\"phone\",\"value\":null}]")
                        .registration())
                .singleElement()
                .satisfies(way -> assertThat(way.value()).isNull());
    }

    @Test
    void an_event_online_has_no_location() {
        Event event =
                event("\"location\":null,\"attendanceMode\":2,\"onlineAccessLink\":\"https://visio.example.org\"");

        assertThat(event.place()).isNull();
        assertThat(event.location()).isEmpty();
    }

    @Test
    void internal_members_are_no_additional_fields() {
        assertThat(event("\"_agg\":\"e30=\",\"type\":\"event\",\"valid\":true,\"sourcePaths\":[],\"aggregated\":1,"
                                + "\"canEdit\":true,\"fileKey\":\"k\",\"html\":{\"fr\":\"<p>\"}")
                        .extras())
                .isEmpty();
    }

    @Test
    void a_level_of_a_place_may_stand_in_its_alias_only_and_the_other_way_round() {
        assertThat(location("\"adminLevel4\":null,\"city\":\"Roubaix\"").commune())
                .contains("Roubaix");
        assertThat(location("\"adminLevel4\":\"Wattrelos\",\"city\":null").commune())
                .contains("Wattrelos");
    }

    @Test
    void numbers_of_places_are_texts_too_and_codes_keep_their_zeros() {
        Event event = event("\"location\":{\"uid\":\"1009\",\"postalCode\":\"01000\",\"insee\":\"2A004\"}");

        assertThat(event.place().uid()).isEqualTo(1009);
        assertThat(event.place().postalCode()).isEqualTo("01000");
        assertThat(event.place().insee()).isEqualTo("2A004");
    }

    @Test
    void a_removed_event_is_a_stub() {
        Event event = event("\"removed\":true,\"updatedAt\":\"2026-10-01T10:00:00.000Z\"");

        assertThat(event.isRemoved()).isTrue();
        assertThat(event.title().isEmpty()).isTrue();
    }

    @Test
    void a_missing_key_is_status_403_and_not_401() {
        for (String body :
                List.of("{\"message\":\"invalid key\"}", "{\"success\":false,\"message\":\"invalid key\"}")) {
            try (Agendas agendas = Agendas.refusing(403, body)) {
                assertThatExceptionOfType(AuthenticationException.class)
                        .isThrownBy(() -> agendas.client.agenda(1))
                        .withMessageContaining("invalid key");
            }
        }
    }

    @Test
    void what_is_not_found_is_told_with_its_number() {
        try (Agendas agendas =
                Agendas.refusing(404, "{\"message\":\"location not found\",\"info\":{\"uid\":\"123\"}}")) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> agendas.client.location(1, LocationKey.uid(123)))
                    .withMessageContaining("location not found");
        }
    }

    @Test
    void pages_have_their_largest_sizes() {
        try (Agendas agendas = Agendas.answering("{}")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client.agendas(q -> q.pageSize(101)))
                    .withMessageContaining("100");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agendas.client.events(1, q -> q.pageSize(301)))
                    .withMessageContaining("300");
            assertThat(agendas.requests()).isEmpty();
        }
    }
}
