package io.github.melsdk.core.opendata.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.ogcfeatures.OgcFeaturesClient;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftClient;
import io.github.melsdk.core.opendata.portal.QueryPlan.Place;
import io.github.melsdk.core.territory.PortalSource;
import io.github.melsdk.core.territory.PortalSource.Software;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeGeoNetwork;
import io.github.melsdk.testing.FakeOgcFeatures;
import io.github.melsdk.testing.FakeOpendatasoft;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalTest {

    private static final GeoPoint GRAND_PLACE = GeoPoint.of(50.6366, 3.0635);

    private FakeCity city;
    private Transport transport;

    @BeforeEach
    void open() {
        city = FakeCity.start(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
        transport = Transport.builder().retries(0).build();
    }

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    private Portal opendatasoft() {
        return Portal.open(URI.create(city.opendatasoft().url()), transport);
    }

    private Portal features() {
        return Portal.open(URI.create(city.ogcFeatures().url()), transport);
    }

    @Test
    void findsOutThatOpendatasoftAnswersAndRemembersIt() {
        assertThat(opendatasoft().software()).isEqualTo(Software.OPENDATASOFT);
        assertThat(city.opendatasoft().requests())
                .extracting(RecordedRequest::path)
                .containsExactly("/", "/api/explore/v2.1/catalog/datasets");

        assertThat(opendatasoft().software()).isEqualTo(Software.OPENDATASOFT);
        assertThat(city.opendatasoft().requests()).hasSize(2);
    }

    @Test
    void findsOutThatGeoServerAnswers() {
        assertThat(features().software()).isEqualTo(Software.GEOSERVER_OGC_FEATURES);
        assertThat(city.ogcFeatures().requests()).hasSize(1);
    }

    @Test
    void handsOutTheFaithfulClient() {
        assertThat(opendatasoft().client(OpendatasoftClient.class)).isPresent();
        assertThat(opendatasoft().client(OgcFeaturesClient.class)).isEmpty();
        assertThat(features().client(OgcFeaturesClient.class).orElseThrow().collections())
                .isNotEmpty();
    }

    @Test
    void tellsWhatItTriedWhenNothingFits() {
        URI agenda = URI.create(city.openAgenda().url());

        assertThatThrownBy(() -> Portal.open(agenda, transport))
                .isInstanceOfSatisfying(UnknownPortalException.class, failure -> {
                    assertThat(failure.probes()).hasSize(9);
                    assertThat(failure.probes().get(1).path()).endsWith("/api/explore/v2.1/catalog/datasets");
                    assertThat(failure.probes().get(1).answer()).isEqualTo("HTTP 403");
                })
                .hasMessageContaining("Opendatasoft at /")
                .hasMessageContaining("Portal.of");
    }

    @Test
    void doesNotTakeAHostThatAsksForPatienceForAnUnknownOne() {
        city.opendatasoft().failNext(429);

        assertThatThrownBy(this::opendatasoft).isInstanceOf(RateLimitedException.class);
        assertThat(city.opendatasoft().requests()).hasSize(1);
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> Portal.open(URI.create("ftp://opendata.example.fr"), transport))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void describesADatasetWithProducerLicenceAndColumns() {
        DatasetDescription bikes =
                opendatasoft().dataset(FakeOpendatasoft.BIKES).description();

        assertThat(bikes.title()).startsWith("VLille");
        assertThat(bikes.attribution().producer()).isEqualTo("Ilévia");
        assertThat(bikes.attribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(bikes.attribution().lastUpdate()).isNotNull();
        assertThat(bikes.column("nbvelosdispo").orElseThrow().label()).isEqualTo("Vélos disponibles");
        assertThat(bikes.claimedRecords().orElseThrow()).isGreaterThan(100);
    }

    @Test
    void findsDatasetsByWords() {
        assertThat(opendatasoft().search("parkings"))
                .extracting(DatasetDescription::id)
                .containsExactly(FakeOpendatasoft.CAR_PARKS);
        assertThat(features().search("DECHETERIES fixes"))
                .extracting(DatasetDescription::id)
                .containsExactly(FakeOgcFeatures.RECYCLING_CENTRES);
        assertThat(features().search("").limit(2)).hasSize(2);
        assertThat(features().search("piranhas")).isEmpty();
    }

    @Test
    void looksForADatasetThatMayNotExist() {
        assertThat(opendatasoft().findDataset("nulle-part")).isEmpty();
        assertThat(features().findDataset("nulle:part")).isEmpty();
        assertThat(features().findDataset(FakeOgcFeatures.BIKES)).isPresent();
        assertThatThrownBy(() -> features().dataset(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksNothingBeforeTheFirstRecordIsWanted() {
        Portal portal = opendatasoft();
        city.opendatasoft().reset();

        Records records = portal.dataset(FakeOpendatasoft.BIKES)
                .records(q -> q.where(Filter.field("etat").equalTo("x")));

        assertThat(city.opendatasoft().requests()).isEmpty();
        assertThat(records).isEmpty();
    }

    @Test
    void leavesToOpendatasoftAllThatItCanDo() {
        Records records = opendatasoft()
                .dataset(FakeOpendatasoft.BIKES)
                .records(q -> q.where(Filter.field("etat")
                                .equalTo("EN SERVICE")
                                .and(Filter.field("nbvelosdispo").greaterThan(3)))
                        .near(GRAND_PLACE, Distance.kilometres(2))
                        .nearestFirst()
                        .select("nom", "nbvelosdispo"));

        assertThat(records.plan().isWhollyOnPortal()).isTrue();
        List<DataRecord> stations = records.toList();
        assertThat(stations).isNotEmpty().allSatisfy(station -> {
            assertThat(station.fields()).containsOnlyKeys("nom", "nbvelosdispo");
            assertThat(station.number("nbvelosdispo").orElseThrow()).isGreaterThan(3);
            assertThat(station.location().orElseThrow().distanceTo(GRAND_PLACE).metres())
                    .isLessThan(2000);
            assertThat(station.attribution().producer()).isEqualTo("Ilévia");
            assertThat(station.attribution().retrievedAt()).isNotNull();
            assertThat(station.id()).isNotEmpty();
        });
        assertThat(stations)
                .isSortedAccordingTo(Comparator.comparingDouble(station ->
                        station.location().orElseThrow().distanceTo(GRAND_PLACE).metres()));
        RecordedRequest asked = last(city.opendatasoft().requests());
        assertThat(asked.queryParameter("where").orElseThrow())
                .contains("`etat` = \"EN SERVICE\"")
                .contains("within_distance(");
        assertThat(asked.queryParameter("select").orElseThrow())
                .contains("`nom`")
                .contains("`localisation`");
        assertThat(asked.queryParameter("order_by").orElseThrow()).startsWith("distance(");
    }

    @Test
    void doesHereWhatAServerOfFeaturesCannotDoAndSaysSo() {
        Records records = features()
                .dataset(FakeOgcFeatures.BIKES)
                .records(q -> q.where(Filter.field("etat").equalTo("EN SERVICE"))
                        .where(Filter.field("nb_velos_dispo").greaterThan(3))
                        .near(GRAND_PLACE, Distance.kilometres(2))
                        .nearestFirst()
                        .select("nom", "nb_velos_dispo"));

        assertThat(records.plan().at(Place.PORTAL))
                .extracting(QueryPlan.Step::detail)
                .containsExactly("\"etat\" = EN SERVICE", "\"nb_velos_dispo\" > 3");
        assertThat(records.plan().at(Place.HERE)).hasSize(3);
        assertThat(records.plan().toString()).contains("HERE DISTANCE within 2.0 km of 50.6366, 3.0635");
        assertThat(records.limit(3))
                .hasSize(3)
                .allSatisfy(station -> assertThat(station.fields()).containsOnlyKeys("nom", "nb_velos_dispo"));
    }

    @Test
    void givesTheSameStationsWhicheverSoftwareServes() {
        List<String> byOpendatasoft = names(opendatasoft()
                .dataset(FakeOpendatasoft.BIKES)
                .records(q -> q.where(Filter.field("nbvelosdispo").atLeast(10))
                        .near(GRAND_PLACE, Distance.kilometres(5))
                        .nearestFirst()));
        List<String> byFeatures = names(features()
                .dataset(FakeOgcFeatures.BIKES)
                .records(q -> q.where(Filter.field("nb_velos_dispo").atLeast(10))
                        .near(GRAND_PLACE, Distance.kilometres(5))
                        .nearestFirst()));

        assertThat(byOpendatasoft).hasSizeGreaterThan(5).isEqualTo(byFeatures);
    }

    private static List<String> names(Records records) {
        return records.stream()
                .map(station -> station.text("nom").orElseThrow())
                .toList();
    }

    @Test
    void findsWordsHereWhateverTheirCaseAndAccents() {
        city.ogcFeatures()
                .withLayer(
                        "ville:lieux",
                        3,
                        i -> Map.of(
                                "nom",
                                List.of("Médiathèque d'Hellemmes", "Piscine Marx Dormoy", "Théâtre Massenet")
                                        .get(i - 1)));

        Records found = features().dataset("ville:lieux").records(q -> q.text("mediatheque HELLEMMES"));

        assertThat(found)
                .extracting(record -> record.text("nom").orElseThrow())
                .containsExactly("Médiathèque d'Hellemmes");
        assertThat(found.plan().at(Place.HERE)).hasSize(1);
    }

    @Test
    void keepsWhatTouchesABox() {
        BoundingBox centre = BoundingBox.of(50.62, 3.04, 50.65, 3.09);

        assertThat(features().dataset(FakeOgcFeatures.BIKES).records(q -> q.within(centre)))
                .isNotEmpty()
                .allSatisfy(
                        station -> assertThat(centre.contains(station.location().orElseThrow()))
                                .isTrue());
        assertThat(last(city.ogcFeatures().requests()).queryParameter("bbox")).contains("3.04,50.62,3.09,50.65");
    }

    @Test
    void ordersHereAsNumbersWhereNumbersStand() {
        city.ogcFeatures()
                .withLayer(
                        "ville:comptages",
                        4,
                        i -> Map.of("passages", List.of("9", "100", "", "20").get(i - 1), "rang", i));
        Records records = features().dataset("ville:comptages").records(q -> q.orderByDescending("passages"));

        // GeoServer sorts by itself; a plain server that promises nothing does not.
        assertThat(records.plan().isWhollyOnPortal()).isTrue();
        LocalPart part = new LocalPart(new Split(
                RecordRequest.of(q -> q.orderByDescending("passages")),
                new Abilities(filter -> false, false, false, false, field -> false, false, false)));
        List<DataRecord> all =
                new ArrayList<>(features().dataset("ville:comptages").records().toList());
        all.sort(part.order());
        assertThat(all)
                .extracting(record -> record.text("passages").orElse("-"))
                .containsExactly("100", "20", "9", "-");
    }

    @Test
    void readsRecordsThroughTheServiceThatACatalogueNames() {
        PortalSource catalogue = new PortalSource(
                "catalogue",
                "Catalogue",
                Software.GEONETWORK,
                URI.create(city.geoNetwork().url()),
                Attribution.unknown(),
                Map.of());
        Portal portal = Portal.of(catalogue, ZoneId.of("Europe/Paris"), transport);

        Dataset bikes = portal.dataset(FakeGeoNetwork.BIKES);

        assertThat(bikes.description().attribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(bikes.records(q -> q.where(Filter.field("etat").equalTo("EN SERVICE"))))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        station -> assertThat(station.attribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0));
        assertThat(portal.search("").limit(2)).isNotEmpty();
        assertThat(city.ogcFeatures().requests()).isNotEmpty();
    }

    @Test
    void saysThatADatasetHasNoTable() {
        city.ckan().withDataset("cartes", 1, i -> Map.of("nom", "x"));

        assertThatThrownBy(() -> Portal.open(URI.create(city.ckan().url()), transport)
                        .dataset("cartes/absent")
                        .records()
                        .toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CkanClient.class");
    }

    @Test
    void repairsTimesThatAreTheWallClock() {
        DataRecord station = features()
                .dataset(FakeOgcFeatures.BIKES)
                .records(q -> q.wallClock(ZoneId.of("Europe/Paris"))
                        .where(Filter.field("etat").equalTo("EN SERVICE")))
                .first()
                .orElseThrow();

        assertThat(station.dateTime("date_modification").orElseThrow().getOffset())
                .isEqualTo(ZoneOffset.ofHours(1));
        assertThat(station.text("date_modification").orElseThrow()).endsWith("Z");
    }

    @Test
    void refusesAFieldThatTheDatasetDoesNotHaveAndNamesTheOneMeant() {
        Dataset bikes = opendatasoft().dataset(FakeOpendatasoft.BIKES);

        assertThatThrownBy(() -> bikes.records(q -> q.where(Filter.field("État").equalTo("EN SERVICE")))
                        .toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no field \"État\". Did you mean \"etat\"?");
        assertThatThrownBy(() -> bikes.records(q -> q.orderBy("humeur")).plan())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"nbvelosdispo\"");
    }

    @Test
    void exportsInBulk() {
        try (RecordStream<DataRecord> stations = opendatasoft()
                .dataset(FakeOpendatasoft.BIKES)
                .export(q -> q.where(Filter.field("etat").equalTo("EN SERVICE")))) {
            assertThat(stations)
                    .isNotEmpty()
                    .allSatisfy(station -> assertThat(station.text("etat")).contains("EN SERVICE"));
            assertThat(stations.bytesReceived()).isPositive();
        }
        assertThat(last(city.opendatasoft().requests()).path()).endsWith("/exports/jsonl");
        try (RecordStream<DataRecord> stations =
                features().dataset(FakeOgcFeatures.BIKES).export(q -> {})) {
            assertThat(stations).hasSizeGreaterThan(100);
            assertThat(stations.skipped()).isZero();
        }
    }

    @Test
    void refusesAnOrderThatAnExportCannotHave() {
        assertThatThrownBy(() -> features()
                        .dataset(FakeOgcFeatures.BIKES)
                        .export(q -> q.near(GRAND_PLACE, Distance.kilometres(1)).nearestFirst()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("records(");
    }

    @Test
    void resumesWhereAListStopped() {
        Dataset bikes = opendatasoft().dataset(FakeOpendatasoft.BIKES);
        var pages = bikes.records(q -> q.pageSize(50)).pages().iterator();
        List<DataRecord> all = new ArrayList<>(pages.next().items());
        String cursor = pages.next().cursor();

        bikes.records(q -> q.pageSize(50).startingAt(cursor)).forEach(all::add);

        assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(bikes.records().toList());
    }

    @Test
    void refusesBadQueriesBeforeAnyRequest() {
        Dataset bikes = features().dataset(FakeOgcFeatures.BIKES);
        city.ogcFeatures().reset();

        assertThatThrownBy(() -> bikes.records(q -> q.nearestFirst())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bikes.records(q -> q.text("  "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bikes.records(q -> q.pageSize(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bikes.records(q -> q.select(" "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filter.field("x").equalTo(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filter.field("x").equalTo(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filter.field("x").in()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bikes.records().limit(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bikes.records().prefetch(17)).isInstanceOf(IllegalArgumentException.class);
        assertThat(city.ogcFeatures().requests()).isEmpty();
    }

    private static RecordedRequest last(List<RecordedRequest> requests) {
        return requests.get(requests.size() - 1);
    }
}
