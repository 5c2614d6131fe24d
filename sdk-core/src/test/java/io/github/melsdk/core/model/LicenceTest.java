package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "etalab-2.0 | etalab-2.0",
                "lov2 | etalab-2.0",
                "Licence Ouverte v2.0 (Etalab) | etalab-2.0",
                "Licence Ouverte / Open Licence version 2.0 | etalab-2.0",
                "LICENCE OUVERTE 2.0 | etalab-2.0",
                "fr-lo | etalab-2.0",
                "ODbL | ODbL-1.0",
                "odc-odbl | ODbL-1.0",
                "ODbL-1.0 | ODbL-1.0",
                "https://opendatacommons.org/licenses/odbl/1-0/ | ODbL-1.0",
                "http://www.opendatacommons.org/licenses/odbl/1.0/ | ODbL-1.0",
                "cc-by-4.0 | CC-BY-4.0",
                "https://creativecommons.org/licenses/by/4.0/ | CC-BY-4.0"
            })
    void parse_knows_what_portals_write(String text, String spdx) {
        assertThat(Licence.parse(text).spdxId()).isEqualTo(spdx);
        assertThat(Licence.parse(text).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Licence propriétaire", "notspecified", "cc-by", "etalab-9.9", "Acte d'engagement"})
    void parse_of_anything_else_stays_unknown_and_keeps_the_text(String text) {
        Licence licence = Licence.parse(" " + text + " ");
        assertThat(licence.isKnown()).isFalse();
        assertThat(licence.name()).isEqualTo(text);
        assertThat(licence.shareAlike()).isNull();
        assertThat(licence.attributionRequired()).isTrue();
    }

    @Test
    void parse_of_nothing_is_unknown() {
        assertThat(Licence.parse(null)).isEqualTo(Licence.parse("  ")).isEqualTo(Licence.unknown());
    }

    @Test
    void only_odbl_is_share_alike() {
        assertThat(Licence.ODBL_1_0.shareAlike()).isTrue();
        assertThat(Licence.LICENCE_OUVERTE_2_0.shareAlike()).isFalse();
        assertThat(Licence.CC_BY_4_0.shareAlike()).isFalse();
    }

    @Test
    void parse_does_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Licence.parse("LICENCE OUVERTE V2.0")).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        } finally {
            Locale.setDefault(before);
        }
    }
}
