package io.github.melsdk.core.opendata.datafair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Page;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.PageCeilingException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.DriftWatch;
import io.github.melsdk.core.opendata.TableRow;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeDataFair;
import io.github.melsdk.testing.FakeOpendatasoft;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against the fake portal, and every quirk of the software by name. */
class DataFairClientTest {

    private static final String BIKES = FakeOpendatasoft.BIKES;
    private static final String CAR_PARKS = FakeOpendatasoft.CAR_PARKS;
    private static final GeoPoint RIHOUR = GeoPoint.of(50.6366, 3.0635);

    private final FakeCity city = FakeCity.start();
    private final DriftWatch watch = new DriftWatch();
    private FakeDataFair fake;
    private DataFairClient portal;

    @BeforeEach
    void open() {
        fake = city.dataFair();
        portal = builder().build();
    }

    private DataFairClientBuilder builder() {
        return DataFairClient.builder(URI.create(fake.url())).transport(watch.transport());
    }

    @AfterEach
    void close() {
        watch.close();
        city.close();
    }

    @Test
    void one_call_tells_licence_producer_update_and_columns() {
        DatasetDescription bikes = portal.describe(BIKES);

        assertThat(bikes.title()).startsWith("VLille");
        assertThat(bikes.attribution().producer()).isEqualTo("Ilévia");
        assertThat(bikes.attribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(bikes.attribution().lastUpdate()).isNotNull();
        assertThat(bikes.attribution().sourceUrl()).isEqualTo(fake.url() + "/datasets/" + BIKES);
        assertThat(bikes.records()).isEqualTo(272);
        assertThat(bikes.keywords()).contains("essai", "Mobilité et transport");
        assertThat(bikes.column("datemiseajour").orElseThrow().type()).isEqualTo(DatasetColumn.Type.DATE_TIME);
        assertThat(bikes.column("_geopoint").orElseThrow().type()).isEqualTo(DatasetColumn.Type.POINT);
        assertThat(fake.requests()).hasSize(1);
        assertThat(watch.drift()).isEmpty();
    }

    @Test
    void every_line_carries_the_origin_of_its_dataset() {
        DatasetDescription described = portal.describe(BIKES);

        TableRow line = portal.lines(BIKES, q -> q.attribution(described.attribution()))
                .first()
                .orElseThrow();

        assertThat(line.attribution().producer()).isEqualTo("Ilévia");
        assertThat(line.attribution().retrievedAt()).isNotNull();
        assertThat(line.id()).isEqualTo(BIKES + "-1");
        assertThat(line.location()).isPresent();
        assertThat(line.integer("libelle")).contains(1L);
        assertThat(watch.drift()).isEmpty();
    }

    @Test
    void datasets_are_searched_and_paged() {
        assertThat(portal.datasets(q -> q.pageSize(2)).toList()).hasSize(3);
        assertThat(portal.datasets(q -> q.text("parkings")).toList())
                .extracting(DataFairDataset::id)
                .containsExactly(CAR_PARKS);
        assertThat(portal.dataset(BIKES).boundingBox()).isPresent();
        assertThat(portal.findDataset("absent")).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> portal.dataset("absent"))
                .withMessageContaining("Jeu de données non trouvé");
        assertThat(portal.schema(BIKES)).extracting(DataFairColumn::key).contains("nom", "_geopoint");
    }

    @Test
    void lines_are_read_to_the_end_by_after_and_never_by_counting() {
        fake.withDataset("grand", 2_500, i -> Map.of("n", i));

        List<TableRow> all = portal.lines("grand", q -> q.pageSize(1_000)).toList();

        assertThat(all)
                .extracting(line -> line.integer("n").orElseThrow())
                .doesNotHaveDuplicates()
                .hasSize(2_500);
        assertThat(fake.requests()).hasSize(3);
        assertThat(fake.requests().get(1).queryParameter("after"))
                .hasValueSatisfying(after -> assertThat(after).contains(","));
        assertThat(fake.requests().get(1).queryParameter("page")).isEmpty();
    }

