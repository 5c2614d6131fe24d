package io.github.melsdk.core.opendata.ogcfeatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.ArrayRelation;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a query becomes on the wire, what is refused before, and what servers do to their links and pages. */
class OgcFeaturesQueryTest {

    private static final String SPEC = "http://www.opengis.net/spec/";
    private static final String CORE = SPEC + "ogcapi-features-1/1.0/conf/core";
    private static final String FILTER = SPEC + "ogcapi-features-3/1.0/conf/features-filter";
    private static final String TEXT = SPEC + "cql2/1.0/conf/cql2-text";
    private static final String JSON = SPEC + "cql2/1.0/conf/cql2-json";
    private static final String BASIC = SPEC + "cql2/1.0/conf/basic-cql2";
    private static final String CRS = SPEC + "ogcapi-features-2/1.0/conf/crs";
    private static final String SORTING = SPEC + "ogcapi-features-8/1.0/conf/sorting";
    private static final String LAMBERT = "http://www.opengis.net/def/crs/EPSG/0/2154";
    private static final String ITEMS = "/api/collections/comptages/items";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String NONE = "{\"type\":\"FeatureCollection\",\"features\":[],\"links\":[]}";

    private final List<Drift> drift = Collections.synchronizedList(new ArrayList<>());
    private final Transport transport = Transport.builder()
            .retries(0)
            .listener(new TransportListener() {
                @Override
                public void onDrift(Drift difference) {
                    drift.add(difference);
                }
            })
            .build();

    @AfterEach
    void close() {
        transport.close();
    }

    private OgcFeaturesClientBuilder builder(FaultServer server) {
        return OgcFeaturesClient.builder(URI.create(server.baseUrl() + "/api")).transport(transport);
    }

    private static FaultServer server(Function<RecordedRequest, String> bodies) {
        return FaultServer.start(
                (request, exchange) -> exchange.respond(200, "application/geo+json", bodies.apply(request)));
    }

    private static String decoded(RecordedRequest request) {
        return URLDecoder.decode(request.query(), StandardCharsets.UTF_8);
    }

    /** Sends a query to a server that declares these classes, and returns what was asked. */
    private String asked(Set<String> classes, ServerFlavour flavour, Consumer<ItemsQuery> query) {
        try (FaultServer server = server(request -> NONE)) {
            OgcFeaturesClientBuilder builder = builder(server).flavour(flavour);
            if (!classes.isEmpty()) {
                builder.conformance(new Conformance(classes));
            }
            assertThat(builder.build().items("comptages", query).toList()).isEmpty();
            return decoded(server.requests().get(server.requests().size() - 1));
        }
    }

