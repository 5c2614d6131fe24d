package io.github.melsdk.core.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValuesTest {

    private static FieldValues of(Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nom d'été", value);
        return () -> fields;
    }

    @Test
    void numbers_are_read_from_numbers_and_from_texts() {
        assertThat(of(3).integer("nom d'été")).contains(3L);
        assertThat(of("3").integer("nom d'été")).contains(3L);
        assertThat(of(59508.0).integer("nom d'été")).contains(59508L);
        assertThat(of(2.4590041e8).integer("nom d'été")).contains(245900410L);
        assertThat(of("3.25").number("nom d'été")).contains(3.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 1", "S", "", " ", "NaN", "1e999999999", "douze"})
    void what_is_no_number_is_empty_and_stays_readable(String value) {
        FieldValues record = of(value);

        assertThat(record.number("nom d'été")).isEmpty();
        assertThat(record.integer("nom d'été")).isEmpty();
        assertThat(record.raw("nom d'été")).contains(value);
    }

    @Test
    void an_integer_is_never_rounded() {
        assertThat(of(3.5).integer("nom d'été")).isEmpty();
        assertThat(of("9223372036854775808").integer("nom d'été")).isEmpty();
    }

    @Test
    void booleans_are_read_from_the_words_portals_use() {
        assertThat(of("true").bool("nom d'été")).contains(true);
        assertThat(of(0).bool("nom d'été")).contains(false);
        assertThat(of("Oui").bool("nom d'été")).contains(true);
        assertThat(of("OUVERT").bool("nom d'été")).isEmpty();
    }

    @Test
    void dates_keep_their_offset_and_invalid_ones_are_empty() {
        assertThat(of("2020-08-01 02:00:00+02:00").dateTime("nom d'été"))
                .contains(OffsetDateTime.parse("2020-08-01T02:00:00+02:00"));
        assertThat(of("2026-11-21").date("nom d'été")).contains(LocalDate.of(2026, 11, 21));
        assertThat(of("2026-02-31").date("nom d'été")).isEmpty();
        assertThat(of("2026-11-21T10:00:00").dateTime("nom d'été")).isEmpty();
    }

    @Test
    void absent_null_and_nested_values_are_no_text() {
        assertThat(of(null).text("nom d'été")).isEmpty();
        assertThat(of(List.of("a")).text("nom d'été")).isEmpty();
        assertThat(of("x").text("nom")).isEmpty();
    }
}
