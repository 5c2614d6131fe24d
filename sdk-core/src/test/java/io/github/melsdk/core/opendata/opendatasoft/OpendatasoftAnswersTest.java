package io.github.melsdk.core.opendata.opendatasoft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that the fake portal does not give: links, all types, second quotas. */
class OpendatasoftAnswersTest {

    private static final String DATASET = """
            {"dataset_id":"parcs","dataset_uid":"da_1x2y","visibility":"domain","has_records":true,"data_visible":true,
             "features":["analyze","timeserie","geo"],
             "attachments":[{"id":"notice_pdf","title":"Notice","mimetype":"application/pdf","url":"odsfile://notice.pdf"}],
             "alternative_exports":[],
             "fields":[
              {"name":"surface","label":"Surface","type":"double","description":"En hectares",
               "annotations":{"unit":["ha"],"decimals":2,"facet":[],"sortable":true,"hidden":false,"id":null}},
              {"name":"photo","label":"Photo","type":"file"}],
             "metas":{"default":{"title":"Parcs et jardins","description":"<p>Parcs</p>","theme":["Environnement"],
               "keyword":["parc","jardin"],"license":"Licence maison","license_url":
               "https://opendatacommons.org/licenses/odbl/1-0/","language":"fr","publisher":"Ville de Lille",
               "modified":"2026-01-05T08:00:00+01:00","modified_updates_on_data_change":true,
               "data_processed":"2026-01-06T08:00:00+00:00","metadata_processed":"2026-01-06T08:00:01+00:00",
               "geographic_reference":["fr_40_59350"],"records_count":41,"references":"https://example.org/parcs",
               "attributions":["MEL"],"federated":false,"source_domain":null},
              "dcat":{"creator":"Ville de Lille"},"inspire":{}},
             "_links":[{"rel":"self","href":"https://example.org/self"}]}""";

    private static final String RECORDS = """
            {"total_count":2,"_links":[{"rel":"self","href":"https://example.org/r"},{"rel":"next","href":"https://example.org/n"}],
             "results":[{"_id":"ab12","_timestamp":"2026-01-05T08:00:00.123+00:00","_size":58,"_links":[{"rel":"self","href":"https://example.org/ab12"}],
              "nom":"Citadelle","surface":NaN,"arbres":9007199254740993,"ouvert":true,"date":"2026-01-05",
              "maj":"2026-01-05T09:00:00+01:00","geo":{"lon":3.0444,"lat":50.6409},"vide":null,
              "forme":{"type":"Feature","geometry":{"type":"Point","coordinates":[3.0444,50.6409]},"properties":{}},
              "photo":{"format":"JPEG","width":640,"height":480,"id":"f1","filename":"citadelle.jpg",
               "url":"https://example.org/f1","thumbnail":true,"mimetype":"image/jpeg"},
              "themes":["nature","sport"]},{"_id":"ab12","nom":"Citadelle bis"}]}""";

    private final PortalFixture fixture = new PortalFixture(0);

    @AfterEach
    void close() {
        fixture.close();
    }

    private static FaultServer answering(String body, String... headers) {
        return FaultServer.start((request, x) -> x.respond(200, "application/json; charset=utf-8", body, headers));
    }

    private DatasetClient dataset(FaultServer server) {
        return fixture.client(server.baseUrl()).dataset("parcs");
    }

    @Test
    void a_description_is_decoded_strictly() {
        try (FaultServer server = answering(DATASET)) {
            OpendatasoftDataset parks =
                    dataset(server).metadata(q -> q.includeLinks().includeAppMetas());

            assertThat(parks.datasetUid()).isEqualTo("da_1x2y");
            assertThat(parks.features()).containsExactly("analyze", "timeserie", "geo");
            assertThat(parks.metas().others()).containsKeys("dcat", "inspire");
            assertThat(parks.links()).extracting(Link::rel).containsExactly("self");
            assertThat(parks.attachments().get(0)).containsEntry("title", "Notice");
            assertThat(parks.standardMetas().modified()).isEqualTo(OffsetDateTime.parse("2026-01-05T08:00:00+01:00"));
            assertThat(parks.standardMetas().attributions()).containsExactly("MEL");
            DatasetField surface = parks.field("surface").orElseThrow();
            assertThat(surface.annotation("unit")).containsExactly("ha");
            assertThat(surface.annotation("decimals")).containsExactly("2");
            assertThat(surface.annotation("sortable")).isEmpty();
            assertThat(Stream.of("unit", "facet", "sortable").allMatch(surface::has))
                    .isTrue();
            assertThat(Stream.of("hidden", "id", "disjunctive").anyMatch(surface::has))
                    .isFalse();
            assertThat(surface.field().odsql()).isEqualTo("`surface`");
            assertThat(fixture.drift).isEmpty();
            assertThat(server.requests().get(0).query()).isEqualTo("include_links=true&include_app_metas=true");
        }
    }

