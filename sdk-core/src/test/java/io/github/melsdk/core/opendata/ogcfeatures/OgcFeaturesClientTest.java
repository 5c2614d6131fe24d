package io.github.melsdk.core.opendata.ogcfeatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OgcFeaturesClientTest {

    private static final String LAYER = "dsp_ilevia:vlille_temps_reel";
    private static final String ITEMS = "/ogc/features/v1/collections/dsp_ilevia:vlille_temps_reel/items";

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

    private OgcFeaturesClient client(FaultServer server, ServerFlavour flavour) {
        return OgcFeaturesClient.builder(URI.create(server.baseUrl() + "/ogc/features/v1"))
                .transport(transport)
                .flavour(flavour)
                .build();
    }

    private static FaultServer server(Function<RecordedRequest, String> bodies) {
        return FaultServer.start((request, exchange) -> json(exchange, bodies.apply(request)));
    }

    private static void json(Exchange exchange, String body) throws IOException {
        exchange.respond(200, "application/geo+json", body);
    }

    private static String station(int number) {
        return """
                {"type":"Feature","id":"vlille_temps_reel.%d","geometry_name":"geom",
                 "geometry":{"type":"Point","coordinates":[3.063,50.637]},
                 "properties":{"nom":"Rihour","commune":"Lille","code_insee":null,"etat":"EN SERVICE",
                 "nb_velos_dispo":7,"nb_places_dispo":11,"x":3.063,"y":50.637,
                 "date_modification":"2025-11-25T14:02:31Z"}}""".formatted(number);
    }

    private static String page(int from, int count, String matched, String link) {
        String features = IntStream.range(from, from + count)
                .mapToObj(OgcFeaturesClientTest::station)
                .collect(Collectors.joining(","));
        return """
                {"type":"FeatureCollection","features":[%s],"numberMatched":%s,"numberReturned":%d,
                 "timeStamp":"2026-11-21T08:00:00Z","links":[%s]}""".formatted(features, matched, count, link);
    }

    private static String next(String href) {
        return "{\"rel\":\"next\",\"type\":\"application/geo+json\",\"href\":\"" + href + "\"}";
    }

    @Test
    void items_asks_for_what_the_query_says_and_reads_the_features() {
        try (FaultServer server = server(request -> page(1, 1, "1", ""))) {
            Feature station = client(server, ServerFlavour.GEOSERVER)
                    .items(
                            LAYER,
                            q -> q.within(BoundingBox.of(50.6, 3.0, 50.7, 3.1))
                                    .where("commune", "Lille")
                                    .where("nb_velos_dispo", 7)
                                    .sortBy("nom")
                                    .sortByDescending("date_modification")
                                    .wallClock(ZoneId.of("Europe/Paris"))
                                    .pageSize(50))
                    .first()
                    .orElseThrow();

            RecordedRequest request = server.requests().get(0);
            assertThat(request.path()).isEqualTo(ITEMS);
            assertThat(request.query())
                    .contains("limit=1")
                    .contains("bbox=3.0%2C50.6%2C3.1%2C50.7")
                    .contains("filter=%22commune%22%3D%27Lille%27%20AND%20%22nb_velos_dispo%22%3D7")
                    .contains("filter-lang=ecql-text")
                    .contains("sortby=nom%2C-date_modification");
            assertThat(station.id()).isEqualTo("vlille_temps_reel.1");
            assertThat(station.location()).contains(GeoPoint.of(50.637, 3.063));
            assertThat(station.integer("nb_velos_dispo")).contains(7L);
            assertThat(station.dateTime("date_modification"))
                    .contains(OffsetDateTime.parse("2025-11-25T14:02:31+01:00"));
            assertThat(station.raw("date_modification")).contains("2025-11-25T14:02:31Z");
            assertThat(station.attribution().retrievedAt()).isNotNull();
            assertThat(drift).isEmpty();
        }
    }

    @Test
    void items_follows_links_to_the_end_and_keeps_the_filters_that_a_server_forgets() {
        try (FaultServer server = server(request -> request.query().contains("startIndex=2")
                ? page(3, 1, "3", "")
                : page(1, 2, "3", next(ITEMS + "?startIndex=2&limit=2")))) {
            List<Feature> stations = client(server, ServerFlavour.GEOSERVER)
                    .items(LAYER, q -> q.where("commune", "Lille").pageSize(2))
                    .toList();

            assertThat(stations)
                    .extracting(Feature::id)
                    .containsExactly("vlille_temps_reel.1", "vlille_temps_reel.2", "vlille_temps_reel.3");
            // The second request is the one that finds out whether the layer can be paged at all.
            assertThat(server.requests()).hasSize(3);
            assertThat(server.requests().get(1).query()).contains("limit=1").contains("startIndex=1");
            assertThat(server.requests().get(2).query()).contains("filter=%22commune%22%3D%27Lille%27");
        }
    }

    @Test
    void a_next_link_beyond_the_end_as_geOrchestra_gives_it_ends_the_list() {
        try (FaultServer server = server(request -> request.query().contains("offset=2")
                ? page(0, 0, "2", next(ITEMS + "?offset=4"))
                : page(1, 2, "2", next(ITEMS + "?offset=2")))) {
            assertThat(client(server, ServerFlavour.GEORCHESTRA_DATA_API)
                            .items(LAYER)
                            .toList())
                    .hasSize(2);
            assertThat(server.requests()).hasSize(1);
            assertThat(server.requests().get(0).query()).contains("f=geojson");
        }
    }

    @Test
    void a_flat_list_of_records_is_read_too() {
        String body = "{\"numberMatched\":\"unknown\",\"numberReturned\":1,\"links\":[],"
                + "\"records\":[{\"@id\":\"vlille_temps_reel.36\",\"nom\":\"Cormontaigne\"}]}";
        try (FaultServer server = server(request -> body)) {
            Feature record =
                    client(server, ServerFlavour.STANDARD).items(LAYER).first().orElseThrow();

            assertThat(record.id()).isEqualTo("vlille_temps_reel.36");
            assertThat(record.fields()).containsOnlyKeys("nom");
            assertThat(record.location()).isEmpty();
        }
    }

    @Test
    void a_filter_that_the_server_ignores_is_applied_here() {
        try (FaultServer server = server(request -> page(1, 3, "3", ""))) {
            Paged<Feature> elsewhere =
                    client(server, ServerFlavour.STANDARD).items(LAYER, q -> q.where("commune", "Villeneuve d'Ascq"));

            assertThat(elsewhere.toList()).isEmpty();
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(0).path()).endsWith("/conformance");
            assertThat(server.requests().get(1).query())
                    .contains("filter=%22commune%22%3D%27Villeneuve%20d%27%27Ascq%27");
        }
    }

    @Test
    void a_next_link_to_another_host_is_not_followed() {
        try (FaultServer other = server(request -> page(9, 1, "9", ""));
                FaultServer server = server(request -> page(1, 2, "9", next(other.baseUrl() + ITEMS)))) {
            List<String> read = new ArrayList<>();

            TransportException failure = catchThrowableOfType(
                    TransportException.class,
                    () -> client(server, ServerFlavour.GEOSERVER)
                            .items(LAYER)
                            .forEach(feature -> read.add(feature.id())));

            assertThat(failure.reason()).isEqualTo(TransportException.Reason.UNTRUSTED_LINK);
            assertThat(read).hasSize(2);
            assertThat(other.requests()).isEmpty();
        }
    }

    private static FaultServer withoutPrimaryKey(int features, int cap) {
        return FaultServer.start((request, exchange) -> {
            if (request.query().contains("startIndex")) {
                exchange.respond(
                        400,
                        "application/json",
                        "{\"type\":\"NoApplicableCode\",\"title\":\"Cannot do natural order"
                                + " without a primary key, please add it or specify a manual sort over existing attributes\"}");
            } else {
                String limit = request.query().replaceFirst(".*limit=([0-9]+).*", "$1");
                int count = Math.min(Math.min(Integer.parseInt(limit), cap), features);
                String link = count < features ? next(ITEMS + "?startIndex=" + count) : "";
                json(exchange, page(1, count, Integer.toString(features), link));
            }
        });
    }

    @Test
    void a_layer_without_primary_key_is_read_in_one_request() {
        try (FaultServer server = withoutPrimaryKey(25, 10_000)) {
            OgcFeaturesClient client = client(server, ServerFlavour.GEOSERVER);

            assertThat(client.items(LAYER, q -> q.pageSize(10)).toList())
                    .hasSize(25)
                    .doesNotHaveDuplicates();
            assertThat(server.requests()).hasSize(3);
            assertThat(server.requests().get(2).query()).contains("limit=25");

            assertThat(client.items(LAYER, q -> q.pageSize(10)).toList()).hasSize(25);
            assertThat(server.requests()).hasSize(5);
        }
    }

    @Test
    void a_layer_without_primary_key_that_the_server_caps_says_why_it_cannot_be_read() {
        try (FaultServer server = withoutPrimaryKey(25, 20)) {
            List<String> read = new ArrayList<>();

            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> client(server, ServerFlavour.GEOSERVER)
                            .items(LAYER, q -> q.pageSize(10))
                            .forEach(feature -> read.add(feature.id())))
                    .withMessageContaining("has no primary key")
                    .withMessageContaining("20 of 25")
                    .withMessageContaining("sortBy(…)");
            assertThat(read).isEmpty();
            assertThat(client(server, ServerFlavour.GEOSERVER)
                            .items(LAYER, q -> q.pageSize(10))
                            .limit(10)
                            .toList())
                    .hasSize(10);
        }
    }

    @Test
    void resuming_in_a_layer_without_primary_key_says_what_to_do() {
        try (FaultServer server = withoutPrimaryKey(25, 10_000)) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> client(server, ServerFlavour.GEOSERVER)
                            .items(LAYER, q -> q.startingAt(server.baseUrl() + ITEMS + "?startIndex=2"))
                            .toList())
                    .withMessageContaining("sortBy(…)")
                    .satisfies(e -> assertThat(e.resumeFrom()).get().asString().contains("startIndex=2"));
        }
    }

    @Test
    void resuming_goes_on_at_the_page_that_failed() {
        try (FaultServer server = server(request -> request.query().contains("startIndex=2")
                ? page(3, 1, "3", "")
                : page(1, 2, "3", next(ITEMS + "?startIndex=2&limit=2")))) {
            OgcFeaturesClient client = client(server, ServerFlavour.GEOSERVER);
            String cursor = client.items(LAYER, q -> q.pageSize(2))
                    .pages()
                    .iterator()
                    .next()
                    .nextCursor()
                    .orElseThrow();

            assertThat(client.items(LAYER, q -> q.startingAt(cursor)).toList())
                    .extracting(Feature::id)
                    .containsExactly("vlille_temps_reel.3");
        }
    }

    @Test
    void collections_and_conformance_are_read_strictly() {
        String collections = """
                {"links":[],"collections":[{"id":"mel_limite_administrative:mel_comm_orga","title":"Communes",
                 "description":"Limites","extent":{"spatial":{"bbox":[[2.789,50.499,3.273,50.795]],
                 "crs":"http://www.opengis.net/def/crs/OGC/1.3/CRS84"},"temporal":{"interval":[[null,"2026-01-01T00:00:00Z"]]}},
                 "itemType":"feature","crs":["#/crs"],"links":[{"rel":"items","href":"items","type":"application/geo+json"}]}]}""";
        try (FaultServer server = server(request -> request.path().endsWith("conformance")
                ? "{\"conformsTo\":[\"http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core\"]}"
                : collections)) {
            OgcFeaturesClient client = client(server, ServerFlavour.GEOSERVER);

            FeatureCollectionInfo communes = client.collections().get(0);
            assertThat(communes.boundingBox()).contains(BoundingBox.of(50.499, 2.789, 50.795, 3.273));
            assertThat(communes.links()).extracting(Link::rel).containsExactly("items");
            assertThat(client.conformance().classes())
                    .containsExactly("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core");
            assertThat(drift).isEmpty();
        }
    }

    @Test
    void one_feature_is_read_or_found_missing() {
        try (FaultServer server = FaultServer.start((request, exchange) -> {
            if (request.path().endsWith("vlille_temps_reel.114")) {
                json(exchange, station(114));
            } else {
                exchange.respond(404, "application/json", "{\"type\":\"NotFound\",\"title\":\"No such feature\"}");
            }
        })) {
            OgcFeaturesClient client = client(server, ServerFlavour.STANDARD);

            assertThat(client.item(LAYER, "vlille_temps_reel.114").text("nom")).contains("Rihour");
            assertThat(client.findItem(LAYER, "vlille_temps_reel.999")).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> client.item(LAYER, "vlille_temps_reel.999"))
                    .withMessageContaining("No such feature");
        }
    }

    @Test
    void unknown_members_and_broken_features_hide_nothing_else() {
        String body = "{\"type\":\"FeatureCollection\",\"novelty\":1,\"features\":[\"oops\"," + station(2) + ",null,"
                + "{\"type\":\"Feature\",\"id\":3,\"geometry\":null,\"properties\":null}],\"links\":null}";
        try (FaultServer server = server(request -> body)) {
            List<Feature> features =
                    client(server, ServerFlavour.STANDARD).items(LAYER).toList();

            assertThat(features).extracting(Feature::id).containsExactly("vlille_temps_reel.2", "3");
            assertThat(client(server, ServerFlavour.STANDARD)
                            .items(LAYER)
                            .pages()
                            .iterator()
                            .next()
                            .skipped())
                    .isEqualTo(1);
            assertThat(drift).extracting(Drift::kind).contains(Drift.Kind.UNKNOWN_FIELD, Drift.Kind.SKIPPED_RECORD);
        }
    }

    @Test
    void a_page_of_which_nothing_can_be_read_is_not_the_end() {
        String broken = "{\"type\":\"FeatureCollection\",\"features\":[\"oops\"],\"links\":["
                + next(ITEMS + "?startIndex=1") + "]}";
        try (FaultServer server =
                server(request -> request.query().contains("startIndex=1") ? page(2, 1, "2", "") : broken)) {
            assertThat(client(server, ServerFlavour.GEOSERVER).items(LAYER).toList())
                    .extracting(Feature::id)
                    .containsExactly("vlille_temps_reel.2");
        }
    }

    @Test
    void bad_input_is_refused_before_any_request() {
        try (FaultServer server = server(request -> page(1, 1, "1", ""))) {
            OgcFeaturesClient client = client(server, ServerFlavour.STANDARD);

            assertThatIllegalArgumentException().isThrownBy(() -> client.items(LAYER, q -> q.pageSize(0)));
            assertThatIllegalArgumentException().isThrownBy(() -> client.items(LAYER, q -> q.where("nom", List.of())));
            assertThatIllegalArgumentException().isThrownBy(() -> client.items(LAYER, q -> q.where("nb", Double.NaN)));
            assertThatIllegalArgumentException().isThrownBy(() -> client.item(LAYER, ""));
            assertThat(server.requests()).isEmpty();
        }
    }
}
