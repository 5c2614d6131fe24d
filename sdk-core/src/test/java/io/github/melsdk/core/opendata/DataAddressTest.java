package io.github.melsdk.core.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://d.fr/ogc/features/v1/collections/a:b/items, OGC API - Features, OGC_API_FEATURES,"
                + " https://d.fr/ogc/features/v1, a:b",
        "https://d.fr/ogc/features/v1/collections/ville_d%27Ascq/items?f=json,, OGC_API_FEATURES,"
                + " https://d.fr/ogc/features/v1, ville_d'Ascq",
        "https://d.fr/geoserver/ows?SERVICE=WFS, OGC:WFS, WFS, https://d.fr/geoserver/ows, layer",
        "https://d.fr/geoserver/ows, ogc:wms-1.3.0, MAP, https://d.fr/geoserver/ows, layer",
        "https://d.fr/ogc, ogc-api-features, OGC_API_FEATURES, https://d.fr/ogc, layer",
        "https://d.fr/explore/dataset/vlille/export/, WWW:LINK, OPENDATASOFT, https://d.fr, vlille",
        "https://d.fr/api/explore/v2.1/catalog/datasets/vlille/records,, OPENDATASOFT, https://d.fr, vlille",
        "https://d.fr/data-fair/api/v1/datasets/prod-region/lines,, DATA_FAIR, https://d.fr, prod-region",
        "https://www.data.gouv.fr/api/1/datasets/r/c9e5dd3f,, DATA_GOUV, https://www.data.gouv.fr, c9e5dd3f",
        "https://d.fr/datastore/dump/r1?bom=true,, CKAN, https://d.fr, r1",
        "https://media.ilevia.fr/opendata/gbfs.json,, GBFS, https://media.ilevia.fr/opendata/gbfs.json,",
        "https://d.fr/a.csv, WWW:DOWNLOAD:text/csv, FILE, https://d.fr/a.csv,"
    })
    void a_link_says_with_which_client_it_is_read(
            String url, String protocol, DataAddress.Kind kind, String base, String dataset) {
        boolean ownName = dataset != null && !dataset.equals("layer");

        assertThat(DataAddress.of(url, protocol, ownName ? null : dataset))
                .contains(new DataAddress(kind, URI.create(base), dataset));
    }

    @Test
    void raw_blanks_and_accents_of_links_are_encoded() {
        assertThat(DataAddress.of(" https://d.fr/déchèteries 2026.csv ", "WWW:DOWNLOAD", null)
                        .orElseThrow()
                        .base())
                .hasToString("https://d.fr/d%C3%A9ch%C3%A8teries%202026.csv");
    }

    @Test
    void pages_for_people_and_broken_links_lead_nowhere() {
        assertThat(DataAddress.of("https://www.ilevia.fr/", "WWW:LINK-1.0-http--link", null))
                .isEmpty();
        assertThat(DataAddress.of(null, "OGC:WFS", null)).isEmpty();
        assertThat(DataAddress.of("ftp://d.fr/a", "OGC:WFS", null)).isEmpty();
        assertThat(DataAddress.of("n'importe quoi", null, null)).isEmpty();
        assertThat(DataAddress.of("https://%zz/", null, null)).isEmpty();
    }
}