    @Test
    void the_licence_is_read_by_its_name_or_its_address() {
        try (FaultServer server = answering(DATASET)) {
            OpendatasoftDataset parks = dataset(server).metadata();

            assertThat(parks.licence()).isEqualTo(Licence.ODBL_1_0);
            assertThat(parks.attribution().lastUpdate()).isEqualTo(Instant.parse("2026-01-05T07:00:00Z"));
            assertThat(parks.attribution().datasetTitle()).isEqualTo("Parcs et jardins");
        }
        try (FaultServer server = answering("{\"title\":\"Parcs\"}")) {
            OpendatasoftDataset selected = dataset(server).metadata(q -> q.rawSelect("title"));

            assertThat(selected.extra("title", String.class)).contains("Parcs");
            assertThat(selected.licence().isKnown()).isFalse();
            assertThat(selected.attribution().isUnknown()).isTrue();
        }
    }

    @Test
    void every_type_of_a_record_is_read_and_the_same_record_comes_once() {
        try (FaultServer server = answering(RECORDS)) {
            List<OpendatasoftRecord> records =
                    dataset(server).records(q -> q.includeLinks()).toList();

            assertThat(records).hasSize(1);
            OpendatasoftRecord park = records.get(0);
            assertThat(park.id()).contains("ab12");
            assertThat(park.timestamp()).contains(OffsetDateTime.parse("2026-01-05T08:00:00.123Z"));
            assertThat(park.integer("arbres")).contains(9007199254740993L);
            assertThat(park.number("surface")).isEmpty();
            assertThat(park.bool("ouvert")).contains(true);
            assertThat(park.date("date")).contains(LocalDate.of(2026, 1, 5));
            assertThat(park.dateTime("maj")).contains(OffsetDateTime.parse("2026-01-05T09:00:00+01:00"));
            assertThat(park.point("geo")).contains(GeoPoint.of(50.6409, 3.0444));
            assertThat(park.shape("forme").orElseThrow()).containsEntry("type", "Feature");
            assertThat(park.texts("themes")).containsExactly("nature", "sport");
            assertThat(park.raw("vide")).isEmpty();
            assertThat(park.fields()).containsKeys("vide", "_links", "_size");
            OpendatasoftFile photo = park.file("photo").orElseThrow();
            assertThat(photo.width()).isEqualTo(640);
            assertThat(photo.extra("mimetype", String.class)).contains("image/jpeg");
            assertThat(park.file("nom")).isEmpty();
        }
    }

    @Test
    void a_page_keeps_its_links_and_total() {
        try (FaultServer server = answering(RECORDS)) {
            ResultPage<OpendatasoftRecord> page = dataset(server).page(q -> q.includeLinks());

            assertThat(page.links()).extracting(Link::rel).containsExactly("self", "next");
            assertThat(page.claimedTotal()).hasValue(2);
            assertThat(page.results()).hasSize(2);
            assertThat(page.quotas()).isEqualTo(Quotas.unknown());
        }
    }

    @Test
    void a_bad_record_is_counted_and_hides_no_other() {
        record Park(@JsonProperty("nom") String name) {}
        try (FaultServer server = answering("{\"total_count\":3,\"results\":[{\"nom\":\"a\"},7,{\"nom\":\"b\"}]}")) {
            ResultPage<Park> page = dataset(server).page(Park.class, q -> {});

            assertThat(page.results()).extracting(Park::name).containsExactly("a", "b");
            assertThat(page.skipped()).isEqualTo(1);
            assertThat(fixture.drift).extracting(Drift::kind).containsExactly(Drift.Kind.SKIPPED_RECORD);
        }
    }

