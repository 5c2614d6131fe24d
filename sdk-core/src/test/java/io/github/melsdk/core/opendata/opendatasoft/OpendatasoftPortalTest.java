package io.github.melsdk.core.opendata.opendatasoft;

import static io.github.melsdk.core.opendata.opendatasoft.Odsql.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpendatasoft;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Catalogue, exports, credentials and quotas against the fake portal of the city. */
class OpendatasoftPortalTest {

    private final FakeCity city = FakeCity.start();
    private final PortalFixture fixture = new PortalFixture(0);
    private FakeOpendatasoft fake;
    private OpendatasoftClient portal;
    private DatasetClient bikes;

    @BeforeEach
    void open() {
        fake = city.opendatasoft();
        portal = fixture.client(fake.url().toString());
        bikes = portal.dataset(FakeOpendatasoft.BIKES);
    }

    @AfterEach
    void close() {
        fixture.close();
        city.close();
    }

    @Test
    void the_catalogue_is_listed_with_what_a_display_must_name() {
        List<OpendatasoftDataset> datasets =
                portal.datasets(q -> q.orderBy(field("dataset_id"))).toList();

        OpendatasoftDataset stations = datasets.stream()
                .filter(dataset -> dataset.datasetId().equals(FakeOpendatasoft.BIKES))
                .findFirst()
                .orElseThrow();
        assertThat(datasets).hasSize(3);
        assertThat(stations.standardMetas().recordsCount()).isEqualTo(272);
        assertThat(stations.field("localisation").orElseThrow().type().is(FieldType.GEO_POINT))
                .isTrue();
        assertThat(stations.field("commune").orElseThrow().has("facet")).isTrue();
        assertThat(stations.field("libelle").orElseThrow().has("facet")).isFalse();
        assertThat(stations.licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(stations.attribution().producer()).isEqualTo("Ilévia");
        assertThat(stations.attribution().sourceUrl()).isEqualTo(fake.url() + "/explore/dataset/vlille-realtime/");
        assertThat(stations.attribution().lastUpdate()).isNotNull();
        assertThat(fixture.drift).isEmpty();
    }

    @Test
    void one_dataset_is_read_or_absent() {
        assertThat(bikes.metadata().standardMetas().title()).startsWith("VLille");
        assertThat(portal.dataset("absent").findMetadata()).isEmpty();
        assertThat(catchThrowableOfType(
                        NotFoundException.class, () -> portal.dataset("absent").metadata()))
                .hasMessageContaining("absent does not exist");
    }

    @Test
    void facets_are_counted() {
        Facets facets = bikes.facets(q -> q.facet("commune").where(field("etat").equalTo("EN SERVICE")));
        FacetValue first = facets.facet("commune").orElseThrow().values().get(0);

        assertThat(first.value()).isEqualTo("Lille");
        assertThat(first.count()).isPositive();
        assertThat(first.state().is(FacetState.DISPLAYED)).isTrue();
        assertThat(portal.catalogFacets(q -> q.facet("theme"))
                        .facet("theme")
                        .orElseThrow()
                        .values())
                .extracting(FacetValue::value)
                .contains("Mobilité et transport");
        assertThat(fixture.drift).isEmpty();
    }

    @Test
    void exports_are_listed() {
        assertThat(bikes.exports()).extracting(Link::rel).contains("csv", "geojson", "json", "jsonl");
        assertThat(portal.catalogExports()).isNotEmpty();
    }

    @Test
    void every_record_format_gives_the_same_records() {
        record Place(
                @JsonProperty("libelle") Integer number,
                @JsonProperty("nom") String name,
                @JsonProperty("localisation") OpendatasoftPoint point) {}
        String[] fields = {"libelle", "nom", "localisation"};
        List<Place> expected =
                bikes.records(Place.class, q -> q.selectFields(fields)).toList();

        for (RecordFormat format : RecordFormat.values()) {
            try (RecordStream<Place> stream = bikes.export(format, Place.class, q -> q.selectFields(fields))) {
                assertThat(stream.stream().toList()).as("%s", format).isEqualTo(expected);
                assertThat(stream.bytesReceived()).isPositive();
                assertThat(stream.skipped()).isZero();
            }
        }
        assertThat(fixture.drift).isEmpty();
    }

    @Test
    void points_in_csv_are_latitude_first() {
        OpendatasoftRecord json = bikes.records(q -> {}).first().orElseThrow();
        try (RecordStream<OpendatasoftRecord> stream = bikes.export(
                RecordFormat.CSV,
                OpendatasoftRecord.class,
                q -> q.limit(1).delimiter('|').withBom(false))) {
            OpendatasoftRecord csv = stream.iterator().next();

            assertThat(csv.raw("localisation").orElseThrow()).isInstanceOf(String.class);
            assertThat(csv.point("localisation")).isEqualTo(json.point("localisation"));
            assertThat(csv.integer("libelle")).isEqualTo(json.integer("libelle"));
        }
        assertThat(fake.requests().get(1).queryParameters())
                .containsEntry("limit", List.of("1"))
                .containsEntry("delimiter", List.of("|"))
                .containsEntry("with_bom", List.of("false"));
    }

    @Test
    void features_carry_geometry_and_properties() {
        record Name(
                @JsonProperty("nom") String name,
                @JsonProperty("commune") String commune) {}

        try (RecordStream<OpendatasoftFeature<Name>> stream = bikes.exportFeatures(
                Name.class,
                q -> q.selectFields("nom", "commune", "localisation").limit(2))) {
            List<OpendatasoftFeature<Name>> features = stream.stream().toList();

            assertThat(features).hasSize(2);
            assertThat(features.get(0).geometry()).containsEntry("type", "Point");
            assertThat(features.get(0).properties().name()).isNotBlank();
        }
        assertThat(fixture.drift).isEmpty();
    }

    @Test
    void numbers_that_are_none_do_not_hide_their_record() {
        List<OpendatasoftRecord> parks =
                portal.dataset(FakeOpendatasoft.CAR_PARKS).records(q -> {}).toList();

        assertThat(parks).hasSize(29);
        assertThat(parks.stream().filter(park -> park.number("taux").isEmpty()))
                .as("a rate that is NaN")
                .hasSize(1)
                .allSatisfy(park -> assertThat(park.text("libelle")).isPresent());
    }

    @Test
    void dates_and_lists_are_read() {
        List<OpendatasoftRecord> libraries = portal.dataset(FakeOpendatasoft.LIBRARIES)
                .records(q -> q.where(field("services").contains("wifi")))
                .toList();

        assertThat(libraries).isNotEmpty().allSatisfy(library -> {
            assertThat(library.texts("services")).contains("wifi");
            assertThat(library.date("ouverture").orElseThrow()).isBefore(LocalDate.of(2030, 1, 1));
            assertThat(library.bool("accessible")).isPresent();
            assertThat(library.texts("site")).isEmpty();
        });
    }

    @Test
    void the_key_travels_in_a_header() {
        fake.requireApiKey("cle-de-test");
        OpendatasoftClient keyed = OpendatasoftClient.builder(URI.create(fake.url()))
                .transport(fixture.transport)
                .apiKey(ApiKey.of("cle-de-test"))
                .build();

        assertThat(keyed.dataset(FakeOpendatasoft.BIKES).count(q -> {})).hasValue(272);
        assertThat(fake.requests().get(0).header("Authorization")).contains("Apikey cle-de-test");
        assertThat(fake.requests().get(0).target()).doesNotContain("cle-de-test");
        assertThat(catchThrowableOfType(AuthenticationException.class, () -> bikes.count(q -> {})))
                .hasMessageContaining("401");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpendatasoftClient.builder(URI.create(fake.url()))
                        .apiKey(ApiKey.of("a1234"))
                        .accessToken(ApiKey.of("b1234")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpendatasoftClient.builder(URI.create("http://opendata.example.fr"))
                        .apiKey(ApiKey.of("cle-de-test"))
                        .build())
                .withMessageContaining("https")
                .withMessageNotContaining("cle-de-test");
    }

    @Test
    void quotas_come_with_each_answer_and_with_the_client() {
        assertThat(portal.quotas().isKnown()).isFalse();
        List<Quotas> told = new ArrayList<>();
        OpendatasoftClient watched = OpendatasoftClient.builder(URI.create(fake.url()))
                .transport(fixture.transport)
                .quotaListener(told::add)
                .build();

        ResultPage<OpendatasoftRecord> page =
                watched.dataset(FakeOpendatasoft.BIKES).page(q -> q.pageSize(1));

        assertThat(page.quotas().portal().limit()).isEqualTo(10_000);
        assertThat(page.quotas().portal().remaining()).isEqualTo(9_999);
        assertThat(page.quotas().portal().reset()).isNotNull();
        assertThat(watched.quotas()).isEqualTo(page.quotas());
        assertThat(watched.withOptions(o -> o.retries(1)).quotas()).isEqualTo(page.quotas());
        assertThat(told).containsExactly(page.quotas());
    }

    @Test
    void a_used_up_quota_tells_when_it_is_renewed() {
        fake.withQuota(0);

        RateLimitedException refused = catchThrowableOfType(RateLimitedException.class, () -> bikes.count(q -> {}));

        assertThat(refused.retryAfter()).isPresent();
        assertThat(refused.code()).contains("10002");
        assertThat(refused).hasMessageContaining("exceeded the requests limit");
        assertThat(portal.quotas().portal().remaining()).isZero();
        assertThat(portal.quotas().isBelow(0.1)).isTrue();
    }

    @Test
    void a_query_that_the_portal_does_not_understand_is_explained() {
        ApiException refused =
                catchThrowableOfType(ApiException.class, () -> bikes.page(q -> q.rawWhere("absent = 1")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).contains("ODSQLError");
        assertThat(refused).hasMessageContaining("Unknown field: absent");
    }

    @Test
    void whatever_the_client_lacks_is_reached_raw() {
        RawResponse raw = portal.raw("/catalog/datasets/{id}/records?limit={n}", FakeOpendatasoft.BIKES, 1);

        assertThat(raw.body()).contains("\"total_count\":272");
    }

    @Test
    void work_runs_elsewhere_on_request() {
        assertThat(portal.async(p -> p.dataset(FakeOpendatasoft.BIKES).count(q -> {}))
                        .join())
                .hasValue(272);
    }
}
