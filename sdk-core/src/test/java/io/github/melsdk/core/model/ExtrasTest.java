package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtrasTest {

    record Thing(Map<String, Object> extras) implements Extras {}

    @SuppressWarnings("unchecked")
    private static Thing thing(String value) throws Exception {
        return new Thing(new ObjectMapper().readValue("{\"field\": " + value + "}", Map.class));
    }

    private static <T> Optional<T> extra(String value, Class<T> type) throws Exception {
        return thing(value).extra("field", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"12\"", "12.0", "\" 12 \"", "\"12.00\"", "1.2e1"})
    void integers_without_loss(String wire) throws Exception {
        assertThat(extra(wire, Integer.class)).contains(12);
        assertThat(extra(wire, Long.class)).contains(12L);
        assertThat(extra(wire, Double.class)).contains(12.0);
        assertThat(extra(wire, BigDecimal.class).orElseThrow()).isEqualByComparingTo("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "\"1.5\"",
                "2147483648",
                "\"douze\"",
                "\"\"",
                "true",
                "[12]",
                "{}",
                "null",
                "\"1e999999999\"",
                "\"0x1F\""
            })
    void what_is_no_integer_is_absent(String wire) throws Exception {
        assertThat(extra(wire, Integer.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "\"1e30\"", "0.1"})
    void what_is_no_long_is_absent(String wire) throws Exception {
        assertThat(extra(wire, Long.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "1, true", "0, false", "'\"TRUE\"', true", "'\"0\"', false", "1.0, true"})
    void booleans_without_loss(String wire, boolean expected) throws Exception {
        assertThat(extra(wire, Boolean.class)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "\"oui\"", "\"\"", "[]", "null"})
    void what_is_no_boolean_is_absent(String wire) throws Exception {
        assertThat(extra(wire, Boolean.class)).isEmpty();
    }

    @Test
    void doubles_without_loss() throws Exception {
        assertThat(extra("0.1", Double.class)).contains(0.1);
        assertThat(extra("\"0.1\"", Double.class)).contains(0.1);
        assertThat(extra("9007199254740993", Double.class)).isEmpty();
        assertThat(extra("\"1e400\"", Double.class)).isEmpty();
        assertThat(extra("\"NaN\"", Double.class)).isEmpty();
        assertThat(new Thing(Map.of("field", Double.NaN)).extra("field", Integer.class))
                .isEmpty();
        assertThat(extra("\"0.1234567890123456789\"", Double.class)).isEmpty();
        assertThat(extra("\"0.1234567890123456789\"", BigDecimal.class))
                .contains(new BigDecimal("0.1234567890123456789"));
    }

    @Test
    void strings_from_scalars_only() throws Exception {
        assertThat(extra("\"tram\"", String.class)).contains("tram");
        assertThat(extra("12", String.class)).contains("12");
        assertThat(extra("true", String.class)).contains("true");
        assertThat(extra("[1]", String.class)).isEmpty();
        assertThat(extra("{}", String.class)).isEmpty();
    }

    @Test
    void lists_and_maps_as_they_are() throws Exception {
        assertThat(extra("[1, 2]", List.class)).contains(List.of(1, 2));
        assertThat(extra("{\"a\": 1}", Map.class)).contains(Map.of("a", 1));
        assertThat(extra("1", List.class)).isEmpty();
    }

    @Test
    void an_absent_field_or_an_unsupported_type_is_absent() throws Exception {
        assertThat(thing("1").extra("other", String.class)).isEmpty();
        assertThat(extra("1", Thread.class)).isEmpty();
        assertThat(extra("1", Object.class)).contains(1);
    }
}