    @Test
    void both_quotas_are_read_with_a_blank_where_others_write_t() {
        try (FaultServer server = answering(
                "{\"results\":[]}",
                "X-RateLimit-Limit",
                "10000000",
                "X-RateLimit-Remaining",
                "9999999",
                "X-RateLimit-Reset",
                "2026-07-28 00:00:00+00:00",
                "X-RateLimit-dataset-Limit",
                "50000",
                "X-RateLimit-dataset-Remaining",
                "49",
                "X-RateLimit-dataset-Reset",
                "2026-08-01T00:00:00Z")) {
            Quotas quotas = dataset(server).page(q -> {}).quotas();

            assertThat(quotas.portal().reset()).isEqualTo(Instant.parse("2026-07-28T00:00:00Z"));
            assertThat(quotas.portal().share().orElseThrow()).isGreaterThan(0.99);
            assertThat(quotas.dataset())
                    .isEqualTo(new Quotas.Allowance(50_000L, 49L, Instant.parse("2026-08-01T00:00:00Z")));
            assertThat(quotas.isBelow(0.001)).isTrue();
            assertThat(quotas.isBelow(0.0001)).isFalse();
        }
        try (FaultServer server =
                answering("{\"results\":[]}", "X-RateLimit-Limit", "many", "X-RateLimit-Reset", "x".repeat(5_000))) {
            assertThat(dataset(server).page(q -> {}).quotas().isKnown()).isFalse();
        }
    }

    @Test
    void the_wait_after_a_used_up_quota_comes_from_the_headers_when_the_body_is_silent() {
        Instant reset = Instant.now().plus(Duration.ofHours(2));
        String body = "{\"error_code\":\"TooManyRequests\",\"message\":\"Slow down.\"}";
        FaultServer.Handler handler = (request, x) -> x.respond(
                429,
                "application/json",
                body,
                "X-RateLimit-Reset",
                "2999-01-01 00:00:00+00:00",
                "X-RateLimit-dataset-Remaining",
                "0",
                "X-RateLimit-dataset-Reset",
                reset.toString());
        try (FaultServer server = FaultServer.start(handler)) {
            RateLimitedException refused = catchThrowableOfType(
                    RateLimitedException.class, () -> dataset(server).metadata());

            assertThat(refused.retryAfter().orElseThrow()).isBetween(Duration.ofMinutes(119), Duration.ofHours(2));
        }
    }

    @Test
    void facets_have_levels_and_states() {
        try (FaultServer server = answering("""
                {"links":[{"rel":"self","href":"https://example.org/f"}],"facets":[{"name":"theme","facets":[
                 {"name":"A","count":3,"state":"refined","value":"A","facets":[{"name":"B","count":1,"state":"excluded","value":"A/B"}]}]}]}""")) {
            Facets facets = dataset(server)
                    .facets(q ->
                            q.facet(FacetOption.of("theme").hierarchical(true)).lang(java.util.Locale.ENGLISH));

            FacetValue top = facets.facet("theme").orElseThrow().values().get(0);
            assertThat(top.state().is(FacetState.REFINED)).isTrue();
            assertThat(top.children().get(0).value()).isEqualTo("A/B");
            assertThat(facets.links()).hasSize(1);
            assertThat(fixture.drift).isEmpty();
            assertThat(server.requests().get(0).queryParameters())
                    .containsEntry("facet", List.of("facet(name=\"theme\", hierarchical=true)"))
                    .containsEntry("lang", List.of("en"));
        }
    }

    @Test
    void the_address_may_be_that_of_the_portal_or_of_the_api() {
        try (FaultServer server = answering("{\"links\":[]}")) {
            for (String suffix : List.of("", "/", "/api/explore/v2.1", "/api/explore/v2.1/")) {
                fixture.client(server.baseUrl() + suffix).catalogExports();
            }
            OpendatasoftClient.builder(URI.create(server.baseUrl()))
                    .baseUrl(server.baseUrl() + "/compat-ods/v2.1")
                    .transport(fixture.transport)
                    .build()
                    .catalogExports();

            assertThat(server.requests())
                    .extracting(RecordedRequest::path)
                    .containsExactly(
                            "/api/explore/v2.1/catalog/exports",
                            "/api/explore/v2.1/catalog/exports",
                            "/api/explore/v2.1/catalog/exports",
                            "/api/explore/v2.1/catalog/exports",
                            "/compat-ods/v2.1/catalog/exports");
        }
    }
}
