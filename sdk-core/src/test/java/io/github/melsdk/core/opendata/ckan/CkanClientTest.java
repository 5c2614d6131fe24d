package io.github.melsdk.core.opendata.ckan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.DriftWatch;
import io.github.melsdk.core.opendata.TableRow;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeCkan;
import io.github.melsdk.testing.FakeOpendatasoft;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against the fake portal, and every quirk of the software by name. */
class CkanClientTest {

    private static final String BIKES = FakeOpendatasoft.BIKES;
    private static final String ROWS = FakeCkan.resource(BIKES);

    private final FakeCity city = FakeCity.start();
    private final DriftWatch watch = new DriftWatch();
    private FakeCkan fake;
    private CkanClient portal;

    @BeforeEach
    void open() {
        fake = city.ckan();
        portal = builder().build();
    }

    private CkanClientBuilder builder() {
        return CkanClient.builder(URI.create(fake.url())).transport(watch.transport());
    }

    @AfterEach
    void close() {
        watch.close();
        city.close();
    }

    @Test
    void one_call_tells_licence_producer_and_update() {
        DatasetDescription bikes = portal.describe(BIKES);

        assertThat(bikes.title()).startsWith("VLille");
        assertThat(bikes.attribution().producer()).isEqualTo("Ilévia");
        assertThat(bikes.attribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(bikes.attribution().lastUpdate()).isNotNull();
        assertThat(bikes.attribution().sourceUrl()).isEqualTo(fake.url() + "/dataset/" + BIKES);
        assertThat(bikes.keywords()).contains("essai", "Mobilité et transport");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void every_row_carries_the_origin_of_its_dataset() {
        TableRow row = portal.rows(
                        ROWS, q -> q.attribution(portal.describe(BIKES).attribution()))
                .first()
                .orElseThrow();

        assertThat(row.attribution().producer()).isEqualTo("Ilévia");
        assertThat(row.attribution().retrievedAt()).isNotNull();
        assertThat(row.id()).isEqualTo("1");
        assertThat(row.integer("libelle")).contains(1L);
        assertThat(watch.drift()).isEmpty();
    }

    @Test
    void date_times_without_zone_are_utc() {
        CkanDataset dataset = portal.dataset(BIKES);

        assertThat(dataset.metadataCreated()).doesNotEndWith("Z");
        assertThat(dataset.resources().get(0).lastChange().orElseThrow())
                .isAfter(Instant.parse("2024-01-15T08:00:00Z"));
        assertThat(dataset.lastUpdate()).isEqualTo(dataset.resources().get(0).lastChange());
        assertThat(dataset.pair("frequence")).contains("quotidienne");
        assertThat(dataset.pair("absente")).isEmpty();
    }

    @Test
    void datasets_are_searched_and_counted() {
        assertThat(portal.datasets(q -> q.pageSize(2)).toList()).hasSize(3);
        assertThat(portal.datasets(q -> q.text("parkings")).toList())
                .extracting(CkanDataset::name)
                .containsExactly(FakeOpendatasoft.CAR_PARKS);
        assertThat(portal.datasets(q -> q.where("organization", "ilevia")).toList())
                .hasSize(1);
        assertThat(portal.datasets(q -> q.sortByDescending("name")).toList())
                .extracting(CkanDataset::name)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(portal.facets(List.of("organization"), q -> {}).get("organization"))
                .extracting(CkanFacetValue::name)
                .contains("ilevia");
        assertThat(portal.findDataset("absent")).isEmpty();
        assertThat(portal.datasetNames().toList()).contains(BIKES);
        assertThat(portal.resource(ROWS).inDataStore()).isTrue();
    }

    @Test
    void an_operator_in_words_does_not_break_the_search() {
        assertThat(portal.datasets(q -> q.text("parkings: (OR")).toList()).isEmpty();
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> portal.datasets(q -> q.rawText("absent:x")).toList())
                .satisfies(e -> assertThat(e.code()).contains("Search Error"));
    }

    @Test
    void lists_that_are_cut_silently_are_read_to_the_end() {
        for (int i = 0; i < 12; i++) {
            fake.withDataset("jeu-" + i, 1, n -> Map.of("n", n));
        }
        fake.withListsCutTo(5);

        assertThat(portal.datasetNames().toList()).hasSize(15).doesNotHaveDuplicates();
        assertThat(portal.organizations().toList())
                .extracting(CkanOrganization::label)
                .contains("Ilévia", "Fausse ville");
        assertThat(portal.groups().toList()).isNotEmpty();
        assertThat(portal.organization("ilevia").datasets()).isEqualTo(1);
        assertThat(portal.tags()).contains("essai");
        assertThat(portal.licences().get(0).licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(portal.status().version()).startsWith("2.");
    }

    @Test
    void rows_are_read_to_the_end_although_the_next_link_never_ends() {
        fake.withDataset("grand", 2_500, i -> Map.of("n", i));

        assertThat(portal.rows(FakeCkan.resource("grand"), q -> {}).toList())
                .extracting(row -> row.integer("n").orElseThrow())
                .doesNotHaveDuplicates()
                .hasSize(2_500);
        assertThat(fake.requests()).hasSize(3);
        assertThat(watch.drift()).isEmpty();
    }

    @Test
    void a_page_that_the_portal_cuts_is_no_end() {
        try (FaultServer server = FaultServer.start((request, x) -> {
            String offset = request.queryParameter("offset").orElse("0");
            String record = Integer.parseInt(offset) < 3 ? "{\"_id\":" + offset + "}" : "";
            x.respond(
                    200,
                    "application/json",
                    "{\"success\":true,\"result\":{\"records\":[" + record + "],\"total\":3,\"limit\":1}}");
        })) {
            CkanClient cut = CkanClient.builder(URI.create(server.baseUrl()))
                    .transport(watch.transport())
                    .build();

            assertThat(cut.rows("r", q -> {}).toList()).hasSize(3);
        }
    }

    @Test
    void rows_are_filtered_by_the_portal() {
        fake.withDataset("releves", 10, i -> Map.of("n", i, "commune", i < 4 ? "Villeneuve-d'Ascq" : "Lomme"));
        String releves = FakeCkan.resource("releves");

        assertThat(portal.count(releves, q -> q.where("commune", "Villeneuve-d'Ascq")))
                .isEqualTo(4);
        assertThat(portal.count(releves, q -> q.where("n", 1, 2, 30))).isEqualTo(2);
        assertThat(portal.count(
                        releves, q -> q.where("n", CkanComparison.AT_LEAST, 5).where("n", CkanComparison.LESS, 7)))
                .isEqualTo(2);
        assertThat(portal.count(releves, q -> q.text("lomme"))).isEqualTo(6);
        assertThat(portal.count(releves, q -> q.textIn("commune", "lomme"))).isEqualTo(6);
        assertThat(portal.rows(releves, q -> q.select("commune").distinct()).toList())
                .hasSize(2);
        assertThat(portal.rows(releves, q -> q.sortByDescending("n"))
                        .first()
                        .orElseThrow()
                        .integer("n"))
                .contains(9L);
    }

    @Test
    void an_older_version_says_that_it_knows_no_comparison() {
        fake.withoutComparisons();

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> portal.count(ROWS, q -> q.where("libelle", CkanComparison.LESS, 9)))
                .satisfies(e -> assertThat(e.status()).isEqualTo(409))
                .withMessageContaining("filters: can't adapt");
    }

    @Test
    void numbers_that_come_as_texts_are_read_as_numbers() {
        TableRow row = portal.rows(ROWS, q -> {}).first().orElseThrow();

        assertThat(row.raw("latitude").orElseThrow()).isInstanceOf(String.class);
        assertThat(row.number("latitude").orElseThrow()).isBetween(50.0, 51.0);
    }

    @Test
    void columns_tell_their_types() {
        List<CkanField> fields = portal.fields(ROWS);

        assertThat(fields).extracting(CkanField::id).contains("_id", "nom", "latitude");
        assertThat(fields.stream()
                        .filter(field -> field.id().equals("libelle"))
                        .findFirst()
                        .orElseThrow()
                        .column())
                .isEqualTo(new DatasetColumn("libelle", "Libellé", DatasetColumn.Type.INTEGER, "int4"));
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void errors_are_told_by_type_with_their_parameters() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> portal.rows("absent", q -> {}).toList())
                .withMessageContaining("was not found");
        ApiException invalid =
                catchThrowableOfType(ApiException.class, () -> portal.count(ROWS, q -> q.where("absente", 1)));
        assertThat(invalid.status()).isEqualTo(409);
        assertThat(invalid.code()).contains("Validation Error");
        assertThat(invalid.providerMessage()).contains("filters: field \"absente\" not in table");
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> portal.sql("SELECT * FROM \"" + ROWS + "\""))
                .withMessageContaining("désactivé");
    }

    @Test
    void an_error_inside_a_success_is_an_error() {
        fake.withErrorsInside200();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> portal.dataset("absent"));
        assertThat(portal.findDataset("absent")).isEmpty();
        assertThat(catchThrowableOfType(ApiException.class, () -> portal.count(ROWS, q -> q.where("absente", 1)))
                        .status())
                .isEqualTo(409);
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> portal.sql("SELECT 1"));
    }

    @Test
    void a_refusal_that_is_a_text_alone_is_kept() {
        try (FaultServer server = FaultServer.start(
                (request, x) -> x.respond(400, "application/json", "\"Bad request - Action name not known\""))) {
            CkanClient other = CkanClient.builder(URI.create(server.baseUrl()))
                    .transport(watch.transport())
                    .build();

            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(other::status)
                    .withMessageContaining("Action name not known");
        }
    }

    @Test
    void all_rows_are_exported_in_constant_memory(@TempDir Path folder) throws Exception {
        record Station(
                @JsonProperty("nom") String name,
                @JsonProperty("nbvelosdispo") Integer bikes) {}

        try (RecordStream<Station> stations = portal.export(ROWS, Station.class)) {
            assertThat(stations.stream().toList()).hasSize(272).allSatisfy(station -> {
                assertThat(station.name()).isNotBlank();
                assertThat(station.bikes()).isNotNegative();
            });
        }
        Path file = folder.resolve("stations.csv");
        portal.download(ROWS, file);
        assertThat(Files.readString(file)).startsWith("_id,libelle,");
        portal.download(portal.resource(ROWS), file);
        assertThat(Files.readString(file)).startsWith("_id,libelle,");
    }

    @Test
    void the_key_goes_to_the_portal_and_not_to_the_host_of_a_file(@TempDir Path folder) {
        fake.requireApiKey("jeton-de-test");
        CkanClient keyed = builder().apiKey(ApiKey.of("jeton-de-test")).build();

        assertThat(keyed.count(ROWS, q -> {})).isEqualTo(272);
        assertThat(fake.requests().get(0).header("Authorization")).contains("jeton-de-test");
        try (FaultServer elsewhere = FaultServer.start((request, x) -> x.respond(200, "text/csv", "a\n1\n"))) {
            CkanResource file = new CkanResource(
                    "r",
                    elsewhere.baseUrl() + "/f.csv",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Map.of());

            assertThat(keyed.download(file, folder.resolve("f.csv"))).isEqualTo(4);
            assertThat(elsewhere.requests().get(0).header("Authorization")).isEmpty();
        }
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> portal.count(ROWS, q -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CkanClient.builder(URI.create("http://data.example.fr"))
                        .apiKey(ApiKey.of("jeton-de-test"))
                        .build());
    }

    @Test
    void bad_input_is_refused_before_any_request() {
        assertThatIllegalArgumentException().isThrownBy(() -> portal.datasets(q -> q.pageSize(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.datasets(q -> q.text(" ")));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.datasets(q -> q.where("tags")));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.datasets(q -> q.sortBy("a b")));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.datasets(q -> q.startingAt("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.facets(List.of(), q -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.dataset(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.rows(ROWS, q -> q.pageSize(32_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.rows(ROWS, q -> q.where("n", List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.rows(ROWS, q -> q.where("n", 1).where("n", 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.rows(
                        ROWS, q -> q.where("n", CkanComparison.LESS, 1).where("n", CkanComparison.LESS, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.rows(ROWS, q -> q.text("a").textIn("n", "b")));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.rows(ROWS, q -> q.sortBy("a\"b")));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.sql(" "));
        assertThat(fake.requests()).isEmpty();
    }
}
