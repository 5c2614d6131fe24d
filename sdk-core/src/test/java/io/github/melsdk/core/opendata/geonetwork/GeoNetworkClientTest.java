package io.github.melsdk.core.opendata.geonetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.PageCeilingException;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.opendata.DataAddress;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.DriftWatch;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeGeoNetwork;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against the fake catalogue, and every quirk of the software by name. */
class GeoNetworkClientTest {

    private final FakeCity city = FakeCity.start();
    private final DriftWatch watch = new DriftWatch();
    private FakeGeoNetwork fake;
    private GeoNetworkClient catalogue;

    @BeforeEach
    void open() {
        fake = city.geoNetwork();
        catalogue = GeoNetworkClient.create(URI.create(fake.url()), watch.transport());
    }

    @AfterEach
    void close() {
        watch.close();
        city.close();
    }

    @Test
    void one_call_tells_licence_producer_and_update() {
        DatasetDescription bikes = catalogue.describe(FakeGeoNetwork.BIKES);

        assertThat(bikes.title()).isEqualTo("V'Lille, disponibilité en temps réel");
        assertThat(bikes.keywords()).containsExactly("vélo", "Mobilité", "Transport");
        assertThat(bikes.attribution().producer()).isEqualTo("Ilévia");
        assertThat(bikes.attribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(bikes.attribution().lastUpdate()).isEqualTo(Instant.parse("2026-11-20T06:00:00Z"));
        assertThat(bikes.attribution().sourceUrl()).startsWith(fake.url()).endsWith(FakeGeoNetwork.BIKES);
        assertThat(fake.requests()).hasSize(1);
        assertThat(watch.drift()).isEmpty();
    }

    @Test
    void a_record_leads_to_the_client_that_reads_its_data() {
        GeoNetworkRecord bikes = catalogue.record(FakeGeoNetwork.BIKES);

        DataAddress features = bikes.address(DataAddress.Kind.OGC_API_FEATURES).orElseThrow();
        assertThat(features.base().toString()).endsWith("/geoserver/ogc/features/v1");
        assertThat(features.dataset()).isEqualTo("dsp_ilevia:vlille_temps_reel");
        assertThat(bikes.address(DataAddress.Kind.WFS).orElseThrow().dataset())
                .isEqualTo("dsp_ilevia:vlille_temps_reel");
        assertThat(bikes.address(DataAddress.Kind.FILE)).isEmpty();
        assertThat(bikes.distributions()).hasSize(4);
        assertThat(bikes.distributions().get(3).address())
                .as("a page for people")
                .isEmpty();
    }

    @Test
    void single_values_are_read_like_lists_of_one() {
        GeoNetworkRecord recycling = catalogue.record(FakeGeoNetwork.RECYCLING);

        assertThat(recycling.distributions()).hasSize(1);
        assertThat(recycling.address(DataAddress.Kind.FILE).orElseThrow().base().toString())
                .endsWith("/fichiers/d%C3%A9ch%C3%A8teries%202026.csv");
        assertThat(recycling.producers()).containsExactly("Métropole Européenne de Lille");
        assertThat(recycling.keywords()).containsExactly("environnement");
        assertThat(recycling.openData()).isFalse();
        assertThat(recycling.attribution().lastUpdate()).isEqualTo(Instant.parse("2025-02-03T00:00:00Z"));
    }

    @Test
    void a_commitment_to_sign_is_no_licence_and_is_not_lost() {
        Licence licence = catalogue.record(FakeGeoNetwork.RECYCLING).licence();

        assertThat(licence.isKnown()).isFalse();
        assertThat(licence.name()).isEqualTo("Acte d'engagement à signer");
    }

    @Test
    void what_is_not_published_is_not_found() {
        assertThat(catalogue.findRecord(FakeGeoNetwork.UNPUBLISHED)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> catalogue.record("absent"))
                .withMessageContaining("no such record");
    }

    @Test
    void records_are_searched_in_the_language_of_elasticsearch() {
        assertThat(catalogue.records(q -> q.text("V'Lille: (temps")).toList())
                .extracting(GeoNetworkRecord::id)
                .containsExactly(FakeGeoNetwork.BIKES);
        assertThat(catalogue.records(q -> q.sortByDescending("changeDate")).toList())
                .extracting(GeoNetworkRecord::id)
                .containsExactly(FakeGeoNetwork.BIKES, FakeGeoNetwork.RECYCLING);
        assertThat(catalogue
                        .records(q -> q.where("cl_topic.key", "transportation"))
                        .toList())
                .hasSize(1);
        assertThat(catalogue
                        .records(q -> q.changedSince(LocalDate.of(2100, 1, 1)))
                        .toList())
                .isEmpty();
        assertThat(catalogue.facets(List.of("resourceType"), q -> {}).get("resourceType"))
                .containsEntry("dataset", 2L);
        assertThat(fake.requests().get(0).bodyText())
                .contains("\"query_string\":{\"query\":\"V'Lille temps\",\"default_operator\":\"AND\"}")
                .contains("\"isTemplate\":[\"n\"]")
                .contains("\"track_total_hits\":true");
    }

    @Test
    void records_are_paged_and_beyond_the_window_it_is_said() {
        fake.withMoreRecords(248);
        assertThat(catalogue.records(q -> {}).toList()).hasSize(250);
        fake.withMoreRecords(9_998);
        assertThat(catalogue.records(q -> q.pageSize(1_000)).toList())
                .as("just what fits")
                .hasSize(10_000);
        fake.withMoreRecords(10_500);
        assertThatExceptionOfType(PageCeilingException.class)
                .isThrownBy(() -> catalogue.records(q -> q.pageSize(1_000)).toList())
                .withMessageContaining("changedSince");
    }

    @Test
    void bad_input_is_refused_before_any_request() {
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.records(q -> q.pageSize(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.records(q -> q.text("()")));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.records(q -> q.where("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.records(q -> q.startingAt("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.facets(List.of(), q -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.record(" "));
        assertThat(fake.requests()).isEmpty();
    }
}
