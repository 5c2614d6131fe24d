package io.github.melsdk.core.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldValuesOdditiesTest {

    private static final BoundingBox METROPOLIS = BoundingBox.of(50.499, 2.789, 50.795, 3.273);

    private static FieldValues fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return () -> fields;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    12.5,  VALUE,  12.5
                    '3,5', VALUE,  3.5
                    '< 1', BELOW,  1
                    '<10', BELOW,  10
                    S,     SECRET,
                    s,     SECRET,
                    N/A,   OTHER,
                    '',    MISSING,
                    """)
    void statisticsKeepSecretsApartFromZeroAndFromNothing(String text, StatisticalValue.Kind kind, String number) {
        StatisticalValue value = fields("conso", text).statistic("conso");

        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.raw()).isEqualTo(text);
        assertThat(value.number() == null ? null : value.number().toString()).isEqualTo(number);
        assertThat(value.value().isPresent()).isEqualTo(kind == StatisticalValue.Kind.VALUE);
    }

    @Test
    void anAbsentStatisticIsMissing() {
        assertThat(fields().statistic("conso").kind()).isEqualTo(StatisticalValue.Kind.MISSING);
        assertThat(fields("conso", 7L).statistic("conso").value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("7"));
    }

    @Test
    void codesThatBecameNumbersAreCodesAgain() {
        FieldValues values =
                fields("siren", 2.4590041e8, "insee", 59508.0, "texte", "59508.0", "corse", "2A004", "zero", "01001");

        assertThat(values.identifier("siren")).contains("245900410");
        assertThat(values.identifier("insee")).contains("59508");
        assertThat(values.identifier("texte")).contains("59508");
        assertThat(values.identifier("corse")).contains("2A004");
        assertThat(values.identifier("zero")).contains("01001");
        assertThat(values.identifier("absent")).isEmpty();
        assertThat(values.raw("siren")).contains(2.4590041e8);
    }

    @Test
    void swappedCoordinatesAreSwappedBack() {
        GeoPoint lille = GeoPoint.of(50.63, 3.06);

        assertThat(fields("y", 50.63, "x", 3.06).point("y", "x", METROPOLIS)).contains(lille);
        assertThat(fields("y", 3.06, "x", 50.63).point("y", "x", METROPOLIS)).contains(lille);
        assertThat(fields("y", "50.63", "x", "3.06").point("y", "x", METROPOLIS))
                .contains(lille);
        assertThat(fields("y", 48.85, "x", 2.35).point("y", "x", METROPOLIS)).contains(GeoPoint.of(48.85, 2.35));
        assertThat(fields("y", 0, "x", 0).point("y", "x", METROPOLIS)).isEmpty();
        assertThat(fields("y", null, "x", 3.06).point("y", "x", METROPOLIS)).isEmpty();
    }

    @Test
    void namesAreFoundInOtherSpellingsButNeverGuessedBetweenTwo() {
        FieldValues values = fields(
                "date et heure",
                1,
                "libellé de l'epci de l'établissement",
                2,
                "Nb_Vélos",
                3,
                "activité",
                4,
                "ACTIVITE",
                5);

        assertThat(values.nameOf("date et heure")).contains("date et heure");
        assertThat(values.nameOf("DATE_ET_HEURE")).contains("date et heure");
        assertThat(values.nameOf("libelle de l epci de l etablissement"))
                .contains("libellé de l'epci de l'établissement");
        assertThat(values.nameOf("nb_velos_dispo", "nbvelos")).contains("Nb_Vélos");
        assertThat(values.nameOf("activite")).isEmpty();
        assertThat(values.nameOf("activité")).contains("activité");
        assertThat(values.nameOf("humeur")).isEmpty();
    }
}
