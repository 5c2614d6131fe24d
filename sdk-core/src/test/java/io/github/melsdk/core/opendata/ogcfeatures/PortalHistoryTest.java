package io.github.melsdk.core.opendata.ogcfeatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeDataApi;
import io.github.melsdk.testing.FakeOgcFeatures;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quirks of the two servers of OGC API Features that the portal of the metropolis ran, played by the fake city. */
class PortalHistoryTest {

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

    private OgcFeaturesClient dataApi() {
        return OgcFeaturesClient.builder(URI.create(city.dataApi().url()))
                .transport(transport)
                .flavour(ServerFlavour.GEORCHESTRA_DATA_API)
                .build();
    }

    private OgcFeaturesClient geoServer() {
        return OgcFeaturesClient.builder(URI.create(city.ogcFeatures().url()))
                .transport(transport)
                .flavour(ServerFlavour.GEOSERVER)
                .build();
    }

    @Test
    void the_same_stations_come_out_of_both() {
        List<Feature> before = dataApi().items(FakeDataApi.BIKES).toList();
        List<Feature> after = geoServer().items(FakeOgcFeatures.BIKES).toList();

        assertThat(before).hasSize(302);
        assertThat(before)
                .extracting(Feature::id)
                .isEqualTo(after.stream().map(Feature::id).toList());
        assertThat(before)
                .extracting(Feature::location)
                .isEqualTo(after.stream().map(Feature::location).toList());
        assertThat(before)
                .extracting(Feature::fields)
                .isEqualTo(after.stream().map(Feature::fields).toList());
        assertThat(drift).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 151, 302})
    void data_api_links_on_from_the_last_page_and_is_not_followed_there(int pageSize) {
        assertThat(dataApi().items(FakeDataApi.BIKES, q -> q.pageSize(pageSize)).toList())
                .hasSize(302);
        assertThat(city.dataApi().requests()).hasSize((302 + pageSize - 1) / pageSize);
    }

    @Test
    void data_api_keeps_filters_that_its_links_forget() {
        List<Feature> stations = dataApi()
                .items(
                        FakeDataApi.BIKES,
                        q -> q.filter(Cql2.property("nb_velos_dispo").greaterThan(0))
                                .pageSize(40))
                .toList();

        assertThat(stations)
                .isNotEmpty()
                .allMatch(station -> station.integer("nb_velos_dispo").orElseThrow() > 0);
        assertThat(city.dataApi().requests())
                .allMatch(request -> request.queryParameter("filter").isPresent());
    }

    @Test
    void data_api_is_sent_no_box_in_degrees_and_the_box_holds_all_the_same() {
        BoundingBox box = BoundingBox.of(50.62, 3.04, 50.65, 3.08);
        List<Feature> before =
                dataApi().items(FakeDataApi.BIKES, q -> q.within(box)).toList();

        assertThat(before).isNotEmpty().hasSizeLessThan(302);
        assertThat(before)
                .extracting(Feature::id)
                .containsExactlyInAnyOrderElementsOf(
                        geoServer().items(FakeOgcFeatures.BIKES, q -> q.within(box)).stream()
                                .map(Feature::id)
                                .toList());
        assertThat(city.dataApi().requests())
                .noneMatch(request -> request.queryParameter("bbox").isPresent());
    }

    @Test
    void data_api_answers_an_unknown_collection_with_nothing_and_a_bad_filter_as_spring_does() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> dataApi().collection("ville:inconnue"));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> dataApi()
                        .items(
                                FakeDataApi.BIKES,
                                q -> q.filter(Cql2.property("nmo").isNull()))
                        .toList())
                .withMessageContaining("Bad Request");
    }

    @Test
    void data_api_gives_tables_as_records_and_one_row_by_its_identifier() {
        city.dataApi().withLayer("ville_Villeneuve-d'Ascq:livres", 12, i -> Map.of("titre", "Tome " + i));

        assertThat(dataApi().collection("ville_Villeneuve-d'Ascq:livres").isWithoutGeometry())
                .isTrue();
        assertThat(dataApi().items("ville_Villeneuve-d'Ascq:livres").toList()).hasSize(12);
        assertThat(dataApi().item(FakeDataApi.BIKES, "vlille_temps_reel.7").id())
                .isEqualTo("vlille_temps_reel.7");
        assertThat(dataApi().findItem(FakeDataApi.BIKES, "vlille_temps_reel.999"))
                .isEmpty();
    }

    @Test
    void geoserver_without_a_count_and_with_raw_links_is_read_whole() {
        city.ogcFeatures().withoutCount().withRawLinks();

        assertThat(geoServer()
                        .items(FakeOgcFeatures.BIKES, q -> q.pageSize(90).where("etat", "EN SERVICE"))
                        .toList())
                .isNotEmpty()
                .extracting(Feature::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void geoserver_without_a_primary_key_gives_every_feature_once() {
        city.ogcFeatures().withLayer("mel:vue", 45, i -> Map.of("nom", "N" + i)).withoutPrimaryKey("mel:vue");

        assertThat(geoServer().items("mel:vue", q -> q.pageSize(10)).toList())
                .extracting(feature -> feature.text("nom").orElseThrow())
                .hasSize(45)
                .doesNotHaveDuplicates();
    }

    @Test
    void geoserver_refuses_a_box_on_a_table() {
        city.ogcFeatures().withLayer("dsp_ilevia:prochains_passages", 5, i -> Map.of("nom_station", "RIHOUR"));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> geoServer()
                        .items("dsp_ilevia:prochains_passages", q -> q.within(BoundingBox.of(50.6, 3, 50.7, 3.1)))
                        .toList())
                .withMessageContaining("no geometry");
    }

    @Test
    void geoserver_tells_its_queryables() {
        CollectionSchema queryables = geoServer().queryables(FakeOgcFeatures.BIKES);

        assertThat(queryables.geometryProperty()).contains("geom");
        assertThat(queryables.allows("nb_velos_dispo")).isTrue();
        assertThat(geoServer().conformance().declares(ConformanceClass.CQL2_TEXT))
                .isTrue();
    }
}
