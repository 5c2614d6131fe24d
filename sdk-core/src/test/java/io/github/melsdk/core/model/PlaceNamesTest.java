package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Annœullin | ANNOEULLIN",
                "ANNŒULLIN | ANNOEULLIN",
                "Villeneuve-d'Ascq | VILLENEUVE D ASCQ",
                "Villeneuve d’Ascq | VILLENEUVE D ASCQ",
                "Saint-André-lez-Lille | SAINT ANDRE LEZ LILLE",
                "St. André  lez Lille | SAINT ANDRE LEZ LILLE",
                "Ste-Marie | SAINTE MARIE",
                "Noyelles-lès-Seclin | NOYELLES LEZ SECLIN",
                "Quesnoy-sur-Deûle | QUESNOY SUR DEULE",
                "Aÿ | AY",
                "L'Haÿ-les-Roses | L HAY LEZ ROSES",
                "Les Abymes | LES ABYMES",
                "Lille 2 | LILLE 2"
            })
    void normalise_makes_spellings_agree(String name, String expected) {
        assertThat(PlaceNames.normalise(name)).isEqualTo(expected);
    }

    @Test
    void normalise_nothing_is_empty() {
        assertThat(PlaceNames.normalise("")).isEmpty();
        assertThat(PlaceNames.normalise(" -'’ ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La Madeleine | MADELEINE",
                "MADELEINE (LA) | MADELEINE",
                "L'Isle | ISLE",
                "Les | LES",
                "Lannoy | LANNOY",
                "Le Maisnil | MAISNIL"
            })
    void matchingKey_drops_the_article(String name, String expected) {
        assertThat(PlaceNames.matchingKey(name)).isEqualTo(expected);
    }

    @Test
    void normalise_does_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(PlaceNames.normalise("illies")).isEqualTo("ILLIES");
        } finally {
            Locale.setDefault(before);
        }
    }
}
