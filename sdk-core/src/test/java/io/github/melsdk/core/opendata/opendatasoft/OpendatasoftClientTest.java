package io.github.melsdk.core.opendata.opendatasoft;

import static io.github.melsdk.core.opendata.opendatasoft.Odsql.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.error.PageCeilingException;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpendatasoft;
import io.github.melsdk.testing.FaultServer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against the fake portal of the city; every fixture is decoded strictly. */
class OpendatasoftClientTest {

    record Bikes(
            @JsonProperty("libelle") Integer number,
            @JsonProperty("nom") String name,
            @JsonProperty("adresse") String address,
            @JsonProperty("commune") String commune,
            @JsonProperty("etat") String state,
            @JsonProperty("type") String type,
            @JsonProperty("nbplacesdispo") Integer docks,
            @JsonProperty("nbvelosdispo") Integer bikes,
            @JsonProperty("etatconnexion") String connection,
            @JsonProperty("localisation") OpendatasoftPoint point,
            @JsonProperty("datemiseajour") String updatedAt) {}

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

    private void numbers(int count) {
        fake.withDataset("nombres", count, i -> Map.of("n", i, "classe", i % 7, "nom", "n" + i));
    }

    @Test
    void records_of_the_application_are_decoded_strictly() {
        List<Bikes> stations =
                bikes.records(Bikes.class, q -> q.orderBy(field("libelle"))).toList();

        assertThat(stations).hasSize(272);
        assertThat(stations.get(0).name()).isNotBlank();
        assertThat(stations.get(0).point().toGeoPoint().orElseThrow())
                .matches(BoundingBox.of(50.4, 2.7, 50.9, 3.4)::contains);
        assertThat(fake.requests()).hasSize(3);
        assertThat(fake.requests().get(1).queryParameter("offset")).contains("100");
        assertThat(fixture.drift).isEmpty();
    }

