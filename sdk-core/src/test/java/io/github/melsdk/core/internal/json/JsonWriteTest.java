package io.github.melsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonWriteTest {

    private final Json json = Json.standard();

    public record Draft(
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("fee") @Nullable BigDecimal fee,
            @JsonProperty("parts") List<Draft> parts) {}

    @Test
    void absent_components_are_left_out_and_nulls_in_maps_stay() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("a", null);
        map.put("b", new Draft(null, new BigDecimal("1.50"), List.of()));
        assertThat(json.writeText(map)).isEqualTo("{\"a\":null,\"b\":{\"fee\":1.50,\"parts\":[]}}");
    }

    @Test
    void dates_are_iso_8601_with_their_offset() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", OffsetDateTime.parse("2024-02-29T10:30:00+02:00"));
        map.put("b", Instant.parse("2024-02-29T10:30:00Z"));
        map.put("c", LocalDate.parse("2024-02-29"));
        map.put("d", ZonedDateTime.parse("2024-07-01T10:30:00+02:00[Europe/Paris]"));
        assertThat(json.writeText(map))
                .isEqualTo("{\"a\":\"2024-02-29T10:30:00+02:00\",\"b\":\"2024-02-29T10:30:00Z\","
                        + "\"c\":\"2024-02-29\",\"d\":\"2024-07-01T10:30:00+02:00\"}");
    }

    @Test
    void half_a_surrogate_pair_is_replaced_and_a_whole_one_kept() {
        byte[] written = json.write(Map.of("t\udc00", "a\ud800b\udfff\ud83d\udeb2\ud83d"));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"t\uFFFD\":\"a\uFFFDb\uFFFD\ud83d\udeb2\uFFFD\"}");
    }

    @Test
    void control_characters_are_escaped() {
        assertThat(json.writeText("a\u0000\u001b\n\"")).isEqualTo("\"a\\u0000\\u001B\\n\\\"\"");
    }

    @Test
    void a_number_that_is_not_finite_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.write(Map.of("a", Double.NaN)))
                .withMessageContaining("not finite");
        assertThatIllegalArgumentException().isThrownBy(() -> json.write(List.of(Double.NEGATIVE_INFINITY)));
        assertThatIllegalArgumentException().isThrownBy(() -> json.write(new double[] {1, Double.NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> json.write(Float.NaN));
    }

    @Test
    void what_is_written_is_read_back() throws Exception {
        Draft draft =
                new Draft("F\u00eate \ud83d\udeb2", new BigDecimal("12.00"), List.of(new Draft("a", null, List.of())));
        Draft back = json.read(json.write(draft), null, Draft.class, DriftSink.none());
        assertThat(back).isEqualTo(draft);
    }
}
