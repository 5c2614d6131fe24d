package io.github.melsdk.testing;

import static io.github.melsdk.testing.TestClient.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeOgcFeaturesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);
    private static final String BIKES = "/collections/" + FakeOgcFeatures.BIKES + "/items";
    private static final String PARKS = "/collections/" + FakeOgcFeatures.CAR_PARKS + "/items";
    private static final String RECYCLING = "/collections/" + FakeOgcFeatures.RECYCLING_CENTRES + "/items";

    private FakeCity city;
    private FakeOgcFeatures portal;
    private TestClient client;

    @BeforeEach
    void start() {
        city = FakeCity.start(CLOCK);
        portal = city.ogcFeatures();
        client = new TestClient(portal.url());
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @Test
    void describes_itself() throws Exception {
        assertThat(texts(client.get("/").path("links"), "rel")).contains("data", "conformance");
        assertThat(client.get("/conformance").path("conformsTo").toString())
                .contains("ogcapi-features-1/1.0/conf/core");
        assertThat(texts(client.get("/collections").path("collections"), "id"))
                .containsExactly(FakeOgcFeatures.BIKES, FakeOgcFeatures.CAR_PARKS, FakeOgcFeatures.RECYCLING_CENTRES);
        JsonNode bikes = client.get("/collections/dsp_ilevia%3Avlille_temps_reel");
        assertThat(bikes.at("/extent/spatial/bbox/0")).hasSize(4);
        assertThat(client.get("/collections/" + FakeOgcFeatures.BIKES + "/queryables")
                        .at("/properties/nb_velos_dispo/type")
                        .asText())
                .isEqualTo("integer");
        HttpResponse<String> unknown = client.send("/collections/x:y");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(TestClient.JSON.readTree(unknown.body()).path("detail").asText())
                .contains("x:y");
    }

    @Test
    void keeps_the_mistakes_of_the_real_layers() throws Exception {
        JsonNode all = client.get(BIKES, "f", "application/json");
        assertThat(all.path("numberMatched").asInt()).isEqualTo(302);
        assertThat(all.path("features")).hasSize(302);
        JsonNode first = all.at("/features/0");
        assertThat(first.path("id").asText()).isEqualTo("vlille_temps_reel.1");
        assertThat(first.at("/properties/nom").asText()).isEqualTo("Rihour");
        assertThat(first.at("/properties/code_insee").isNull()).isTrue();
        assertThat(first.at("/geometry/coordinates/0").asDouble())
                .isEqualTo(first.at("/properties/x").asDouble());
        assertThat(first.at("/properties/date_modification").asText())
                .as("Paris wall clock marked as UTC")
                .startsWith("2026-01-15T09:59")
                .endsWith("Z");
        JsonNode scrapped = client.get(BIKES, "etat", "RÉFORMÉ");
        assertThat(scrapped.path("features"))
                .hasSize(30)
                .allMatch(f -> f.at("/properties/date_modification").asText().startsWith("2022"));

        JsonNode recycling = client.get(RECYCLING);
        assertThat(recycling.path("features"))
                .hasSize(13)
                .allMatch(f -> f.at("/properties/x").asDouble() > 50
                        && f.at("/geometry/coordinates/0").asDouble() < 4);
        assertThat(client.get(PARKS).path("features")).hasSize(29);
    }

    @Test
    void next_links_lead_through_all_pages() throws Exception {
        List<String> ids = new ArrayList<>();
        JsonNode page = client.get(BIKES, "limit", "100");
        String next = collect(page, ids);
        while (next != null) {
            page = client.get(next);
            next = collect(page, ids);
        }
        assertThat(ids).hasSize(302).doesNotHaveDuplicates();
        assertThat(portal.requests()).hasSize(4);
        assertThat(portal.requests().get(3).queryParameter("startIndex")).contains("300");
        assertThat(portal.withEndlessLinks().url()).isNotEmpty();
        assertThat(collect(client.get(BIKES, "limit", "100", "startIndex", "900"), ids))
                .isNotNull();
    }

    @Test
    void filters_bbox_properties_cql_and_sorting_work_and_the_unknown_is_ignored() throws Exception {
        assertThat(count(BIKES, "bbox", "3.06,50.63,3.07,50.64")).isBetween(3, 30);
        assertThat(count(PARKS, "ville", "Roubaix")).isEqualTo(2);
        assertThat(count(PARKS, "inconnu", "x")).isEqualTo(29);
        assertThat(count(PARKS, "filter", "\"ville\"='Roubaix' OR nbr_total > 3000", "filter-lang", "ecql-text"))
                .isEqualTo(3);
        assertThat(count(PARKS, "filter", "ville IN ('Roubaix','Villeneuve-d''Ascq') AND NOT etat = 'COMPLET'"))
                .isBetween(3, 5);
        assertThat(count(PARKS, "filter", "nom LIKE 'P+R%'")).isEqualTo(6);
        assertThat(count(PARKS, "filter", "nom ILIKE '%grand_place%'")).isEqualTo(2);
        assertThat(count(PARKS, "filter", "CASEI(ville) = CASEI('ROUBAIX')")).isEqualTo(2);
        assertThat(count(PARKS, "filter", "ville = 'ROUBAIX'")).isZero();
        assertThat(count(PARKS, "filter", "nbr_total BETWEEN 300 AND 320 AND ville IS NOT NULL"))
                .isEqualTo(3);
        assertThat(count(BIKES, "filter", "code_insee IS NULL")).isEqualTo(302);
        assertThat(count(BIKES, "filter", "BBOX(geom,3.06,50.63,3.07,50.64)"))
                .isEqualTo(count(BIKES, "filter", "S_INTERSECTS(geom,BBOX(3.06,50.63,3.07,50.64))"));
        assertThat(count(BIKES, "filter", "DWITHIN(geom, POINT(3.0622 50.6359), 100, meters)"))
                .isEqualTo(1);
        JsonNode sorted = client.get(PARKS, "sortby", "-nbr_total", "limit", "2");
        assertThat(texts(sorted.path("features"), "properties.nom")).containsExactly("Parking V2", "Parking Euralille");
        assertThat(client.send(PARKS, "filter", "ville = ").statusCode()).isEqualTo(400);
        assertThat(client.send(PARKS, "filter", "rien = 1").statusCode()).isEqualTo(400);
        assertThat(client.send(PARKS, "filter", "ville = 'x'", "filter-lang", "cql2-json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.send(PARKS, "bbox", "1,2,3").statusCode()).isEqualTo(400);
        assertThat(client.send(PARKS, "limit", "-1").statusCode()).isEqualTo(400);
    }

    @Test
    void single_features_are_read_by_id() throws Exception {
        assertThat(client.get(BIKES + "/vlille_temps_reel.2")
                        .at("/properties/nom")
                        .asText())
                .isEqualTo("République Beaux-Arts");
        assertThat(client.send(BIKES + "/vlille_temps_reel.9999").statusCode()).isEqualTo(404);
        assertThat(count(BIKES, "ids", "vlille_temps_reel.2,vlille_temps_reel.3"))
                .isEqualTo(2);
    }

    @Test
    void layer_without_primary_key_refuses_natural_paging() throws Exception {
        portal.withoutPrimaryKey(FakeOgcFeatures.CAR_PARKS).withoutCount();

        HttpResponse<String> refused = client.send(PARKS, "limit", "10", "startIndex", "10");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("natural order without a primary key", "InvalidParameterValue");
        JsonNode sorted = client.get(PARKS, "limit", "10", "startIndex", "10", "sortby", "id");
        assertThat(sorted.path("features")).hasSize(10);
        assertThat(sorted.has("numberMatched")).isFalse();
    }

    @Test
    void links_can_be_as_wrong_as_seen() throws Exception {
        portal.withLinksTo("http://interne.example").withRawLinks();

        JsonNode page = client.get(BIKES, "limit", "10", "filter", "etat = 'RÉFORMÉ'");
        String next = texts(page.path("links"), "href").get(1);
        assertThat(next).startsWith("http://interne.example/geoserver/ogc/").contains("etat = 'RÉFORMÉ'");
    }

    @Test
    void bikes_can_be_moved_and_feeds_frozen() throws Exception {
        portal.setBikes(1, 3);
        assertThat(client.get(BIKES + "/vlille_temps_reel.1")
                        .at("/properties/nb_velos_dispo")
                        .asInt())
                .isEqualTo(3);
        assertThatThrownBy(() -> portal.setBikes(1, 999)).isInstanceOf(IllegalArgumentException.class);
        portal.freeze(Duration.ofHours(12));
        assertThat(client.get(BIKES + "/vlille_temps_reel.1")
                        .at("/properties/date_modification")
                        .asText())
                .startsWith("2026-01-14T21:59");
        portal.thaw();
        assertThat(client.get(BIKES + "/vlille_temps_reel.1")
                        .at("/properties/date_modification")
                        .asText())
                .startsWith("2026-01-15T09:59");
        portal.reset();
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void own_layers_can_be_added() throws Exception {
        portal.withLayer(
                "test:points", 250, i -> Map.of("nom", "P" + i, "longitude", 3.0 + i / 1000.0, "latitude", 50.6));

        JsonNode page = client.get("/collections/test:points/items", "limit", "1", "startIndex", "249");
        assertThat(page.at("/features/0/id").asText()).isEqualTo("points.250");
        assertThat(page.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(3.25);
    }

    private int count(String path, String... parameters) throws Exception {
        return client.get(path, parameters).path("numberMatched").asInt();
    }

    private static String collect(JsonNode page, List<String> ids) {
        ids.addAll(texts(page.path("features"), "id"));
        for (JsonNode link : page.path("links")) {
            if (link.path("rel").asText().equals("next")) {
                return link.path("href").asText();
            }
        }
        return null;
    }
}
