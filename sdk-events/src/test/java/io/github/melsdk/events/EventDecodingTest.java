package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Image;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.TimeSlot;
import io.github.melsdk.core.spi.Drift;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventDecodingTest {

    private static Event read(String event) {
        try (Agendas agendas = Agendas.answering("{\"success\":true,\"event\":" + event + "}")) {
            Event read = agendas.client.event(1, 2);
            assertThat(agendas.drift()).isEmpty();
            return read;
        }
    }

    private static Event detailed() {
        try (Agendas agendas = Agendas.answering(Agendas.fixture("event-detailed.json"))) {
            Event event = agendas.client.event(89904399, 40012345);
            assertThat(agendas.drift()).isEmpty();
            return event;
        }
    }

    @Test
    void every_documented_field_is_read_without_drift() {
        Event event = detailed();

        assertThat(event.uid()).isEqualTo(40012345);
        assertThat(event.title().in(Locale.forLanguageTag("nl-BE"))).isEqualTo("Rode draad");
        assertThat(event.description().in(Locale.FRENCH)).isEqualTo("Coudre\u2028ensemble");
        assertThat(event.conditions().isEmpty()).isTrue();
        assertThat(event.keywords().in(Locale.ENGLISH)).containsExactly("sewing");
        assertThat(event.dateRange().in(Locale.FRENCH)).isEqualTo("24 octobre - 7 novembre");
        assertThat(event.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(event.registration())
                .extracting(Registration::value)
                .containsExactly("https://reservation.example.org/fil", null, "accueil@example.org");
        assertThat(event.registration().get(0).type().known()).contains(RegistrationType.LINK);
        assertThat(event.accessibility().needs()).containsExactly(AccessibilityNeed.PSYCHIC, AccessibilityNeed.MOTOR);
        assertThat(event.accessibility().others()).containsEntry("sl", true);
        assertThat(event.age().contains(7)).isFalse();
        assertThat(event.age().contains(70)).isTrue();
        assertThat(event.attendance()).isEqualTo(OpenEnum.of(Attendance.MIXED));
        assertThat(event.status().is(EventStatus.SCHEDULED)).isTrue();
        assertThat(event.state().is(PublicationState.PUBLISHED)).isTrue();
        assertThat(event.featured()).isFalse();
        assertThat(event.draft()).isFalse();
        assertThat(event.addMethod().is(AddMethod.AGGREGATION)).isTrue();
        assertThat(event.country().code()).contains("FR");
        assertThat(event.country().name().in(Locale.FRENCH)).isEqualTo("France");
        assertThat(event.links().get(0).data()).containsEntry("width", 480L);
        assertThat(event.externalIds()).containsExactly(new ExternalId("fil", "2026/été"));
        assertThat(event.references()).containsExactly(89904399L, 57621068L);
        assertThat(event.sourceAgendas().get(0).official()).isTrue();
        assertThat(event.sourceAgendas().get(0).imageUrl()).contains("https://cdn.openagenda.com/main/a.jpg");
        assertThat(event.originAgenda().imageUrl()).isEmpty();
        assertThat(event.createdAt()).isEqualTo(Instant.parse("2026-07-11T13:49:59.024Z"));
        assertThat(event.isRemoved()).isFalse();
    }

    @Test
    void a_location_keeps_all_that_is_known_of_it() {
        Location place = detailed().place();

        assertThat(place.uid()).isEqualTo(1009);
        assertThat(place.location()).contains(GeoPoint.of(50.6911, 3.1745));
        assertThat(place.commune()).contains("Roubaix");
        assertThat(place.postalAddress().communeCode()).isEqualTo("59512");
        assertThat(place.adminLevel3()).isEqualTo("Métropole Européenne de Lille");
        assertThat(place.tags())
                .extracting(tag -> tag.label().in(Locale.FRENCH))
                .containsExactly("Atelier", "Textile");
        assertThat(place.imageRightsHeld()).isTrue();
        assertThat(place.verified()).isTrue();
        assertThat(place.imageUrl()).isEmpty();
        assertThat(place.access().in(Locale.FRENCH)).isEqualTo("Métro ligne 2");
    }

    @Test
    void timings_keep_instants_offsets_and_order_in_all_spellings() {
        Event event = detailed();

        assertThat(event.timings())
                .extracting(Timing::begin)
                .containsExactly(
                        OffsetDateTime.parse("2026-10-24T10:00:00+02:00"),
                        OffsetDateTime.parse("2026-10-25T10:00:00+01:00"),
                        OffsetDateTime.parse("2026-11-07T09:00:00Z"));
        assertThat(event.timings().get(0).id()).isEqualTo("a1b2c3");
        assertThat(event.firstTiming().begin()).isEqualTo(OffsetDateTime.parse("2026-10-24T10:00:00+02:00"));
        assertThat(event.nextTiming()).isNull();
        assertThat(event.slots())
                .hasSize(3)
                .first()
                .isEqualTo(event.timings().get(0).slot());
    }

    @Test
    void a_picture_has_absolute_addresses_and_credits() {
        Image picture = detailed().picture().orElseThrow();

        assertThat(picture.url()).isEqualTo("https://cdn.openagenda.com/main/f00.base.image.jpg");
        assertThat(picture.credits()).isEqualTo("Atelier municipal");
        assertThat(picture.sizes())
                .extracting(Image.Size::url)
                .containsExactly(
                        "https://cdn.openagenda.com/main/f00.full.image.jpg",
                        "https://cdn.openagenda.com/main/f00.thumb.image.jpg");
        assertThat(detailed().image().url("thumbnail")).contains("https://cdn.openagenda.com/main/f00.thumb.image.jpg");
        assertThat(detailed().image().url("panorama")).isEmpty();
    }

    @Test
    void the_source_is_named_with_agenda_licence_change_and_page() {
        assertThat(detailed().attribution())
                .extracting("producer", "licence", "lastUpdate", "sourceUrl")
                .containsExactly(
                        "Ateliers de Roubaix",
                        Licence.LICENCE_OUVERTE_2_0,
                        Instant.parse("2026-09-11T13:49:59.024Z"),
                        "https://openagenda.com/ateliers-roubaix/events/atelier-fil-rouge-40012345");
        assertThat(read("{\"uid\":7,\"slug\":\"a/b\",\"originAgenda\":{\"uid\":5,\"slug\":\"x\"}}")
                        .pageUrl())
                .contains("https://openagenda.com/agendas/5/events/7");
        assertThat(read("{\"uid\":7}").pageUrl()).isEmpty();
    }

    @Test
    void additional_fields_are_kept_apart_from_internal_ones_and_resolved_with_the_schema() {
        Event event = detailed();
        AgendaSchema schema = new AgendaSchema(List.of(new SchemaField(
                "categories-metropolitaines",
                "checkbox",
                null,
                null,
                null,
                null,
                false,
                List.of(
                        new SchemaOption(3, "atelier", null, null, true),
                        new SchemaOption(12, "exposition", null, null, true)),
                "network",
                41L,
                null)));
        AdditionalFields fields = event.additionalFields(schema);

        assertThat(fields.codes())
                .containsExactlyInAnyOrder(
                        "categories-metropolitaines", "recurringevent", "jauge", "plein-air", "arret-tram", "quartier");
        assertThat(fields.values("categories-metropolitaines")).containsExactly("atelier", "exposition");
        assertThat(fields.options("categories-metropolitaines"))
                .extracting(SchemaOption::id)
                .containsExactly(3L, 12L, 13L);
        assertThat(fields.option("recurringevent")).isEmpty();
        assertThat(fields.option("quartier")).map(SchemaOption::id).contains(7L);
        assertThat(fields.number("jauge")).contains(new BigDecimal("24"));
        assertThat(fields.flag("plein-air")).contains(true);
        assertThat(fields.text("arret-tram").in(Locale.FRENCH)).isEqualTo("Eurotéléport");
        assertThat(event.extra("jauge", Integer.class)).contains(24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\":null,\"keywords\":[],\"timings\":null,\"age\":{},\"accessibility\":{},\"location\":null}",
                "{\"longDescription\":{},\"keywords\":{},\"age\":[],\"accessibility\":[],\"image\":null,\"registration\":null}",
                "{\"conditions\":[],\"keywords\":null,\"age\":null,\"accessibility\":null,\"extIds\":null,\"links\":{}}",
                "{\"timezone\":null,\"country\":null,\"originAgenda\":null,\"sourceAgendas\":{},\"member\":null}"
            })
    void nothing_is_required_and_empty_is_written_in_many_ways(String rest) {
        Event event = read("{\"uid\":1" + (rest.equals("{}") ? "" : ",") + rest.substring(1));

        assertThat(event.title().isEmpty()).isTrue();
        assertThat(event.keywords().isEmpty()).isTrue();
        assertThat(event.slots()).isEmpty();
        assertThat(event.age()).isEqualTo(AgeRange.any());
        assertThat(event.accessibility().needs()).isEmpty();
        assertThat(event.location()).isEmpty();
        assertThat(event.picture()).isEmpty();
        assertThat(event.registration()).isEmpty();
        assertThat(event.status().isPresent()).isFalse();
        assertThat(event.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(event.extras()).isEmpty();
    }

    @Test
    void monolingual_answers_have_plain_texts() {
        Event event = read("{\"uid\":1,\"title\":\"Bal\",\"keywords\":[\"danse\",\"bal\"],\"country\":\"France\","
                + "\"location\":{\"name\":\"Rihour\",\"description\":\"Palais\"}}");

        assertThat(event.title().in(Locale.ENGLISH)).isEqualTo("Bal");
        assertThat(event.keywords().in(Locale.FRENCH)).containsExactly("danse", "bal");
        assertThat(event.country().name().in(Locale.FRENCH)).isEqualTo("France");
        assertThat(event.place().description().in(Locale.FRENCH)).isEqualTo("Palais");
    }

    @Test
    void an_image_may_be_a_bare_address_or_have_no_file() {
        assertThat(read("{\"uid\":1,\"image\":\"https://cibul.s3.amazonaws.com/a.jpg\"}")
                        .picture())
                .map(Image::url)
                .contains("https://cibul.s3.amazonaws.com/a.jpg");
        assertThat(read("{\"uid\":1,\"image\":{\"base\":\"https://img.openagenda.com/main/\",\"filename\":null}}")
                        .picture())
                .isEmpty();
    }

    @Test
    void a_place_at_zero_zero_has_no_position() {
        assertThat(read("{\"uid\":1,\"location\":{\"latitude\":0,\"longitude\":0,\"city\":\"Lille\"}}")
                        .location())
                .isEmpty();
    }

    @Test
    void a_constant_newer_than_this_version_keeps_its_raw_value() {
        try (Agendas agendas =
                Agendas.answering("{\"success\":true,\"event\":{\"uid\":1,\"status\":9,\"attendanceMode\":4}}")) {
            Event event = agendas.client.event(1, 1);

            assertThat(event.status().known()).isEmpty();
            assertThat(event.status().raw()).isEqualTo("9");
            assertThat(event.attendance().raw()).isEqualTo("4");
            assertThat(agendas.drift()).extracting(Drift::kind).containsOnly(Drift.Kind.UNKNOWN_CONSTANT);
        }
    }

    @Test
    void what_does_not_fit_is_absent_and_reported_but_the_event_stays() {
        try (Agendas agendas = Agendas.answering(
                "{\"success\":true,\"event\":{\"uid\":1,\"featured\":\"peut-être\",\"timings\":[{\"begin\":\"demain\"},"
                        + "{\"begin\":\"2026-10-24T10:00:00+02:00\",\"end\":\"2026-10-24T09:00:00+02:00\"}]}}")) {
            Event event = agendas.client.event(1, 1);

            assertThat(event.featured()).isNull();
            assertThat(event.slots())
                    .containsExactly(new TimeSlot(OffsetDateTime.parse("2026-10-24T10:00:00+02:00"), null));
            assertThat(agendas.drift()).isNotEmpty();
        }
    }

    @Test
    void a_light_event_tells_the_timings_that_are_known() {
        Event event = read("{\"uid\":1,\"firstTiming\":{\"begin\":\"2026-10-24T10:00:00+02:00\"},"
                + "\"nextTiming\":{\"begin\":\"2026-10-24T10:00:00+02:00\"},"
                + "\"lastTiming\":{\"begin\":\"2026-10-31T10:00:00+01:00\"}}");

        assertThat(event.slots()).hasSize(2);
    }

    @Test
    void a_member_does_not_print() {
        Event event = detailed();

        assertThat(event.member().email()).isEqualTo("camille@example.org");
        assertThat(event.toString()).doesNotContain("Camille").doesNotContain("camille@example.org");
    }

    @Test
    void plain_jackson_reads_the_same_event() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JsonNode tree = mapper.readTree(Agendas.fixture("event-detailed.json")).get("event");
        Event plain = mapper.treeToValue(tree, Event.class);
        Event ours = detailed();

        assertThat(plain.timings()).isEqualTo(ours.timings());
        assertThat(plain.place()).isEqualTo(ours.place());
        assertThat(plain.image()).isEqualTo(ours.image());
        assertThat(plain.extras().keySet()).isEqualTo(ours.extras().keySet());
        assertThat(plain.title()).isEqualTo(ours.title());
        assertThat(plain.originAgenda()).isEqualTo(ours.originAgenda());
    }

    @Test
    void an_event_that_was_written_is_read_back_equal() {
        Event event = detailed();

        Event again = read(Json.standard().writeText(event));

        assertThat(again.toString()).isEqualTo(event.toString());
        assertThat(again.timings()).isEqualTo(event.timings());
        assertThat(again.place()).isEqualTo(event.place());
    }
}
