package io.github.melsdk.core.opendata.ogcfeatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeWfs;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WfsClientTest {

    private final FakeCity city = FakeCity.start();
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
        city.close();
    }

    private WfsClientBuilder builder() {
        return WfsClient.builder(URI.create(city.wfs().url())).transport(transport);
    }

    private RecordedRequest last() {
        List<RecordedRequest> requests = city.wfs().requests();
        return requests.get(requests.size() - 1);
    }

    private Optional<String> sent(String parameter) {
        return last().queryParameter(parameter);
    }

    @Test
    void a_query_is_written_as_geoserver_reads_it() {
        List<Feature> stations = builder()
                .build()
                .features(
                        FakeWfs.BIKES,
                        q -> q.where("etat", "EN SERVICE")
                                .filter(Cql2.property("nb_velos_dispo").atLeast(3))
                                .within(BoundingBox.of(50.6, 3.0, 50.7, 3.1))
                                .sortBy("nom")
                                .sortByDescending("nb_velos_dispo")
                                .wallClock(ZoneId.of("Europe/Paris")))
                .toList();

        assertThat(last().path()).isEqualTo("/geoserver/wfs");
        assertThat(sent("service")).contains("WFS");
        assertThat(sent("version")).contains("2.0.0");
        assertThat(sent("typeNames")).contains(FakeWfs.BIKES);
        assertThat(sent("outputFormat")).contains("application/json");
        assertThat(sent("srsName")).contains("EPSG:4326");
        assertThat(sent("count")).contains("1000");
        assertThat(sent("sortBy")).contains("nom A,nb_velos_dispo D");
        assertThat(sent("bbox")).isEmpty();
        assertThat(sent("cql_filter"))
                .contains("(\"etat\"='EN SERVICE' AND \"nb_velos_dispo\">=3) AND"
                        + " (BBOX(\"geom\",3,50.6,3.1,50.7,'EPSG:4326'))");
        assertThat(stations).isNotEmpty().allSatisfy(station -> {
            assertThat(station.integer("nb_velos_dispo").orElseThrow()).isGreaterThanOrEqualTo(3);
            assertThat(station.location())
                    .hasValueSatisfying(point -> assertThat(point.longitude()).isBetween(3.0, 3.1));
            assertThat(station.crs()).isNull();
            assertThat(station.dateTime("date_modification")).isPresent();
        });
        assertThat(drift).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 151, 302, 1000})
    void every_feature_comes_once_at_any_page_size(int pageSize) {
        assertThat(builder()
                        .build()
                        .features(FakeWfs.BIKES, q -> q.pageSize(pageSize))
                        .toList())
                .hasSize(302)
                .extracting(Feature::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_layers_of_both_services_have_the_same_features() {
        List<Feature> here = builder().build().features(FakeWfs.BIKES).toList();
        List<Feature> there = OgcFeaturesClient.builder(
                        URI.create(city.ogcFeatures().url()))
                .transport(transport)
                .flavour(ServerFlavour.GEOSERVER)
                .build()
                .items(FakeWfs.BIKES)
                .toList();

        assertThat(here)
                .extracting(Feature::id)
                .isEqualTo(there.stream().map(Feature::id).toList());
        assertThat(here)
                .extracting(Feature::fields)
                .isEqualTo(there.stream().map(Feature::fields).toList());
    }

    @Test
    void a_box_without_filters_goes_with_the_latitude_first() {
        WfsClient client = builder().withoutCqlFilters().build();

        assertThat(client.features(
                                FakeWfs.BIKES,
                                q -> q.within(BoundingBox.of(50.6, 3.0, 50.7, 3.1))
                                        .where("etat", "EN SERVICE"))
                        .toList())
                .isNotEmpty();
        assertThat(sent("bbox")).contains("50.6,3.0,50.7,3.1,urn:ogc:def:crs:EPSG::4326");
        assertThat(sent("cql_filter")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.features(
                        FakeWfs.BIKES, q -> q.filter(Cql2.property("nom").isNull())));
    }

    @Test
    void a_layer_without_primary_key_is_read_in_one_request() {
        city.wfs().withLayer("mel:vue", 25, i -> Map.of("nom", "N" + i)).withoutPrimaryKey("mel:vue");

        assertThat(builder().build().features("mel:vue", q -> q.pageSize(10)).toList())
                .extracting(feature -> feature.text("nom").orElseThrow())
                .hasSize(25)
                .doesNotHaveDuplicates();
        assertThat(sent("count")).contains("25");
        assertThat(builder()
                        .build()
                        .features("mel:vue", q -> q.pageSize(10).sortBy("nom"))
                        .toList())
                .hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reports_of_exceptions_are_errors_whatever_their_status(boolean withStatus) {
        if (withStatus) {
            city.wfs().withErrorStatus();
        }
        WfsClient client = builder().build();

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.features(
                                FakeWfs.BIKES,
                                q -> q.filter(Cql2.property("nmo").isNull()))
                        .toList())
                .withMessageContaining("There is no property nmo")
                .satisfies(e -> assertThat(e.code()).contains("InvalidParameterValue"));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.features("mel:inconnu").toList())
                .withMessageContaining("mel:inconnu unknown");
        if (!withStatus) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> client.columns("mel:inconnu"));
        }
    }

    @Test
    void capabilities_tell_the_layers_and_the_formats() {
        WfsCapabilities capabilities = builder().build().capabilities();

        assertThat(sent("acceptVersions")).contains("2.0.0,1.1.0");
        assertThat(capabilities.version()).isEqualTo("2.0.0");
        assertThat(capabilities.givesGeoJson()).isTrue();
        assertThat(capabilities.layer(FakeWfs.BIKES)).hasValueSatisfying(layer -> {
            assertThat(layer.title()).startsWith("V'Lille");
            assertThat(layer.keywords()).containsExactly("features");
            assertThat(layer.boundingBox()).isEqualTo(BoundingBox.of(50.499, 2.789, 50.795, 3.273));
        });
        assertThat(builder().build().columns(FakeWfs.BIKES))
                .filteredOn(column -> column.name().equals("geom"))
                .extracting(DatasetColumn::type)
                .containsExactly(DatasetColumn.Type.POINT);
        assertThat(drift).isEmpty();
    }

    @Test
    void an_elder_server_is_spoken_to_in_its_version() {
        city.wfs().speakingOnly("1.1.0");

        assertThat(builder()
                        .build()
                        .features(FakeWfs.BIKES, q -> q.pageSize(200))
                        .toList())
                .hasSize(302);
        assertThat(sent("version")).contains("1.1.0");
        assertThat(sent("typeName")).contains(FakeWfs.BIKES);
        assertThat(sent("maxFeatures")).contains("200");

        city.wfs().speakingOnly("1.0.0");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> builder().build().features(FakeWfs.BIKES).toList())
                .withMessageContaining("1.0.0 only");
    }

    @Test
    void an_entity_in_a_report_is_not_followed_and_a_page_of_a_proxy_is_no_report() {
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ExceptionReport>&a;</ExceptionReport>";
        for (String body : List.of(bomb, "<html><title>Proxy</title></html>")) {
            try (FaultServer server =
                    FaultServer.start((request, exchange) -> exchange.respond(200, "text/xml", body))) {
                WfsClient client = WfsClient.builder(URI.create(server.baseUrl() + "/wfs"))
                        .transport(transport)
                        .build();
                assertThatExceptionOfType(SdkException.class)
                        .isThrownBy(() -> client.features("a:b").toList())
                        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("root:"));
            }
        }
    }

    @Test
    void half_of_a_layer_is_not_passed_off_for_all() {
        String refused = "<ExceptionReport><Exception><ExceptionText>Cannot do natural order without a primary key"
                + "</ExceptionText></Exception></ExceptionReport>";
        String half = "{\"type\":\"FeatureCollection\",\"totalFeatures\":9,\"features\":["
                + "{\"type\":\"Feature\",\"id\":\"b.1\",\"geometry\":null,\"properties\":{}}]}";
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                200, "application/json", request.queryParameter("startIndex").isPresent() ? refused : half))) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> WfsClient.builder(URI.create(server.baseUrl() + "/wfs"))
                            .transport(transport)
                            .build()
                            .features("a:b", q -> q.pageSize(1))
                            .toList())
                    .withMessageContaining("1 of 9");
        }
    }

    @Test
    void bad_input_is_refused_before_any_request() {
        WfsClient client = builder().build();
        List<Consumer<WfsQuery>> bad = List.of(
                q -> q.pageSize(0),
                q -> q.where("a", List.of()),
                q -> q.sortBy("a,b"),
                q -> q.filter(Cql2.accentInsensitive("a").equalTo("b")));
        for (Consumer<WfsQuery> query : bad) {
            assertThatIllegalArgumentException().isThrownBy(() -> client.features(FakeWfs.BIKES, query));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> client.features("a,b"));
        assertThat(city.wfs().requests()).isEmpty();
    }
}