    @Test
    void a_last_page_that_is_full_costs_one_empty_page() {
        fake.withDataset("rond", 200, i -> Map.of("n", i));

        assertThat(portal.lines("rond", q -> q.pageSize(100)).toList()).hasSize(200);
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void links_to_another_public_address_do_not_lead_away() {
        fake.withDataset("grand", 30, i -> Map.of("n", i)).withLinksTo("https://koumoul.example.com");

        assertThat(portal.lines("grand", q -> q.pageSize(10)).toList()).hasSize(30);
    }

    @Test
    void reading_goes_on_where_it_stopped() {
        fake.withDataset("grand", 30, i -> Map.of("n", i));
        Page<TableRow> first =
                portal.lines("grand", q -> q.pageSize(10)).pages().iterator().next();

        List<TableRow> rest = portal.lines(
                        "grand", q -> q.startingAt(first.nextCursor().orElseThrow()))
                .toList();

        assertThat(rest).hasSize(20);
        assertThat(rest.get(0).integer("n")).contains(10L);
        assertThat(first.claimedTotal()).hasValue(30);
        assertThatIllegalArgumentException().isThrownBy(() -> portal.lines("grand", q -> q.startingAt("10")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.lines("grand", q -> q.startingAt("after=1&apiKey=x")));
    }

    @Test
    void words_dropped_by_adapt_stay_dropped_on_the_next_page() {
        fake.withDataset("rues", 300, i -> Map.of("nom", i % 10 == 0 ? "rue nationale" : "rue verte"));

        List<TableRow> found =
                portal.lines("rues", q -> q.text("rue nationale").pageSize(10)).toList();

        assertThat(found)
                .hasSize(30)
                .allSatisfy(line -> assertThat(line.text("nom")).contains("rue nationale"));
        assertThat(fake.requests().get(1).queryParameter("q_ignored")).contains("rue");
        assertThat(portal.count("rues", q -> q.text("rue nationale").textMode(TextMode.ANY)))
                .isEqualTo(300);
        assertThat(portal.count("rues", q -> q.text("rue nationale").textMode(TextMode.ALL)))
                .isEqualTo(30);
    }

    @Test
    void every_text_is_found_by_equality_whatever_it_contains() {
        Random random = new Random(20_261_121);
        String alphabet = "aé'\"\\%+ &|!(){}[]^~*?:/-<>=œ😀,;AND";
        List<String> names = IntStream.range(0, 100)
                .mapToObj(i -> i + " "
                        + random.ints(8, 0, alphabet.length())
                                .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                                .filter(c -> !Character.isSurrogate(c.charAt(0)))
                                .reduce("", String::concat))
                .toList();
        fake.withDataset("noms", names.size(), i -> Map.of("nom du lieu", names.get(i), "n", i));
        DataFairClient quick = builder().requestsPerMinute(10_000).build();
        fake.withRateLimit(10_000);

        for (String name : names) {
            assertThat(quick.lines("noms", q -> q.filter("nom du lieu", ColumnFilter.EQUAL, name))
                            .toList())
                    .as(name)
                    .hasSize(1);
            assertThat(quick.count("noms", q -> q.filter("nom du lieu", ColumnFilter.ONE_OF, name, "x")))
                    .as(name)
                    .isEqualTo(1);
            if (!name.endsWith("\\") && !name.contains("\\\"")) {
                assertThat(quick.count(
                                "noms", q -> q.where(Qs.column("nom du lieu").equalTo(name))))
                        .as(name)
                        .isEqualTo(1);
                assertThat(quick.count(
                                "noms",
                                q -> q.where(
                                        Qs.column("nom du lieu").equalTo(name).negated())))
                        .as(name)
                        .isEqualTo(99);
            }
        }
    }

    @Test
    void filters_restrict_as_they_say() {
        fake.withDataset(
                "releves",
                10,
                i -> Map.of(
                        "n", i, "jour", LocalDate.of(2026, 1, 1 + i).toString(), "commune", i < 4 ? "Lille" : "Lomme"));

        assertThat(portal.count("releves", q -> q.filter("n", ColumnFilter.GREATER, 7)))
                .isEqualTo(2);
        assertThat(portal.count(
                        "releves", q -> q.filter("n", ColumnFilter.AT_MOST, 7).filter("n", ColumnFilter.AT_LEAST, 5)))
                .isEqualTo(3);
        assertThat(portal.count("releves", q -> q.filter("commune", ColumnFilter.NOT_EQUAL, "Lille")))
                .isEqualTo(6);
        assertThat(portal.count("releves", q -> q.filter("commune", ColumnFilter.STARTS_WITH, "Lo")))
                .isEqualTo(6);
        assertThat(portal.count("releves", q -> q.filter("commune", ColumnFilter.PRESENT)))
                .isEqualTo(10);
        assertThat(portal.count("releves", q -> q.where(Qs.column("n").between(2, 3))))
                .isEqualTo(2);
        assertThat(portal.count(
                        "releves",
                        q -> q.where(
                                Qs.column("n").greaterThan(2).and(Qs.column("n").lessThan(4)))))
                .isEqualTo(1);
        assertThat(portal.count("releves", q -> q.where(Qs.column("jour").atLeast(LocalDate.of(2026, 1, 9)))))
                .isEqualTo(2);
        assertThat(portal.count("releves", q -> q.rawWhere("n:[8 TO *]"))).isEqualTo(2);
        assertThat(portal.lines("releves", q -> q.onePer("commune")).toList()).hasSize(2);
    }

    @Test
    void places_are_searched_and_the_nearest_comes_first() {
        List<TableRow> near =
                portal.lines(BIKES, q -> q.near(RIHOUR, Distance.metres(800))).toList();

        assertThat(near).isNotEmpty().isSortedAccordingTo(Located.byDistanceFrom(RIHOUR));
        assertThat(fake.requests().get(0).queryParameter("geo_distance")).contains("3.0635:50.6366:800");
        assertThat(portal.lines(BIKES, q -> q.within(BoundingBox.of(50.6, 3.0, 50.65, 3.1)))
                        .toList())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.location().orElseThrow().latitude()).isBetween(50.6, 50.65));
        assertThat(portal.lines(BIKES, q -> q.sortByDistanceFrom(RIHOUR)).toList())
                .isSortedAccordingTo(Located.byDistanceFrom(RIHOUR));
    }

