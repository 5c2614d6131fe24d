package io.github.melsdk.core.opendata.datagouv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Page;
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
import io.github.melsdk.testing.FakeDataGouv;
import io.github.melsdk.testing.FakeOpendatasoft;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against the fake catalogue, and every quirk of the provider by name. */
class DataGouvClientTest {

    private static final String BIKES = FakeOpendatasoft.BIKES;
    private static final String TABLE = FakeDataGouv.resource(BIKES);

    private final FakeCity city = FakeCity.start();
    private final DriftWatch watch = new DriftWatch();
    private FakeDataGouv fake;
    private DataGouvClient catalogue;

    @BeforeEach
    void open() {
        fake = city.dataGouv();
        catalogue = builder().build();
    }

    private DataGouvClientBuilder builder() {
        return DataGouvClient.builder()
                .portal(URI.create(fake.url()))
                .tabular(URI.create(fake.url()))
                .transport(watch.transport());
    }

    @AfterEach
    void close() {
        watch.close();
        city.close();
    }

    @Test
    void one_call_tells_licence_producer_and_update() {
        DatasetDescription bikes = catalogue.describe(BIKES);

        assertThat(bikes.title()).startsWith("VLille");
        assertThat(bikes.attribution().producer()).isEqualTo("Ilévia");
        assertThat(bikes.attribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(bikes.attribution().lastUpdate()).isNotNull();
        assertThat(bikes.attribution().sourceUrl()).isEqualTo("https://www.data.gouv.fr/datasets/" + BIKES + "/");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void a_licence_that_nobody_specified_is_unknown() {
        fake.withDataset("sans-licence", 1, i -> Map.of("n", i));

        assertThat(catalogue.dataset("sans-licence").license()).isEqualTo("notspecified");
        assertThat(catalogue.dataset("sans-licence").licence()).isEqualTo(Licence.unknown());
        assertThat(catalogue.licences()).extracting(DataGouvLicence::id).contains("lov2");
    }

    @Test
    void every_row_carries_the_origin_of_its_dataset() {
        TableRow row = catalogue
                .rows(TABLE, q -> q.attribution(catalogue.describe(BIKES).attribution()))
                .first()
                .orElseThrow();

        assertThat(row.id()).isEqualTo("1");
        assertThat(row.attribution().producer()).isEqualTo("Ilévia");
        assertThat(row.attribution().retrievedAt()).isNotNull();
        assertThat(row.integer("Vélos disponibles")).isPresent();
    }

    @Test
    void datasets_are_listed_without_asking_beyond_the_last_page() {
        assertThat(catalogue.datasets(q -> q.pageSize(1)).toList()).hasSize(3);
        assertThat(fake.requests()).hasSize(3);
        assertThat(catalogue.datasets(q -> q.text("parkings")).toList())
                .extracting(DataGouvDataset::slug)
                .containsExactly(FakeOpendatasoft.CAR_PARKS);
        assertThat(catalogue.facets(q -> {}).get("organization_name"))
                .extracting(DataGouvFacetValue::name)
                .contains("Ilévia");
        DataGouvOrganization ilevia = catalogue.organizations("ilévia").first().orElseThrow();
        assertThat(catalogue.organization(ilevia.id()).name()).isEqualTo("Ilévia");
        assertThat(catalogue.datasets(q -> q.organization(ilevia.id())).toList())
                .hasSize(1);
    }

    @Test
    void a_resource_is_found_by_its_identifier_alone() {
        LocatedResource located = catalogue.resource(TABLE);

        assertThat(located.resource().format()).isEqualTo("csv");
        assertThat(located.datasetId()).isEqualTo(catalogue.dataset(BIKES).id());
        assertThat(catalogue.resources(BIKES).toList())
                .extracting(DataGouvResource::id)
                .containsExactly(TABLE);
        assertThat(catalogue.dataset(BIKES).extra("extras", Map.class)).isPresent();
    }

    @Test
    void a_deleted_dataset_is_gone_and_not_an_error_of_the_program() {
        fake.withoutDataset(BIKES);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> catalogue.dataset(BIKES))
                .satisfies(e -> assertThat(e.status()).isEqualTo(410))
                .withMessageContaining("deleted");
        assertThat(catalogue.findDataset(BIKES)).isEmpty();
    }

    @Test
    void the_permanent_address_leads_to_the_newest_file(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("stations.csv");

        catalogue.download(TABLE, file);

        assertThat(Files.readString(file)).startsWith("Libellé,Nom,");
        assertThat(fake.requests().get(0).path()).isEqualTo("/api/1/datasets/r/" + TABLE);
    }

    @Test
    void rows_are_read_to_the_end_in_pages_of_fifty() {
        List<TableRow> rows = catalogue.rows(TABLE, q -> {}).toList();

        assertThat(rows).hasSize(272).extracting(TableRow::id).doesNotHaveDuplicates();
        assertThat(fake.requests()).hasSize(6);
        assertThat(watch.drift()).isEmpty();
    }

    @Test
    void a_single_row_is_asked_for_with_others_because_a_page_of_one_is_empty() {
        assertThat(catalogue.rows(TABLE, q -> {}).first()).isPresent();
        assertThat(fake.requests().get(0).queryParameter("page_size")).contains("50");
        assertThat(catalogue.count(TABLE, q -> {})).isEqualTo(272);
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.rows(TABLE, q -> q.pageSize(1)));
    }

