package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Instant LATE_EVENING_UTC = Instant.parse("2026-06-01T22:30:00Z");

    private static final Attribution STATIONS = Attribution.of(
                    "Métropole Européenne de Lille", Licence.LICENCE_OUVERTE_2_0)
            .withDataset("Stations V'Lille", "https://data.example.fr/stations")
            .withLastUpdate(LATE_EVENING_UTC);

    @Test
    void text_names_producer_data_set_day_licence_and_source() {
        assertThat(STATIONS.text(Locale.FRENCH))
                .isEqualTo("Source : Métropole Européenne de Lille, Stations V'Lille, mise à jour le 02/06/2026, "
                        + "sous Licence Ouverte 2.0, https://data.example.fr/stations");
        assertThat(STATIONS.text(Locale.UK))
                .isEqualTo("Source: Métropole Européenne de Lille, Stations V'Lille, last updated 2026-06-02, "
                        + "under Licence Ouverte 2.0, https://data.example.fr/stations");
    }

    @Test
    void text_in_another_zone_tells_the_day_there() {
        assertThat(STATIONS.text(Locale.FRANCE, ZoneOffset.UTC)).contains("01/06/2026");
    }

    @Test
    void text_of_odbl_uses_the_expected_words() {
        Attribution network = Attribution.of("Ilévia", Licence.ODBL_1_0);
        assertThat(network.text(Locale.FRENCH)).isEqualTo("Source : Ilévia, sous licence ODbL 1.0");
    }

    @Test
    void text_without_an_update_tells_when_the_data_were_read() {
        Attribution read = Attribution.of("Ilévia", Licence.unknown()).withRetrievedAt(LATE_EVENING_UTC);
        assertThat(read.text(Locale.FRENCH)).isEqualTo("Source : Ilévia, données consultées le 02/06/2026");
        assertThat(read.text(Locale.ENGLISH)).isEqualTo("Source: Ilévia, retrieved 2026-06-02");
        assertThat(read.withLastUpdate(Instant.EPOCH).text(Locale.ENGLISH)).contains("last updated 1970-01-01");
    }

    @Test
    void text_of_nothing_is_empty() {
        assertThat(Attribution.unknown().text(Locale.FRENCH)).isEmpty();
        assertThat(Attribution.unknown().isUnknown()).isTrue();
        assertThat(STATIONS.isUnknown()).isFalse();
    }

    @Test
    void text_does_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(STATIONS.text(Locale.forLanguageTag("ar-EG-u-nu-arab"))).contains("2026-06-02");
        } finally {
            Locale.setDefault(before);
        }
    }
}