    @Test
    void a_dataset_without_places_refuses_a_box_in_a_sentence() {
        fake.withDataset("tableau", 3, i -> Map.of("n", i));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> portal.count("tableau", q -> q.within(BoundingBox.of(50, 3, 51, 4))))
                .withMessageContaining("It is not geolocalized");
    }

    @Test
    void unknown_columns_are_refused_by_the_portal_in_french() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> portal.count(BIKES, q -> q.filter("absente", ColumnFilter.EQUAL, 1)))
                .withMessageContaining("il n'existe pas dans le jeu de données");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> portal.lines(BIKES, q -> q.select("absente")).toList());
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> portal.lines(BIKES, q -> q.sortBy("absente")).toList());
    }

    @Test
    void lines_become_records_of_the_application() {
        record Station(
                @JsonProperty("nom") String name,
                @JsonProperty("nbvelosdispo") Integer bikes) {}

        List<Station> stations = portal.lines(
                        BIKES,
                        Station.class,
                        q -> q.select("nom", "nbvelosdispo").sortBy("nom"))
                .limit(3)
                .toList();

        assertThat(stations).hasSize(3).extracting(Station::name).isSorted();
        assertThat(fake.requests().get(0).queryParameters())
                .containsEntry("select", List.of("nom,nbvelosdispo"))
                .containsEntry("size", List.of("3"));
    }

    @Test
    void statistical_secrecy_keeps_what_the_portal_wrote() {
        fake.withDataset("conso", 3, i -> Map.of("conso_totale_mwh", i == 0 ? "S" : i == 1 ? "< 1" : "12.5"));

        List<TableRow> lines = portal.lines("conso", q -> {}).toList();

        assertThat(lines)
                .extracting(line -> line.decimal("conso_totale_mwh").isPresent())
                .containsExactly(false, false, true);
        assertThat(lines)
                .extracting(line -> line.raw("conso_totale_mwh").orElseThrow())
                .containsExactly("S", "< 1", "12.5");
    }

    @Test
    void groups_and_metrics_are_computed_by_the_portal() {
        fake.withDataset(
                "conso",
                100,
                i -> Map.of(
                        "commune",
                        i % 4 == 0 ? "Lille" : "Lomme",
                        "annee",
                        2020 + i % 2,
                        "mois",
                        LocalDate.of(2026, 1 + i % 3, 5).toString(),
                        "mwh",
                        i));

        ValueGroups groups = portal.groups(
                "conso",
                q -> q.by("commune", 10)
                        .by("annee", 10)
                        .orderBy(GroupOrder.VALUE)
                        .metric(Metric.SUM, "mwh")
                        .lines(1));
        assertThat(groups.total()).isEqualTo(100);
        assertThat(groups.groups()).extracting(ValueGroups.Group::value).containsExactly("Lomme", "Lille");
        assertThat(groups.groups().get(0).groups())
                .extracting(ValueGroups.Group::value)
                .containsExactly(2020L, 2021L);
        assertThat(groups.groups().get(0).groups().get(0).lines()).hasSize(1);
        assertThat(portal.groups("conso", q -> q.byPeriod("mois", "month")).groups())
                .extracting(ValueGroups.Group::value)
                .containsExactly("2026-01-01", "2026-02-01", "2026-03-01");
        assertThat(portal.groups("conso", q -> q.byStep("mwh", 50)).groups()).hasSize(2);
        assertThat(portal.groups("conso", q -> q.by("commune", 1)).totalOther()).isEqualTo(25);

        assertThat(portal.metric("conso", Metric.SUM, "mwh", q -> {}).decimal())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("4950"));
        assertThat(portal.metrics("conso", List.of("mwh"), List.of(Metric.MIN, Metric.MAX), q -> {})
                        .of("mwh", Metric.MAX))
                .hasValueSatisfying(max -> assertThat(max.value()).isEqualTo(99L));
        assertThat(portal.values("conso", "commune", 10, q -> {})).containsExactly("Lille", "Lomme");
        assertThat(portal.valueLabels("conso", "commune")).containsEntry("Lille", "Lille");
        assertThat(portal.words("conso", "commune", q -> {}))
                .extracting(SignificantWord::word)
                .startsWith("Lomme");
        assertThat(portal.cells(BIKES, 50, q -> {}))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.location()).isPresent());
        assertThat(watch.drift()).isEmpty();
    }

    @Test
    void a_file_of_lines_never_passes_for_more_than_it_holds(@TempDir Path folder) throws Exception {
        fake.withDataset("grand", 10_001, i -> Map.of("n", i));
        Path file = folder.resolve("grand.csv");

        PageCeilingException ceiling = catchThrowableOfType(
                PageCeilingException.class, () -> portal.download("grand", LineFormat.CSV, file, q -> {}));

        assertThat(ceiling.ceiling()).isEqualTo(10_000);
        assertThat(file).doesNotExist();
        portal.download("grand", LineFormat.CSV, file, q -> q.pageSize(5));
        assertThat(Files.readString(file)).startsWith("\uFEFFn\n0\n").hasLineCount(6);
        portal.download("grand", DataFile.SOURCE, file);
        assertThat(Files.readString(file)).hasLineCount(10_002);
    }

    @Test
    void a_file_has_labels_for_headings_and_geojson_has_places() {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        portal.download(BIKES, LineFormat.CSV, csv, q -> {});
        assertThat(csv.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFLibellé,Nom,");

        ByteArrayOutputStream geojson = new ByteArrayOutputStream();
        assertThat(portal.download(BIKES, LineFormat.GEOJSON, geojson, q -> q.pageSize(1)))
                .isPositive();
        assertThat(geojson.toString(StandardCharsets.UTF_8)).contains("\"FeatureCollection\"");
    }

    @Test
    void programs_written_against_opendatasoft_go_on_through_the_layer() {
        assertThat(portal.opendatasoft().dataset(BIKES).count(q -> {})).hasValue(272);
        assertThat(fake.requests().get(0).path())
                .isEqualTo("/data-fair/api/v1/compat-ods/v2.1/catalog/datasets/" + BIKES + "/records");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> portal.opendatasoft().dataset(BIKES).metadata())
                .withMessageContaining("410");
    }

    @Test
    void the_key_travels_in_a_header_and_only_over_https() {
        fake.requireApiKey("cle-de-test");
        DataFairClient keyed = builder().apiKey(ApiKey.of("cle-de-test")).build();

        assertThat(keyed.count(BIKES, q -> {})).isEqualTo(272);
        assertThat(fake.requests().get(0).header("x-apiKey")).contains("cle-de-test");
        assertThat(fake.requests().get(0).target()).doesNotContain("cle-de-test");
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> portal.count(BIKES, q -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataFairClient.builder(URI.create("http://data.example.fr"))
                        .apiKey(ApiKey.of("cle-de-test"))
                        .build())
                .withMessageContaining("https");
    }

    @Test
    void too_many_requests_are_told_in_a_sentence() {
        fake.withRateLimit(0);

        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> portal.count(BIKES, q -> {}))
                .withMessageContaining("Trop de requêtes");
    }

    @Test
    void bad_input_is_refused_before_any_request() {
        assertThatIllegalArgumentException().isThrownBy(() -> portal.lines(" ", q -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.lines(BIKES, q -> q.pageSize(10_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.lines(BIKES, q -> q.select("a,b")));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.lines(BIKES, q -> q.select()));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.lines(BIKES, q -> q.text(" ")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.lines(BIKES, q -> q.near(RIHOUR, Distance.metres(0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.lines(BIKES, q -> q.within(BoundingBox.of(-10, 170, 10, -170))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.count(
                        BIKES, q -> q.filter("n", ColumnFilter.EQUAL, 1).filter("n", ColumnFilter.EQUAL, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.count(BIKES, q -> q.filter("n", ColumnFilter.EQUAL, "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.count(BIKES, q -> q.filter("n", ColumnFilter.PRESENT, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.count(BIKES, q -> q.filter("n", ColumnFilter.ONE_OF)));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.groups(BIKES, q -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.groups(BIKES, q -> q.by("nom", 1_001)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.groups(BIKES, q -> q.by("nom", 5).orderBy(GroupOrder.METRIC)));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.values(BIKES, "nom", 0, q -> {}));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void whatever_the_client_lacks_is_reached_raw_and_elsewhere() {
        assertThat(portal.raw("/datasets/{id}/safe-schema", BIKES).body()).contains("_geopoint");
        assertThat(portal.async(p -> p.count(BIKES, q -> {})).join()).isEqualTo(272);
        assertThat(portal.withOptions(o -> o.retries(1)).count(BIKES, q -> {})).isEqualTo(272);
    }
}
