package io.github.melsdk.testing;

import static io.github.melsdk.testing.TestClient.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeOpendatasoftTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);
    private static final String DATASETS = "/api/explore/v2.1/catalog/datasets";
    private static final String BIKES = DATASETS + "/" + FakeOpendatasoft.BIKES + "/records";
    private static final String LIBRARIES = DATASETS + "/" + FakeOpendatasoft.LIBRARIES;

    private FakeCity city;
    private FakeOpendatasoft portal;
    private TestClient client;

    @BeforeEach
    void start() {
        city = FakeCity.start(CLOCK);
        portal = city.opendatasoft();
        client = new TestClient(portal.url());
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @Test
    void records_are_flat_and_paged_with_caps() throws Exception {
        JsonNode page = client.get(BIKES);
        assertThat(page.path("total_count").asInt()).isEqualTo(272);
        assertThat(page.path("results")).hasSize(10);
        assertThat(page.at("/results/0/nom").asText()).isEqualTo("Rihour");
        assertThat(page.at("/results/0/localisation/lat").asDouble()).isEqualTo(50.6359);
        assertThat(page.at("/results/0/datemiseajour").asText()).isEqualTo("2026-01-15T08:59:48+00:00");
        assertThat(client.get(BIKES, "limit", "100", "offset", "200").path("results"))
                .hasSize(72);
        assertThat(client.get(BIKES, "limit", "0").path("results")).isEmpty();
        assertThat(client.get(BIKES, "limit", "-1").path("results")).hasSize(100);
        assertError("InvalidRESTParameterError", "-1 <= limit <= 100", BIKES, "limit", "101");
        assertError("InvalidRESTParameterError", "<= 10000", BIKES, "limit", "100", "offset", "9901");
        assertThat(client.get(BIKES, "limit", "100", "offset", "9900").path("results"))
                .isEmpty();
        assertError("InvalidRESTParameterError", "limit", BIKES, "limit", "dix");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "15 |",
                "8  | commune = \"Lille\"",
                "7  | not commune = \"Lille\"",
                "8  | commune : 'Lille'",
                "10 | commune in (\"Lille\", \"Roubaix\", 'Tourcoing')",
                "8  | `commune` = \"Lille\" and (type = \"médiathèque\" or accessible)",
                "1  | nom = \"Médiathèque L'Odyssée\"",
                "1  | nom = 'Médiathèque L\\'Odyssée'",
                "5  | ouverture >= date'2004'",
                "2  | ouverture in [date'2004-01-01'..date'2005-12-31']",
                "3  | year(ouverture) < 1986",
                "3  | services is null",
                "12 | services is not null",
                "4  | \"wifi\" in services",
                "10 | accessible is true",
                "5  | accessible is false",
                "1  | search(nom, \"chedid\")",
                "1  | search(nom, \"chedit\")",
                "1  | search(*, \"odys\")",
                "1  | \"grand plage\"",
                "1  | suggest(nom, \"alb\")",
                "3  | startswith(nom, \"Bib\")",
                "0  | startswith(nom, \"bib\")",
                "2  | nom like \"bibliothèque de\" and commune = \"Lille\"",
                "2  | within_distance(geo, geom'POINT(3.0657 50.6370)', 600m)",
                "2  | distance(geo, geom'POINT(3.0657 50.6370)') < 600",
                "1  | in_bbox(geo, 50.71, 3.1, 50.73, 3.2)",
                "15 | length(nom) > 5 and lower(commune) != \"x\"",
                "0  | site = \"x\"",
                "0  | not (commune = \"Lille\" or commune != \"Lille\")",
            })
    void where_selects(int expected, String where) throws Exception {
        JsonNode page = client.get(LIBRARIES + "/records", "where", where == null ? "" : where);
        assertThat(page.path("total_count").asInt()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ODSQLSyntaxError | commune = ",
                "ODSQLSyntaxError | commune = \"Lille",
                "ODSQLSyntaxError | (commune = \"Lille\"",
                "ODSQLSyntaxError | commune = \"Lille\" commune",
                "ODSQLSyntaxError | polygone(geo)",
                "ODSQLSyntaxError | within_distance(geo, geom'POINT(3 50)', 5 lieues)",
                "ODSQLError | inconnu = 1",
                "ODSQLError | commune > \"Lille\"",
                "ODSQLError | within_distance(geo, geom'LIGNE(3 50)', 5m)",
            })
    void where_that_is_not_understood_is_refused(String code, String where) throws Exception {
        assertError(code, "", LIBRARIES + "/records", "where", where);
    }

    @Test
    void select_order_group_and_refine() throws Exception {
        String records = LIBRARIES + "/records";
        JsonNode chosen = client.get(
                records, "select", "nom, year(ouverture) as annee", "order_by", "ouverture desc", "limit", "1");
        assertThat(chosen.path("results").toString()).isEqualTo("[{\"nom\":\"Médiathèque Le Fil\",\"annee\":2019}]");
        JsonNode grouped =
                client.get(records, "select", "count(*) as n", "group_by", "commune", "order_by", "n desc, commune");
        assertThat(grouped.has("total_count")).isFalse();
        assertThat(grouped.at("/results/0/commune").asText()).isEqualTo("Lille");
        assertThat(grouped.at("/results/0/n").asInt()).isEqualTo(8);
        assertThat(client.get(
                                records,
                                "select",
                                "min(ouverture) as first, count(distinct commune) as communes, count(services) as s")
                        .path("results")
                        .toString())
                .isEqualTo("[{\"first\":\"1965-09-01\",\"communes\":8,\"s\":12}]");
        assertThat(client.get(records, "group_by", "type", "order_by", "count(*) desc", "select", "count(*)")
                        .at("/results/0/type")
                        .asText())
                .isEqualTo("médiathèque");
        assertThat(client.get(records, "refine", "commune:Lille", "exclude", "type:bibliothèque")
                        .path("total_count")
                        .asInt())
                .isEqualTo(6);
        assertThat(client.get(records, "refine", "ouverture:2004/09")
                        .path("total_count")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get(records, "refine", "services:wifi")
                        .path("total_count")
                        .asInt())
                .isEqualTo(4);
        assertError("InvalidRESTParameterError", "facet", records, "refine", "nom:x");
        assertError("ODSQLError", "inconnu", records, "select", "inconnu");
        assertError("ODSQLError", "inconnu", records, "order_by", "inconnu");
    }

    @Test
    void links_are_given_on_demand_and_records_read_by_id() throws Exception {
        JsonNode page = client.get(LIBRARIES + "/records", "include_links", "true", "limit", "10");
        assertThat(texts(page.path("_links"), "rel")).containsExactly("self", "first", "last", "next");
        JsonNode record = page.at("/results/3");
        assertThat(record.has("_timestamp")).isTrue();
        assertThat(client.get(LIBRARIES + "/records/" + record.path("_id").asText())
                        .path("nom"))
                .isEqualTo(record.path("nom"));
        assertThat(client.get(texts(page.path("_links"), "href").get(3)).path("results"))
                .hasSize(5);
        assertThat(client.send(LIBRARIES + "/records/inconnu").statusCode()).isEqualTo(404);
    }

    @Test
    void facets_catalogue_and_attachments() throws Exception {
        JsonNode facets = client.get(LIBRARIES + "/facets", "facet", "commune").path("facets");
        assertThat(facets).hasSize(1);
        assertThat(facets.at("/0/facets/0/count").asInt()).isEqualTo(8);
        JsonNode catalogue = client.get(DATASETS);
        assertThat(texts(catalogue.path("results"), "dataset_id"))
                .containsExactly("vlille-realtime", "disponibilite-parkings", "bibliotheques");
        assertThat(client.get(DATASETS, "where", "search(\"parkings\")")
                        .path("total_count")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get(DATASETS, "select", "title", "refine", "theme:Culture")
                        .at("/results/0/title")
                        .asText())
                .startsWith("Bibliothèques");
        JsonNode dataset = client.get(LIBRARIES);
        assertThat(dataset.at("/metas/default/records_count").asInt()).isEqualTo(15);
        assertThat(texts(dataset.path("fields"), "type")).contains("geo_point_2d", "date", "boolean");
        assertThat(client.get(LIBRARIES + "/attachments").path("attachments")).hasSize(1);
        assertThat(client.get("/api/explore/v2.1/catalog/facets").path("facets"))
                .isNotEmpty();
        assertThat(client.get(LIBRARIES + "/exports").path("links")).hasSize(4);
        HttpResponse<String> unknown = client.send(DATASETS + "/inconnu/records");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(TestClient.JSON.readTree(unknown.body()).path("error_code").asText())
                .isEqualTo("NotFoundResource");
        assertThat(client.send(LIBRARIES + "/aggregates").statusCode()).isEqualTo(410);
    }

    @Test
    void exports_have_no_cap() throws Exception {
        portal.withDataset("grand", 15_000, i -> Map.of("id", i, "nom", "N" + i));
        String exports = DATASETS + "/grand/exports/";
        assertThat(client.get(exports + "json")).hasSize(15_000);
        assertThat(client.send(exports + "jsonl", "where", "id < 3", "select", "id")
                        .body()
                        .lines())
                .containsExactly("{\"id\":0}", "{\"id\":1}", "{\"id\":2}");
        assertThat(client.get(exports + "json", "limit", "7")).hasSize(7);
        List<String> csv = client.send(LIBRARIES + "/exports/csv", "where", "commune=\"Wasquehal\"")
                .body()
                .lines()
                .toList();
        assertThat(csv.get(0)).startsWith("\uFEFFnom;adresse");
        assertThat(csv.get(1)).startsWith("Médiathèque Le Fil;").endsWith(";50.669, 3.129");
        assertThat(client.send(LIBRARIES + "/exports/csv", "with_bom", "false", "delimiter", ",")
                        .body())
                .startsWith("nom,adresse");
        JsonNode geo = client.get(LIBRARIES + "/exports/geojson");
        assertThat(geo.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(3.0665);
        assertThat(geo.at("/features/0/properties").has("geo")).isFalse();
        assertError("InvalidRESTParameterError", "xyz", LIBRARIES + "/exports/xyz");
    }

    @Test
    void quota_headers_have_a_blank_and_the_exhausted_quota_its_own_body() throws Exception {
        portal.withQuota(2);

        HttpResponse<String> first = client.send(BIKES);
        assertThat(first.headers().firstValue("X-RateLimit-Remaining")).contains("1");
        assertThat(first.headers().firstValue("X-RateLimit-Reset")).contains("2026-01-16 00:00:00+00:00");
        client.get(BIKES);
        HttpResponse<String> refused = client.send(BIKES);
        assertThat(refused.statusCode()).isEqualTo(429);
        JsonNode body = TestClient.JSON.readTree(refused.body());
        assertThat(body.path("errorcode").asInt()).isEqualTo(10002);
        assertThat(body.path("reset_time").asText()).isEqualTo("2026-01-16T00:00:00Z");

        portal.reset().failNext(Failure.rateLimit(Duration.ofMinutes(1)));
        assertThat(TestClient.JSON
                        .readTree(client.send(BIKES).body())
                        .path("reset_time")
                        .asText())
                .isEqualTo("2026-01-15T09:01:00Z");
    }

    @Test
    void one_value_is_not_a_number_and_the_policy_header_ends_with_a_blank() throws Exception {
        String body = client.send(DATASETS + "/" + FakeOpendatasoft.CAR_PARKS + "/records", "limit", "100")
                .body();
        assertThat(body).contains("\"taux\":NaN");
        try (Socket socket = new Socket("127.0.0.1", URI.create(portal.url()).getPort())) {
            socket.getOutputStream()
                    .write(("GET " + BIKES + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Content-Security-Policy: upgrade-insecure-requests; \r\n");
        }
    }

    @Test
    void key_is_wanted_when_the_portal_is_private() throws Exception {
        portal.requireApiKey("k1");

        assertThat(client.send(BIKES).statusCode()).isEqualTo(401);
        assertThat(client.send(BIKES, "apikey", "k1").statusCode()).isEqualTo(200);
        assertThat(new TestClient(portal.url(), "Authorization", "ApiKey k1")
                        .send(BIKES)
                        .statusCode())
                .isEqualTo(200);
        assertThat(new TestClient(portal.url(), "Authorization", "Apikey k2")
                        .send(BIKES)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void long_exports_are_streamed() throws Exception {
        try (FaultServer server = FakeOpendatasoft.exportServer(20_000)) {
            TestClient exports = new TestClient(server.baseUrl());
            JsonNode array = exports.get("/exports/json");
            assertThat(array).hasSize(20_000);
            assertThat(array.at("/19999/id").asInt()).isEqualTo(19_999);
            assertThat(exports.send("/exports/jsonl").body().lines())
                    .hasSize(20_000)
                    .allMatch(l -> l.startsWith("{\"id\":"));
            assertThat(exports.send("/exports/csv").body().lines()).hasSize(20_001);
        }
    }

    private void assertError(String code, String text, String path, String... parameters) throws Exception {
        HttpResponse<String> response = client.send(path, parameters);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        JsonNode body = TestClient.JSON.readTree(response.body());
        assertThat(body.path("error_code").asText()).isEqualTo(code);
        assertThat(body.path("message").asText()).contains(text);
    }
}
