package io.github.melsdk.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arrêt Rihour|Arrêt Rihour",
                "<p>Un</p><p>Deux</p>|Un⏎Deux",
                "Un<br/>Deux|Un⏎Deux",
                "<b>Ligne</b> <span class=\"x\">5</span>|Ligne 5",
                "Bus &amp; m&eacute;tro &#233;t&#xE9;|Bus & métro été",
                "moins de < 5 min|moins de < 5 min",
                "a < b & c > d|a < b & c > d",
                "Tom & Jerry; &unknown; &#0; &#xD800;|Tom & Jerry; &unknown; &#0; &#xD800;",
                "<!-- note -->Texte|Texte"
            })
    void markup_goes_and_text_stays(String markup, String text) {
        assertThat(PlainText.of(markup)).isEqualTo(text.replace('⏎', '\n'));
    }

    @Test
    void a_hostile_text_costs_no_more_than_its_length() {
        String hostile = "<a".repeat(200_000) + "&".repeat(200_000);

        String plain = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PlainText.of(hostile));

        assertThat(plain).hasSize(600_000);
    }
}
