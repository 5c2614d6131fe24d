package io.github.melsdk.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneCodeTest {

    @ParameterizedTest
    @CsvSource({"59350, 59", "01001, 01", "2A004, 2A", "2B033, 2B", "97411, 974", "75056, 75"})
    void of_a_code_knows_its_department(String code, String department) {
        assertThat(CommuneCode.of(code).department()).isEqualTo(department);
        assertThat(CommuneCode.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5935", "593500", "20004", "2C004", "5A350", "A2004", "2a004", "٥٩٣٥٠", " 59350"})
    void of_anything_else_is_refused(String code) {
        assertThatThrownBy(() -> CommuneCode.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("59350 or 2A004")
                .hasMessageContaining("\"" + code + "\"");
    }

    @Test
    void find_reads_what_sources_write() {
        assertThat(CommuneCode.find(" 59350 ")).contains(CommuneCode.of("59350"));
        assertThat(CommuneCode.find("2a004")).contains(CommuneCode.of("2A004"));
        assertThat(CommuneCode.find(59508.0)).contains(CommuneCode.of("59508"));
        assertThat(CommuneCode.find("59508.0")).contains(CommuneCode.of("59508"));
        assertThat(CommuneCode.find(59350)).contains(CommuneCode.of("59350"));
        assertThat(CommuneCode.find(1001)).contains(CommuneCode.of("01001"));
        assertThat(CommuneCode.find(new BigDecimal("59350"))).contains(CommuneCode.of("59350"));
    }

    @Test
    void find_never_guesses() {
        for (Object wire : List.of("350", 350, "1001", 59350.5, -59350, "", "Lille", 1e300, "5.9e4.0", Double.NaN)) {
            assertThat(CommuneCode.find(wire)).as("%s", wire).isEmpty();
        }
        assertThat(CommuneCode.find(null)).isEmpty();
    }

    @Test
    void codes_sort_as_text_and_are_json_text() throws Exception {
        assertThat(CommuneCode.of("01001")).isLessThan(CommuneCode.of("2A004"));
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(CommuneCode.of("01001"))).isEqualTo("\"01001\"");
        assertThat(json.readValue("\"01001\"", CommuneCode.class)).isEqualTo(CommuneCode.of("01001"));
    }
}