    @Test
    void reading_goes_on_where_it_stopped() {
        Page<TableRow> first = catalogue.rows(TABLE, q -> {}).pages().iterator().next();

        assertThat(catalogue
                        .rows(TABLE, q -> q.startingAt(first.nextCursor().orElseThrow()))
                        .toList())
                .hasSize(222);
        assertThat(first.claimedTotal()).hasValue(272);
    }

    @Test
    void rows_are_filtered_by_headings_with_blanks_accents_and_underscores() {
        fake.withDataset(
                "releves",
                10,
                i -> Map.of(
                        "date et heure",
                        "2026-01-0" + i,
                        "l'année__n",
                        i,
                        "nom",
                        i < 4 ? "Villeneuve-d'Ascq" : "A, B"));
        String table = FakeDataGouv.resource("releves");

        assertThat(catalogue.count(table, q -> q.where("l'année__n", TabularOperator.GREATER, 7)))
                .isEqualTo(2);
        assertThat(catalogue.count(table, q -> q.where("l'année__n", TabularOperator.AT_MOST, 2)))
                .isEqualTo(3);
        assertThat(catalogue.count(table, q -> q.where("nom", TabularOperator.EQUAL, "Villeneuve-d'Ascq")))
                .isEqualTo(4);
        assertThat(catalogue.count(table, q -> q.where("nom", TabularOperator.ONE_OF, "A, B", "C")))
                .isEqualTo(6);
        assertThat(catalogue.count(table, q -> q.where("nom", TabularOperator.CONTAINS, "ascq")))
                .isEqualTo(4);
        assertThat(catalogue.count(table, q -> q.where("nom", TabularOperator.ABSENT)))
                .isZero();
        assertThat(catalogue.count(table, q -> q.rawAnyOf("l'année__n__exact.1,l'année__n__exact.2")))
                .isEqualTo(2);
        assertThat(catalogue
                        .rows(table, q -> q.sortByDescending("date et heure"))
                        .first()
                        .orElseThrow()
                        .text("date et heure"))
                .contains("2026-01-09");
        assertThat(catalogue
                        .rows(table, q -> q.select("nom"))
                        .first()
                        .orElseThrow()
                        .fields())
                .containsOnlyKeys("nom");
    }

    @Test
    void what_the_provider_would_misread_is_refused_here() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.rows(TABLE, q -> q.where("Nom", TabularOperator.EQUAL, "Marks & Spencer")))
                .withMessageContaining("misreads");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.rows(TABLE, q -> q.where("a=b", TabularOperator.PRESENT)));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> catalogue.count(TABLE, q -> q.where("absente", TabularOperator.PRESENT)))
                .withMessageContaining("does not exist");
    }

    @Test
    void a_profile_tells_columns_and_rows() {
        TabularProfile profile = catalogue.profile(TABLE);

        assertThat(profile.rows()).isEqualTo(272);
        assertThat(profile.columns()).contains(new DatasetColumn("Libellé", null, DatasetColumn.Type.INTEGER, "int"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> catalogue.profile("absente"))
                .withMessageContaining("Resource ID not found");
        assertThat(watch.drift()).isEmpty();
    }

    @Test
    void rows_are_exported_in_constant_memory() {
        record Station(
                @JsonProperty("Nom") String name,
                @JsonProperty("Vélos disponibles") Integer bikes) {}

        try (RecordStream<Station> stations = catalogue.export(TABLE, Station.class, q -> {})) {
            assertThat(stations.stream().toList())
                    .hasSize(272)
                    .allSatisfy(station -> assertThat(station.name()).isNotBlank());
        }
        assertThat(catalogue
                        .rows(TABLE, Station.class, q -> {})
                        .first()
                        .orElseThrow()
                        .bikes())
                .isNotNull();
    }

    @Test
    void the_key_goes_to_the_catalogue_only() {
        fake.requireApiKey("cle-de-test");
        DataGouvClient keyed = builder().apiKey(ApiKey.of("cle-de-test")).build();

        assertThat(keyed.dataset(BIKES).slug()).isEqualTo(BIKES);
        assertThat(fake.requests().get(0).header("X-API-KEY")).contains("cle-de-test");
        keyed.count(TABLE, q -> {});
        assertThat(fake.requests().get(1).header("X-API-KEY")).isEmpty();
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> catalogue.dataset(BIKES));
    }

    @Test
    void bad_input_is_refused_before_any_request() {
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.datasets(q -> q.pageSize(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.datasets(q -> q.text(" ")));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.datasets(q -> q.startingAt("0")));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.dataset(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.organizations(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.rows(" ", q -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.rows(TABLE, q -> q.pageSize(51)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.rows(TABLE, q -> q.where("n", TabularOperator.EQUAL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.rows(TABLE, q -> q.where("n", TabularOperator.EQUAL, Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.rows(TABLE, q -> q.select("a,b")));
        assertThat(fake.requests()).isEmpty();
    }
}