    @Test
    void local_records_serve_as_types() {
        record Name(@JsonProperty("nom") String name) {}

        List<Name> names =
                bikes.records(Name.class, q -> q.selectFields("nom")).limit(3).toList();

        assertThat(names).hasSize(3).allSatisfy(name -> assertThat(name.name()).isNotBlank());
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.requests().get(0).queryParameter("limit")).contains("3");
        assertThat(fixture.drift).isEmpty();
    }

    @Test
    void untyped_records_keep_everything_and_read_leniently() {
        OpendatasoftRecord station = bikes.records(
                        q -> q.where(field("nbvelosdispo").greaterThan(0)))
                .first()
                .orElseThrow();

        assertThat(station.integer("nbvelosdispo").orElseThrow()).isPositive();
        assertThat(station.point("localisation")).isPresent();
        assertThat(station.dateTime("datemiseajour")).isPresent();
        assertThat(station.raw("etat")).contains(station.text("etat").orElseThrow());
        assertThat(station.text("absent")).isEmpty();
    }

    @Test
    void conditions_filter_at_the_portal() {
        Paged<OpendatasoftRecord> lille = bikes.records(q -> q.where(
                        field("commune").in("Lille", "Roubaix"),
                        Odsql.not(field("etat").equalTo("EN SERVICE")).negated())
                .rawWhere("nbvelosdispo >= 1 or nbvelosdispo < 0"));

        assertThat(lille.toList()).isNotEmpty().allSatisfy(record -> {
            assertThat(record.text("commune").orElseThrow()).isIn("Lille", "Roubaix");
            assertThat(record.text("etat")).contains("EN SERVICE");
            assertThat(record.integer("nbvelosdispo").orElseThrow()).isPositive();
        });
        assertThat(fake.requests().get(0).queryParameter("where"))
                .contains("`commune` in (\"Lille\", \"Roubaix\") and not (not `etat` = \"EN SERVICE\")"
                        + " and (nbvelosdispo >= 1 or nbvelosdispo < 0)");
    }

    @Test
    void places_filter_and_order_at_the_portal() {
        GeoPoint rihour = GeoPoint.of(50.6366, 3.0635);
        List<OpendatasoftRecord> near = bikes.records(q -> q.where(field("localisation")
                                .withinDistance(rihour, Distance.kilometres(1))
                                .and(field("localisation").in(BoundingBox.of(50.5, 2.9, 50.7, 3.2))))
                        .orderBy(field("localisation").distanceTo(rihour)))
                .toList();

        assertThat(near)
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo((a, b) -> Double.compare(distance(a, rihour), distance(b, rihour)));
        assertThat(distance(near.get(near.size() - 1), rihour)).isLessThan(1_005);
    }

    private static double distance(OpendatasoftRecord record, GeoPoint point) {
        return record.point("localisation").orElseThrow().distanceTo(point).metres();
    }

    @Test
    void groups_are_counted() {
        record Count(
                @JsonProperty("commune") String commune,
                @JsonProperty("n") long stations) {}

        ResultPage<Count> page = bikes.page(
                Count.class,
                q -> q.select(field("commune"), Odsql.count().as("n"))
                        .groupBy(field("commune"))
                        .orderBy(field("n").descending()));

        assertThat(page.results()).hasSizeGreaterThan(3);
        assertThat(page.results().get(0).commune()).isEqualTo("Lille");
        assertThat(page.results().stream().mapToLong(Count::stations).sum()).isEqualTo(272);
        assertThat(fake.requests().get(0).queryParameter("limit")).contains("1000");
        assertThat(fixture.drift).isEmpty();
    }

    @Test
    void parameters_have_their_names_on_the_wire() {
        String target = "";
        try (FaultServer server = FaultServer.start((request, x) -> x.json("{\"results\":[]}"))) {
            fixture.client(server.baseUrl())
                    .dataset("d")
                    .page(q -> q.select(Odsql.all())
                            .rawSelect("a+b as c")
                            .where(field("a").equalTo("é & %+"))
                            .refine("ville", "Lille")
                            .refine("theme", "A/B")
                            .refine("heure", "a:b \"c\"")
                            .exclude("commune", "Villeneuve-d'Ascq")
                            .groupBy(Grouping.range(field("n"), 10))
                            .rawGroupBy("year(d)")
                            .orderBy(field("n"), field("m").descending(), Odsql.random(3))
                            .rawOrderBy("x asc")
                            .lang(java.util.Locale.FRANCE)
                            .timezone(java.time.ZoneId.of("Europe/Paris"))
                            .includeLinks()
                            .includeAppMetas()
                            .pageSize(-1)
                            .offset(30));
            var request = server.requests().get(0);
            target = request.target();
            assertThat(request.queryParameters())
                    .containsEntry("select", List.of("*, a+b as c"))
                    .containsEntry("where", List.of("`a` = \"é & %+\""))
                    .containsEntry("refine", List.of("ville:Lille", "theme:A/B", "heure:\"a:b \\\"c\\\"\""))
                    .containsEntry("exclude", List.of("commune:\"Villeneuve-d'Ascq\""))
                    .containsEntry("group_by", List.of("range(`n`, 10), year(d)"))
                    .containsEntry("order_by", List.of("`n`, `m` desc, random(3), x asc"))
                    .containsEntry("lang", List.of("fr"))
                    .containsEntry("timezone", List.of("Europe/Paris"))
                    .containsEntry("include_links", List.of("true"))
                    .containsEntry("include_app_metas", List.of("true"))
                    .containsEntry("limit", List.of("-1"))
                    .containsEntry("offset", List.of("30"));
        }
        assertThat(target).contains("where=%60a%60%20%3D%20%22%C3%A9%20%26%20%25%2B%22");
    }

    @Test
    void a_total_costs_no_record() {
        assertThat(bikes.count(q -> {})).isEqualTo(OptionalLong.of(272));
        assertThat(fake.requests().get(0).queryParameter("limit")).contains("0");
    }

    @Test
    void a_list_ends_on_a_full_page_on_an_empty_one_and_at_its_limit() {
        numbers(200);
        DatasetClient numbers = portal.dataset("nombres");

        assertThat(numbers.records(q -> q.orderBy(field("n"))).toList()).hasSize(200);
        assertThat(numbers.records(q -> q.where(field("n").lessThan(0))).toList())
                .isEmpty();
        assertThat(numbers.records(q -> q.pageSize(30).offset(190)).toList()).hasSize(10);
        assertThat(numbers.records(q -> q.pageSize(30)).limit(31)).hasSize(31);
    }

    @Test
    void a_list_goes_on_where_another_stopped() {
        numbers(250);
        Iterator<Page<OpendatasoftRecord>> pages = portal.dataset("nombres")
                .records(q -> q.orderBy(field("n")))
                .pages()
                .iterator();
        String cursor = pages.next().nextCursor().orElseThrow();

        List<OpendatasoftRecord> rest = portal.dataset("nombres")
                .records(q -> q.orderBy(field("n")).startingAt(cursor))
                .toList();

        assertThat(rest).hasSize(150);
        assertThat(rest.get(0).integer("n")).contains(100L);
    }

    @Test
    void several_pages_are_read_at_once_in_order() {
        numbers(1_050);

        List<OpendatasoftRecord> all = portal.dataset("nombres")
                .records(q -> q.orderBy(field("n")))
                .prefetch(4)
                .toList();

        assertThat(all)
                .extracting(record -> record.integer("n").orElseThrow())
                .isSorted()
                .hasSize(1_050);
    }

    @Test
    void the_ceiling_is_an_exception_that_names_export_and_tells_where() {
        numbers(10_001);
        List<OpendatasoftRecord> read = new ArrayList<>();
        Iterator<OpendatasoftRecord> records =
                portal.dataset("nombres").records(q -> q.orderBy(field("n"))).iterator();

        PageCeilingException ceiling =
                catchThrowableOfType(PageCeilingException.class, () -> records.forEachRemaining(read::add));

        assertThat(read).hasSize(10_000);
        assertThat(ceiling).hasMessageContaining("no page beyond item 10000").hasMessageContaining("export");
        assertThat(ceiling.ceiling()).isEqualTo(10_000);
        assertThat(ceiling.resumeFrom()).contains("10000");
        assertThat(fake.requests()).hasSize(100);
        assertThat(catchThrowableOfType(PageCeilingException.class, records::hasNext))
                .as("asked again, the same answer")
                .isNotNull();
    }

    @Test
    void a_list_of_exactly_the_ceiling_is_complete() {
        numbers(10_000);

        assertThat(portal.dataset("nombres").records(q -> {}).stream().count()).isEqualTo(10_000);
        assertThat(fake.requests()).hasSize(100);
    }

    @Test
    void bad_limits_are_refused_before_any_request() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bikes.records(q -> q.pageSize(101)))
                .withMessageContaining("at most 100")
                .withMessageContaining("export");
        assertThatIllegalArgumentException().isThrownBy(() -> bikes.records(q -> q.pageSize(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> bikes.records(q -> q.pageSize(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> bikes.page(q -> q.pageSize(-2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bikes.page(q -> q.offset(9_950).pageSize(100)))
                .withMessageContaining("10000")
                .withMessageContaining("export");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bikes.records(q -> q.offset(10_000)))
                .withMessageContaining("export");
        assertThatIllegalArgumentException().isThrownBy(() -> bikes.records(q -> q.offset(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> bikes.records(q -> q.startingAt("x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bikes.page(q -> q.groupBy(field("commune")).pageSize(20_001)))
                .withMessageContaining("20000");
        assertThatIllegalArgumentException().isThrownBy(() -> bikes.page(q -> q.refine("a:b", "c")));
        assertThatIllegalArgumentException().isThrownBy(() -> portal.dataset(" "));
        assertThat(fake.requests()).isEmpty();
        assertThat(bikes.page(q -> q.groupBy(field("commune")).pageSize(20_000)).results())
                .isNotEmpty();
        assertThat(bikes.page(q -> q.pageSize(-1)).results()).isNotEmpty();
    }
}