    private void refused(Set<String> classes, ServerFlavour flavour, Consumer<ItemsQuery> query, String words) {
        try (FaultServer server = server(request -> NONE)) {
            OgcFeaturesClient client = builder(server)
                    .flavour(flavour)
                    .conformance(new Conformance(classes))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.items("comptages", query))
                    .withMessageContaining(words);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void every_parameter_is_written_as_the_standard_says() {
        Set<String> all = Set.of(CORE, FILTER, TEXT, CRS, SORTING);
        String query = asked(
                all,
                ServerFlavour.STANDARD,
                q -> q.within(LAMBERT, 690000, 7050000, 720000, 7070000)
                        .during(NOON, null)
                        .property("commune", "Lille")
                        .filter(Cql2.property("nom capteur").equalTo("Pont de l'Hippodrome"))
                        .filterCrs(LAMBERT)
                        .crs(LAMBERT)
                        .sortByDescending("date et heure")
                        .pageSize(7));

        assertThat(query)
                .contains("bbox=690000.0,7050000.0,720000.0,7070000.0&bbox-crs=" + LAMBERT)
                .contains("datetime=2026-11-21T12:00:00Z/..")
                .contains("commune=Lille")
                .contains("filter=\"nom capteur\"='Pont de l''Hippodrome'&filter-lang=cql2-text&filter-crs=" + LAMBERT)
                .contains("sortby=-date et heure")
                .contains("&crs=" + LAMBERT)
                .contains("limit=7");
        assertThat(asked(all, ServerFlavour.STANDARD, q -> q.at(NOON))).contains("datetime=2026-11-21T12:00:00Z&");
        assertThat(asked(all, ServerFlavour.STANDARD, q -> q.during(null, NOON)))
                .contains("datetime=../2026-11-21T12:00:00Z");
        assertThat(asked(all, ServerFlavour.STANDARD, q -> q.sortBy("+bizarre")))
                .contains("sortby=++bizarre");
    }

    @Test
    void the_language_of_filters_is_one_that_the_server_declares_and_that_has_words_for_it() {
        Consumer<ItemsQuery> plain = q -> q.filter(Cql2.property("nom").equalTo("Rihour"));
        Consumer<ItemsQuery> backslash = q -> q.filter(Cql2.property("nom").equalTo("a\\"));

        assertThat(asked(Set.of(FILTER, TEXT, JSON), ServerFlavour.STANDARD, plain))
                .contains("filter-lang=cql2-text");
        assertThat(asked(Set.of(FILTER, JSON), ServerFlavour.STANDARD, plain)).contains("filter-lang=cql2-json");
        assertThat(asked(Set.of(FILTER, TEXT, JSON), ServerFlavour.STANDARD, backslash))
                .contains("filter-lang=cql2-json");
        assertThat(asked(Set.of(SPEC + "ogcapi-features-3/0.0/conf/cql-text"), ServerFlavour.STANDARD, plain))
                .contains("filter-lang=cql2-text");
        assertThat(asked(Set.of(), ServerFlavour.GEOSERVER, plain)).contains("filter-lang=ecql-text");
        assertThat(asked(Set.of(FILTER, TEXT), ServerFlavour.GEOSERVER, plain)).contains("filter-lang=cql2-text");
        assertThat(asked(
                        Set.of(),
                        ServerFlavour.GEOSERVER,
                        q -> q.filter(Cql2.property("jours").asList(ArrayRelation.OVERLAPS, Cql2.list("lundi")))))
                .contains("filter-lang=cql2-text");
        assertThat(asked(
                        Set.of(),
                        ServerFlavour.GEOSERVER,
                        q -> q.filter(Cql2.near("geom", GeoPoint.of(50.6, 3), 500))
                                .filterLanguage(FilterLanguage.ECQL_TEXT)))
                .contains("DWITHIN(\"geom\",POINT(3 50.6),500,meters)");
    }

    @Test
    void what_a_server_does_not_declare_is_refused_before_the_call() {
        Consumer<ItemsQuery> filter = q -> q.filter(Cql2.property("nom").like("R%"));
        refused(Set.of(CORE), ServerFlavour.STANDARD, filter, "declares no filters");
        refused(Set.of(FILTER, TEXT, BASIC), ServerFlavour.STANDARD, filter, "advanced-comparison-operators");
        refused(
                Set.of(FILTER, TEXT),
                ServerFlavour.STANDARD,
                q -> filter.andThen(r -> r.filterLanguage(FilterLanguage.CQL2_JSON))
                        .accept(q),
                "does not declare the filter language cql2-json");
        refused(
                Set.of(FILTER, TEXT),
                ServerFlavour.STANDARD,
                q -> q.filter(Cql2.near("geom", GeoPoint.of(50.6, 3), 500)),
                "only ECQL");
        refused(Set.of(CORE), ServerFlavour.STANDARD, q -> q.crs(LAMBERT), "crs");
        refused(Set.of(CORE), ServerFlavour.STANDARD, q -> q.within(LAMBERT, 1, 2, 3, 4), "bbox-crs");
        refused(Set.of(CORE), ServerFlavour.STANDARD, q -> q.sortBy("nom"), "sortby");
        ServerFlavour dataApi = ServerFlavour.GEORCHESTRA_DATA_API;
        refused(Set.of(CORE), dataApi, q -> q.at(NOON), "ignores datetime");
        refused(
                Set.of(CORE),
                dataApi,
                q -> filter.andThen(r -> r.filterCrs(LAMBERT)).accept(q),
                "ignores filter-crs");
        refused(
                Set.of(CORE),
                dataApi,
                q -> filter.andThen(r -> r.filterLanguage(FilterLanguage.CQL2_TEXT))
                        .accept(q),
                "cql2-text");
    }

    @Test
    void names_that_are_no_queryables_are_refused_before_the_call() {
        CollectionSchema queryables = new CollectionSchema(null, null, Collections.singletonMap("nom", null), false);
        Set<String> all = Set.of(FILTER, TEXT);
        refused(
                all,
                ServerFlavour.STANDARD,
                q -> q.checkedAgainst(queryables)
                        .where("nom", "Rihour")
                        .filter(Cql2.property("nmo").isNull()),
                "no queryable nmo, but nom");
        refused(
                all,
                ServerFlavour.STANDARD,
                q -> q.checkedAgainst(queryables).property("commune", "Lille"),
                "no queryable commune");
    }

    @Test
    void bad_values_are_refused_where_they_are_given() {
        List<Consumer<ItemsQuery>> bad = List.of(
                q -> q.during(null, null),
                q -> q.during(NOON, NOON.minusSeconds(1)),
                q -> q.crs("2154"),
                q -> q.within("EPSG 2154", 1, 2, 3, 4),
                q -> q.within(LAMBERT, Double.NaN, 2, 3, 4),
                q -> q.property("LIMIT", "1"),
                q -> q.sortBy("a,b"),
                q -> q.sortBy(" "));
        try (FaultServer server = server(request -> NONE)) {
            OgcFeaturesClient client = builder(server).build();
            for (Consumer<ItemsQuery> query : bad) {
                assertThatIllegalArgumentException().isThrownBy(() -> client.items("comptages", query));
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_server_of_no_known_software_is_asked_once_what_it_declares() {
        try (FaultServer server = server(
                request -> request.path().endsWith("/conformance") ? "{\"conformsTo\":[\"" + CORE + "\"]}" : NONE)) {
            OgcFeaturesClient client = builder(server).build();

            assertThat(client.items(
                                    "comptages",
                                    q -> q.where("commune", "Lille")
                                            .where("nom", "Pont de l'Hippodrome")
                                            .where("identifiant capteur", 7))
                            .toList())
                    .isEmpty();
            assertThat(server.requests()).extracting(RecordedRequest::path).containsExactly("/api/conformance", ITEMS);
            // Without filters, plain values go as parameters; the others are checked here only.
            assertThat(decoded(server.requests().get(1)))
                    .contains("commune=Lille")
                    .contains("identifiant capteur=7")
                    .doesNotContain("Hippodrome")
                    .doesNotContain("filter");
            assertThat(server.requests().get(1).query()).contains("identifiant%20capteur=7");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.items(
                            "comptages", q -> q.filter(Cql2.property("nom").isNull())));
            assertThat(client.items("comptages").toList()).isEmpty();
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void a_server_without_the_document_of_conformance_is_asked_in_cql2_text() {
        try (FaultServer server = FaultServer.start((request, exchange) -> {
            boolean found = !request.path().endsWith("/conformance");
            exchange.respond(found ? 200 : 404, "application/json", found ? NONE : "{}");
        })) {
            OgcFeaturesClient client = builder(server).build();
            assertThat(client.items("comptages", q -> q.where("nom", "Rihour")).toList())
                    .isEmpty();
            assertThat(client.items("comptages", q -> q.where("nom", "Rihour")).toList())
                    .isEmpty();
            assertThat(server.requests()).hasSize(3);
            assertThat(decoded(server.requests().get(2))).contains("filter-lang=cql2-text");
        }
    }

    private static String feature(int id, String geometry) {
        return "{\"type\":\"Feature\",\"id\":" + id + ",\"geometry\":" + geometry + ",\"properties\":{\"nom\":\"N" + id
                + "\"}}";
    }

    private static String point(double first, double second) {
        return "{\"type\":\"Point\",\"coordinates\":[" + first + "," + second + "]}";
    }

    private static String page(String features, Object matched, String nextHref) {
        String links = nextHref.isEmpty() ? "" : "{\"rel\":\"next\",\"href\":\"" + nextHref + "\"}";
        return "{\"type\":\"FeatureCollection\",\"numberMatched\":" + matched + ",\"features\":[" + features
                + "],\"links\":[" + links + "]}";
    }

    @Test
    void a_box_that_the_server_ignores_is_applied_here() {
        String line = "{\"type\":\"LineString\",\"coordinates\":[[2.9,50.5],[3.2,50.8]]}";
        String features = String.join(
                ",",
                feature(1, point(3.06, 50.63)),
                feature(2, point(2.3, 48.8)),
                feature(3, line),
                feature(4, "null"));
        try (FaultServer server = server(request -> page(features, 4, ""))) {
            assertThat(builder(server)
                            .build()
                            .items("comptages", q -> q.within(BoundingBox.of(50.6, 3.0, 50.7, 3.1)))
                            .toList())
                    .extracting(Feature::id)
                    .containsExactly("1", "3", "4");
        }
    }

    @Test
    void data_api_compares_boxes_in_the_system_of_the_layer_so_none_in_degrees_is_sent() {
        ServerFlavour dataApi = ServerFlavour.GEORCHESTRA_DATA_API;
        assertThat(asked(Set.of(), dataApi, q -> q.within(BoundingBox.of(50.6, 3.0, 50.7, 3.1))))
                .doesNotContain("bbox");
        assertThat(asked(Set.of(), dataApi, q -> q.within(LAMBERT, 1, 2, 3, 4)))
                .contains("bbox=1.0,2.0,3.0,4.0")
                .doesNotContain("bbox-crs");
        assertThat(asked(Set.of(), dataApi, q -> q.crs(LAMBERT))).contains("crs=2154");
        refused(Set.of(CORE), dataApi, q -> q.crs("urn:x"), "EPSG only");
    }

    @Test
    void the_reference_system_of_the_answer_is_told_and_decides_where_features_are() {
        try (FaultServer server = FaultServer.start((request, exchange) -> {
            String crs = decoded(request).contains("4326") ? "http://www.opengis.net/def/crs/EPSG/0/4326" : LAMBERT;
            exchange.header("Content-Crs", "<" + crs + ">");
            exchange.respond(200, "application/geo+json", page(feature(1, point(50.63, 3.06)), 1, ""));
        })) {
            OgcFeaturesClient client =
                    builder(server).flavour(ServerFlavour.GEOSERVER).build();
            Feature swapped = client.items("c", q -> q.crs("http://www.opengis.net/def/crs/EPSG/0/4326"))
                    .first()
                    .orElseThrow();
            assertThat(swapped.location()).contains(GeoPoint.of(50.63, 3.06));
            Feature lambert = client.items("c", q -> q.crs(LAMBERT)).first().orElseThrow();
            assertThat(lambert.crs()).isEqualTo(LAMBERT);
            assertThat(lambert.location()).isEmpty();
        }
    }

    @Test
    void links_with_raw_blanks_accents_and_garbled_filters_are_put_right() {
        try (FaultServer server = server(request -> request.query().contains("offset=1")
                ? page(feature(2, "null"), 2, "")
                : page(feature(1, "null"), 2, "items?nom capteur=Pont é&filter=x10E3&offset=1"))) {
            assertThat(builder(server)
                            .flavour(ServerFlavour.GEOSERVER)
                            .build()
                            .items(
                                    "comptages",
                                    q -> q.property("nom capteur", "Pont é")
                                            .filter(Cql2.property("cdqt").greaterThan(3))
                                            .sortBy("nom"))
                            .toList())
                    .hasSize(2);
            assertThat(decoded(server.requests().get(1)))
                    .contains("nom capteur=Pont é")
                    .contains("filter=\"cdqt\">3")
                    .doesNotContain("x10E3");
        }
    }

    @Test
    void links_with_the_scheme_of_an_inner_server_stay_on_the_configured_one() {
        try (FaultServer server = server(request -> request.query().contains("offset=1")
                ? page(feature(2, "null"), 2, "")
                : page(feature(1, "null"), 2, ITEMS + "?offset=1#frag"))) {
            OgcFeaturesClient client = builder(server).build();
            assertThat(client.items("comptages").toList()).hasSize(2);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_link_to_itself_ends_the_list() {
        try (FaultServer server = server(request -> request.query().contains("offset=1")
                ? page("", 2, "items?offset=1")
                : page(feature(1, "null"), 2, "items?offset=1"))) {
            assertThat(builder(server).build().items("comptages").toList()).hasSize(1);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_server_that_ignores_the_offset_is_asked_for_everything_at_once() {
        String all = String.join(",", feature(1, "null"), feature(2, "null"), feature(3, "null"));
        try (FaultServer server = server(request -> request.query().contains("limit=3")
                ? page(all, 3, "")
                : page(feature(1, "null"), 3, "items?limit=1&offset=1"))) {
            assertThat(builder(server)
                            .build()
                            .items("comptages", q -> q.pageSize(1))
                            .toList())
                    .extracting(Feature::id)
                    .containsExactly("1", "2", "3");
        }
    }

    @Test
    void a_server_that_ignores_the_offset_and_caps_says_why_it_cannot_be_read() {
        try (FaultServer server = server(request -> page(feature(1, "null"), 3, "items?limit=1&offset=1"))) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> builder(server)
                            .build()
                            .items("comptages", q -> q.pageSize(1))
                            .toList())
                    .withMessageContaining("the same page again")
                    .withMessageContaining("1 of 3");
        }
    }

    @Test
    void a_byte_order_mark_an_unknown_number_and_numeric_identifiers_are_read() {
        try (FaultServer server = server(request -> "\uFEFF" + page(feature(7, "null"), "\"unknown\"", ""))) {
            assertThat(builder(server).build().items("comptages").toList())
                    .extracting(Feature::id)
                    .containsExactly("7");
        }
    }

    @Test
    void the_documents_of_a_server_are_read() {
        String landing = "{\"title\":\"Portail\",\"links\":[{\"rel\":\"service-desc\",\"href\":\"/api/openapi.yaml\","
                + "\"type\":\"application/yaml\"},{\"rel\":\"service-desc\",\"href\":\"openapi\","
                + "\"type\":\"application/vnd.oai.openapi+json;version=3.0\",\"hreflang\":\"fr\"}]}";
        String schema =
                "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\",\"title\":\"V\","
                        + "\"properties\":{\"nom\":{\"title\":\"Nom\",\"type\":\"string\"},\"n\":{\"type\":[\"integer\",\"null\"]},"
                        + "\"jour\":{\"type\":\"string\",\"format\":\"date\"},\"x\":{\"type\":\"boolean\",\"enum\":[true]},"
                        + "\"geom\":{\"format\":\"geometry-point\",\"x-ogc-role\":\"primary-geometry\"},"
                        + "\"shape\":{\"$ref\":\"https://geojson.org/schema/Polygon.json\"}},\"additionalProperties\":false}";
        try (FaultServer server = server(request -> switch (request.path()) {
            case "/api" -> landing;
            case "/api/openapi" -> "{\"openapi\":\"3.0.3\"}";
            case "/openapi" -> "{\"openapi\":\"3.0.3\"}";
            default -> schema;
        })) {
            OgcFeaturesClient client = builder(server).build();

            assertThat(client.landingPage().title()).isEqualTo("Portail");
            assertThat(client.apiDefinition().body()).contains("3.0.3");
            CollectionSchema queryables = client.queryables("c");
            assertThat(queryables.columns())
                    .extracting(DatasetColumn::type)
                    .containsExactly(
                            DatasetColumn.Type.TEXT,
                            DatasetColumn.Type.INTEGER,
                            DatasetColumn.Type.DATE,
                            DatasetColumn.Type.BOOLEAN,
                            DatasetColumn.Type.POINT,
                            DatasetColumn.Type.GEOMETRY);
            assertThat(queryables.geometryProperty()).contains("geom");
            assertThat(queryables.allows("nmo")).isFalse();
            assertThat(client.schema("c")).isEqualTo(queryables);
            assertThat(client.sortables("c").title()).isEqualTo("V");
            assertThat(server.requests())
                    .extracting(RecordedRequest::path)
                    .contains(
                            "/api/collections/c/queryables",
                            "/api/collections/c/schema",
                            "/api/collections/c/sortables");
            assertThat(drift).isEmpty();
        }
    }

    @Test
    void a_definition_of_the_api_on_another_host_is_not_read_and_a_missing_one_is_told() {
        try (FaultServer server = server(request -> request.path().endsWith("/api")
                ? "{\"links\":[{\"rel\":\"service-desc\",\"href\":\"https://example.org/api\"}]}"
                : "{}")) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> builder(server).build().apiDefinition());
            assertThat(server.requests()).hasSize(1);
        }
        try (FaultServer server = server(request -> "{\"links\":[]}")) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> builder(server).build().apiDefinition())
                    .withMessageContaining("no link to the definition");
        }
    }

    @Test
    void collections_share_a_list_of_reference_systems() {
        String body = "{\"crs\":[\"" + LAMBERT + "\"],\"collections\":[{\"id\":\"a\",\"itemType\":\"record\","
                + "\"crs\":[\"#/crs\"],\"links\":[{\"rel\":\"enclosure\",\"href\":\"x\"}]}]}";
        try (FaultServer server = server(request -> body)) {
            FeatureCollectionInfo table = builder(server).build().collections().get(0);
            assertThat(table.crs()).containsExactly(LAMBERT);
            assertThat(table.isWithoutGeometry()).isTrue();
            assertThat(table.link("enclosure")).isPresent();
        }
    }
}
