package io.github.melsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.TimeSlot;
import io.github.melsdk.core.model.WireConstant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonModelsTest {

    private final Json json = Json.standard();
    private final RecordingDriftSink drift = new RecordingDriftSink();

    enum Attendance implements WireConstant {
        OFFLINE("1"),
        ONLINE("online");

        private final String wire;

        Attendance(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    public record Event(
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("attendance") OpenEnum<Attendance> attendance,
            @JsonProperty("attendances") @Nullable List<OpenEnum<Attendance>> attendances,
            @JsonProperty("state") @Nullable OpenEnum<?> state,
            @JsonProperty("point") @Nullable GeoPoint point,
            @JsonProperty("slots") @Nullable List<TimeSlot> slots,
            @JsonProperty("extras") @JsonAnySetter @Nullable Map<String, Object> extras) {

        public Event {
            attendance = OpenEnum.bind(Attendance.class, attendance);
        }
    }

    @JsonIgnoreProperties(value = "_internal", ignoreUnknown = true)
    public record Form(
            @JsonProperty("name") @Nullable String name,
            @JsonAnySetter @Nullable Map<String, Object> answers) {}

    public record Envelope<T>(
            @JsonProperty("total") @Nullable Integer total,
            @JsonProperty("items") @Nullable List<T> items) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Other.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Park.class, name = "park"),
        @JsonSubTypes.Type(value = Pool.class, name = "pool")
    })
    public sealed interface Site permits Park, Pool, Other {}

    public record Park(@JsonProperty("area") @Nullable Double area) implements Site {}

    public record Pool(@JsonProperty("lanes") @Nullable Integer lanes) implements Site {}

    public record Other(@JsonProperty("name") @Nullable String name) implements Site {}

    public record Sites(
            @JsonProperty("sites") @Nullable List<Site> sites,
            @JsonProperty("best") @Nullable Site best) {}

    private <T> T read(String body, Class<T> type) throws IOException {
        return json.read(body.getBytes(StandardCharsets.UTF_8), null, type, drift);
    }

    private Event event(String body) throws IOException {
        return read(body, Event.class);
    }

    @Test
    void a_type_that_expects_other_fields_keeps_them_without_a_report() throws IOException {
        Form form = read("{\"name\":\"Rihour\",\"quartiers\":[7],\"_internal\":{},\"tram\":null}", Form.class);
        assertThat(form.answers()).containsOnlyKeys("quartiers", "tram").containsEntry("quartiers", List.of(7L));
        assertThat(drift.lines()).isEmpty();
    }

    @Test
    void open_constants_are_bound_and_shared() throws IOException {
        Event event = event("{\"attendance\":1,\"attendances\":[\"online\",{\"id\":1},null]}");
        assertThat(event.attendance().is(Attendance.OFFLINE)).isTrue();
        assertThat(event.attendances())
                .containsExactly(OpenEnum.of(Attendance.ONLINE), OpenEnum.of(Attendance.OFFLINE));
        assertThat(event("{\"attendances\":[\"online\"]}").attendances().get(0))
                .isSameAs(event.attendances().get(0));
        assertThat(drift.lines()).isEmpty();
    }

    @Test
    void unknown_constants_keep_their_text_and_are_reported_where_the_enum_is_known() throws IOException {
        Event event = event("{\"attendance\":\"hybrid\",\"state\":\"nouveau\",\"attendances\":[\"\",{}]}");
        assertThat(event.attendance().raw()).isEqualTo("hybrid");
        assertThat(event.attendance().known()).isEmpty();
        assertThat(event.state()).hasToString("nouveau");
        assertThat(drift.places())
                .containsExactly("UNKNOWN_CONSTANT $.attendance", "UNREADABLE_VALUE $.attendances[1]");
    }

    @Test
    void localized_texts_come_in_every_form_that_their_own_reading_knows() throws IOException {
        for (String wire : new String[] {
            "\"F\u00eate\"",
            "{\"fr\":\"F\u00eate\"}",
            "{\"fr\":\"F\u00eate\",\"en\":\"Feast\"}",
            "{\"fr\":null,\"en\":\"Feast\"}",
            "{\"fr\":null}",
            "{\"fr\":12,\"en\":[\"a\",\"b\"],\"de\":{}}",
            "{\"fr\":\"a\",\"fr\":\"b\"}",
            "{}",
            "[]",
            "[\"a\",\"b\"]",
            "12",
            "\"\""
        }) {
            Object tree = json.read(("[" + wire + "]").getBytes(StandardCharsets.UTF_8), null, Object.class, drift);
            assertThat(event("{\"title\":" + wire + "}").title())
                    .as(wire)
                    .isEqualTo(LocalizedText.fromWire(((List<?>) tree).get(0)));
        }
    }

    @Test
    void a_point_without_one_coordinate_is_no_point() throws IOException {
        assertThat(event("{\"point\":{\"latitude\":50.6,\"longitude\":3.06}}").point())
                .isEqualTo(GeoPoint.of(50.6, 3.06));
        assertThat(event("{\"point\":{\"latitude\":50.6}}").point()).isNull();
        assertThat(event("{\"point\":{\"latitude\":506,\"longitude\":3.06}}").point())
                .isNull();
        assertThat(drift.places()).containsExactly("UNREADABLE_VALUE $.point", "UNREADABLE_VALUE $.point");
    }

    @Test
    void a_slot_that_its_own_constructor_refuses_is_skipped() throws IOException {
        Event event = event("{\"slots\":[{\"start\":\"2024-02-29T10:00:00+01:00\"},{\"start\":\"demain\"}]}");
        assertThat(event.slots()).hasSize(1);
        assertThat(drift.places()).containsExactly("UNREADABLE_VALUE $.slots[1].start", "SKIPPED_RECORD $.slots[1]");
    }

    @Test
    void fields_that_no_component_lists_are_kept_where_a_component_takes_them() throws IOException {
        Event event = event("{\"arret-tram\":\"Pont de Wasquehal\",\"title\":\"a\",\"age\":{\"min\":3,\"max\":null},"
                + "\"extras\":[1],\"none\":null}");
        Map<String, @Nullable Object> age = new LinkedHashMap<>();
        age.put("min", 3L);
        age.put("max", null);
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("arret-tram", "Pont de Wasquehal");
        expected.put("age", age);
        expected.put("extras", List.of(1L));
        expected.put("none", null);
        assertThat(event.extras()).isEqualTo(expected);
        assertThat(event("{}").extras()).isNull();
    }

    @Test
    void generic_records_know_what_they_hold() throws IOException {
        Envelope<Event> page = json.read(
                "{\"items\":[{\"title\":\"a\"},\"bad\"],\"total\":\"2\"}".getBytes(StandardCharsets.UTF_8),
                null,
                new EnvelopeOfEvents(),
                drift);
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items()).extracting(Event::title).containsExactly(LocalizedText.undetermined("a"));
    }

    @Test
    void subtypes_are_told_apart_wherever_their_type_comes() throws IOException {
        Sites sites = read(
                "{\"sites\":[{\"type\":\"park\",\"area\":60.5},{\"lanes\":\"8\",\"x\":1,\"type\":\"pool\"},"
                        + "{\"type\":\"beach\",\"name\":\"a\"},{\"name\":\"b\"},\"bad\",[1],7,null,{\"type\":\"park\"}],"
                        + "\"best\":\"bad\"}",
                Sites.class);
        assertThat(sites.sites())
                .containsExactlyElementsOf(
                        Arrays.asList(new Park(60.5), new Pool(8), new Other("a"), new Other("b"), new Park(null)));
        assertThat(sites.best()).isNull();
        assertThat(drift.places())
                .contains("SKIPPED_RECORD $.sites[4]", "SKIPPED_RECORD $.sites[5]", "SKIPPED_RECORD $.sites[6]");
    }

    @Test
    void models_are_written_and_read_back() throws IOException {
        Event event = event(
                "{\"title\":{\"fr\":\"F\u00eate\"},\"attendance\":\"online\",\"point\":{\"latitude\":50,\"longitude\":3}}");
        Event back = json.read(json.write(event), null, Event.class, drift);
        assertThat(back.title()).isEqualTo(event.title());
        assertThat(back.attendance()).isEqualTo(event.attendance());
        assertThat(back.point()).isEqualTo(event.point());
    }

    /** The type of a page of events. */
    private static final class EnvelopeOfEvents implements java.lang.reflect.ParameterizedType {
        @Override
        public java.lang.reflect.Type[] getActualTypeArguments() {
            return new java.lang.reflect.Type[] {Event.class};
        }

        @Override
        public java.lang.reflect.Type getRawType() {
            return Envelope.class;
        }

        @Override
        public java.lang.reflect.@Nullable Type getOwnerType() {
            return null;
        }
    }
}
