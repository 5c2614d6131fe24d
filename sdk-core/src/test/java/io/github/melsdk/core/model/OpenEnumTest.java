package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {

    enum Attendance implements WireConstant {
        ON_SITE("1"),
        ONLINE("2"),
        MIXED("true");

        private final String wire;

        Attendance(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    enum Other implements WireConstant {
        ONE;

        @Override
        public String wire() {
            return "1";
        }
    }

    record Event(
            @JsonProperty("attendance") OpenEnum<Attendance> attendance,
            @JsonProperty("modes") List<OpenEnum<Attendance>> modes) {
        Event {
            attendance = OpenEnum.bind(Attendance.class, attendance);
            modes = OpenEnum.bindAll(Attendance.class, modes);
        }
    }

    private final ObjectMapper json = new ObjectMapper();

    private Event event(String attendance) throws Exception {
        return json.readValue("{\"attendance\": " + attendance + "}", Event.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2 | ONLINE",
                "\"2\" | ONLINE",
                "2.0 | ONLINE",
                "true | MIXED",
                "{\"id\": 2, \"label\": {\"fr\": \"en ligne\"}} | ONLINE",
                "{\"value\": \"1\", \"label\": \"sur place\"} | ON_SITE",
                "{\"id\": null, \"value\": 1} | ON_SITE"
            })
    void decoding_any_shape_finds_the_constant(String wire, Attendance expected) throws Exception {
        assertThat(event(wire).attendance()).isEqualTo(OpenEnum.of(expected));
        assertThat(event(wire).attendance().known()).contains(expected);
        assertThat(event(wire).attendance().is(expected)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "[]", "{}", "[1]", "{\"label\": \"x\"}"})
    void decoding_nothing_is_absent(String wire) throws Exception {
        OpenEnum<Attendance> attendance = event(wire).attendance();
        assertThat(attendance.isPresent()).isFalse();
        assertThat(attendance.raw()).isEmpty();
        assertThat(attendance.known()).isEmpty();
    }

    @Test
    void a_missing_field_is_absent() throws Exception {
        assertThat(json.readValue("{}", Event.class).attendance()).isEqualTo(OpenEnum.ofRaw(Attendance.class, null));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "\"hybride\", hybride",
        "2.5, 2.5",
        "false, false",
        "12345678901234567890123, 12345678901234567890123"
    })
    void a_newer_constant_keeps_its_text(String wire, String raw) throws Exception {
        OpenEnum<Attendance> attendance = event(wire).attendance();
        assertThat(attendance.isPresent()).isTrue();
        assertThat(attendance.known()).isEmpty();
        assertThat(attendance).hasToString(raw).isEqualTo(OpenEnum.ofRaw(Attendance.class, raw));
    }

    @Test
    void lists_are_bound_without_what_is_absent() throws Exception {
        Event event = json.readValue("{\"modes\": [1, null, \"\", 9]}", Event.class);
        assertThat(event.modes())
                .containsExactly(OpenEnum.of(Attendance.ON_SITE), OpenEnum.ofRaw(Attendance.class, "9"));
        assertThat(event("1").modes()).isEmpty();
    }

    @Test
    void encoding_writes_the_raw_text_and_reads_back_equal() throws Exception {
        Event event = event("7");
        assertThat(json.writeValueAsString(event.attendance())).isEqualTo("\"7\"");
        assertThat(json.readValue(json.writeValueAsString(event), Event.class)).isEqualTo(event);
    }

    @Test
    void equality_needs_the_same_enum() {
        assertThat(OpenEnum.ofRaw(Attendance.class, "1"))
                .isEqualTo(OpenEnum.of(Attendance.ON_SITE))
                .hasSameHashCodeAs(OpenEnum.of(Attendance.ON_SITE))
                .isNotEqualTo(OpenEnum.of(Other.ONE))
                .isNotEqualTo(OpenEnum.of(Attendance.ONLINE));
    }

    @Test
    void bind_keeps_a_bound_value_and_rebinds_one_of_another_enum() {
        OpenEnum<Attendance> bound = OpenEnum.of(Attendance.ON_SITE);
        assertThat(OpenEnum.bind(Attendance.class, bound)).isSameAs(bound);
        assertThat(OpenEnum.bind(Other.class, bound).known()).contains(Other.ONE);
    }
}
