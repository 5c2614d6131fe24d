package io.github.melsdk.core.opendata.datafair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QsTest {

    @Test
    void conditions_are_written_as_the_portal_reads_them() {
        Qs.Column commune = Qs.column("commune");

        assertThat(commune.equalTo("Villeneuve-d'Ascq").qs()).isEqualTo("commune:\"Villeneuve-d'Ascq\"");
        assertThat(commune.equalTo("dit \"le\" C:\\x").qs()).isEqualTo("commune:\"dit \\\"le\\\" C:\\\\x\"");
        assertThat(commune.in("Lille", "Lomme").qs()).isEqualTo("commune:(\"Lille\" OR \"Lomme\")");
        assertThat(commune.startsWith("La M").qs()).isEqualTo("commune:La\\ M*");
        assertThat(commune.exists().qs()).isEqualTo("_exists_:commune");
        assertThat(commune.equalTo("Lille").negated().qs()).isEqualTo("(NOT commune:\"Lille\")");
        assertThat(commune.equalTo("Lille").and(Qs.phrase("rue nationale")).qs())
                .isEqualTo("(commune:\"Lille\" AND \"rue nationale\")");
        assertThat(commune.equalTo("a")
                        .or(commune.equalTo("b"), commune.equalTo("c"))
                        .qs())
                .isEqualTo("(commune:\"a\" OR commune:\"b\" OR commune:\"c\")");
    }

    @Test
    void bounds_are_written_without_quotes_which_the_check_of_the_portal_does_not_know() {
        Qs.Column year = Qs.column("annee");

        assertThat(year.between(2020, 2024).qs()).isEqualTo("annee:[2020 TO 2024]");
        assertThat(year.atLeast(-5).qs()).isEqualTo("annee:[\\-5 TO *]");
        assertThat(year.greaterThan(2.50).qs()).isEqualTo("annee:{2.5 TO *]");
        assertThat(year.lessThan(new BigDecimal("1E+3")).qs()).isEqualTo("annee:[* TO 1000}");
        assertThat(year.atMost(LocalDate.of(2026, 1, 31)).qs()).isEqualTo("annee:[* TO 2026\\-01\\-31]");
        assertThat(year.atLeast(Instant.parse("2026-01-31T10:00:00Z")).qs())
                .isEqualTo("annee:[2026\\-01\\-31T10\\:00\\:00Z TO *]");
    }

    @Test
    void names_with_blanks_and_accents_are_written() {
        assertThat(Qs.column("date et heure").equalTo("x").qs()).isEqualTo("date\\ et\\ heure:\"x\"");
        assertThat(Qs.column("libellé de l'epci").exists().qs()).isEqualTo("_exists_:libellé\\ de\\ l'epci");
    }

    @Test
    void what_the_language_cannot_write_is_refused() {
        Qs.Column column = Qs.column("nom");

        for (Object value : List.of("", " ", "x\\", "a\\\"b", Double.NaN, List.of())) {
            assertThatIllegalArgumentException().as("%s", value).isThrownBy(() -> column.equalTo(value));
        }
        for (Object bound : List.of("a b", "a\"b", "a]b", "<1", "*")) {
            assertThatIllegalArgumentException().as("%s", bound).isThrownBy(() -> column.atLeast(bound));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> column.in());
        assertThatIllegalArgumentException().isThrownBy(() -> column.startsWith("<"));
        assertThatIllegalArgumentException().isThrownBy(() -> Qs.column("a<b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Qs.column(" "));
    }

    @Test
    void equal_conditions_are_equal() {
        assertThat(Qs.column("a").equalTo(1))
                .isEqualTo(Qs.column("a").equalTo("1"))
                .hasToString("a:\"1\"");
    }
}
