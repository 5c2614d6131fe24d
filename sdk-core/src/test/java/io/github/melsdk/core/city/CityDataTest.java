package io.github.melsdk.core.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Place;
import io.github.melsdk.core.opendata.portal.Portal;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeDataApi;
import io.github.melsdk.testing.FakeOgcFeatures;
import io.github.melsdk.testing.FakeWfs;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CityDataTest {

    private static final String FEATURES = "https://data.lillemetropole.fr/geoserver/ogc/features/v1";
    private static final GeoPoint GRAND_PLACE = GeoPoint.of(50.6366, 3.0635);

    /** What an Opendatasoft portal of the years before called the columns of the same stations. */
    private static final String OPENDATASOFT_BIKES = """
            "bike-stations": {
              "id": "vlille-realtime",
              "fields": {"id": "libelle", "name": "nom", "address": "adresse", "commune": "commune", "bikes": "nbvelosdispo",
                         "docks": "nbplacesdispo", "state": "etat", "updated": "datemiseajour"},
              "openStates": ["EN SERVICE"],
              "retiredStates": ["RÉFORMÉ"]
            }
            """;

    private FakeCity city;
    private Transport transport;

    @BeforeEach
    void open() {
        city = FakeCity.start();
        transport = Transport.builder().retries(0).build();
    }

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    private Territory features() {
        return Profiles.lille(
                FEATURES, city.ogcFeatures().url(), "{\"feed\": \"bikes\"}, ", "", "{\"portal\": \"data-api\"}, ", "");
    }

    private Territory opendatasoft() {
        return Profiles.withPortal("opendatasoft", city.opendatasoft().url(), OPENDATASOFT_BIKES, "");
    }

    @Test
    void readsBikeStationsWithSourceAgeAndAttribution() {
        ThemeAnswer<BikeStation> answer = CityData.of(features(), transport).bikeStations();

        assertThat(answer.theme()).isEqualTo(Theme.BIKE_STATIONS);
        assertThat(answer.source()).isEqualTo("features");
        assertThat(answer.stale()).isFalse();
        assertThat(answer.age().orElseThrow()).isLessThan(Duration.ofMinutes(3));
        assertThat(answer.reports()).extracting(SourceReport::outcome).containsExactly(SourceReport.Outcome.SERVED);
        assertThat(answer.items()).hasSizeGreaterThan(200).allSatisfy(station -> {
            assertThat(station.id()).matches("\\d+");
            assertThat(station.name()).isNotEmpty();
            assertThat(station.attribution().producer()).isEqualTo("Métropole Européenne de Lille");
        });
        assertThat(answer.items())
                .anySatisfy(station -> assertThat(station.inService()).isFalse());
        BikeStation first = answer.items().get(0);
        assertThat(first.address().communeCode()).matches("59\\d{3}");
        assertThat(answer.near(GRAND_PLACE, Distance.metres(800)).items())
                .isNotEmpty()
                .hasSizeLessThan(60)
                .isSortedAccordingTo((one, other) -> one.location()
                        .orElseThrow()
                        .distanceTo(GRAND_PLACE)
                        .compareTo(other.location().orElseThrow().distanceTo(GRAND_PLACE)));
    }

    @Test
    void leavesScrappedStationsOut() {
        int inTheLayer = transportRecords();
        List<BikeStation> stations =
                CityData.of(features(), transport).bikeStations().items();

        assertThat(stations).hasSizeLessThan(inTheLayer);
        assertThat(stations)
                .allSatisfy(station -> assertThat(station.observedAt()).isAfter("2023-01-01T00:00:00Z"));
    }

    private int transportRecords() {
        return Portal.open(URI.create(city.ogcFeatures().url()), transport)
                .dataset(FakeOgcFeatures.BIKES)
                .records()
                .toList()
                .size();
    }

    @Test
    void givesTheSameStationsFromAnotherSoftwareWithoutAnyChangeOfCode() {
        Map<String, Integer> byFeatures = bikesById(features());
        Map<String, Integer> byOpendatasoft = bikesById(opendatasoft());

        assertThat(byOpendatasoft).isEqualTo(byFeatures).hasSizeGreaterThan(200);
    }

    private Map<String, Integer> bikesById(Territory territory) {
        return CityData.of(territory, transport).bikeStations().items().stream()
                .collect(Collectors.toMap(BikeStation::id, BikeStation::bikes));
    }

    @Test
    void theSameProgramSurvivesEveryMoveOfThePortal() {
        List<Territory> history = List.of(
                opendatasoft(),
                moved("georchestra-data-api", city.dataApi().url(), FakeDataApi.BIKES),
                moved("geoserver-ogc-features", city.ogcFeatures().url(), FakeOgcFeatures.BIKES),
                moved("wfs", city.wfs().url(), FakeWfs.BIKES));

        List<Map<String, Integer>> bikes = history.stream().map(this::bikesById).toList();

        assertThat(bikes.get(0)).hasSizeGreaterThan(200);
        assertThat(bikes).containsOnly(bikes.get(0));
    }

    private static Territory moved(String software, String url, String dataset) {
        return Profiles.withPortal(software, url, """
                "bike-stations": {"id": "%s", "timePolicy": "local-labelled-utc",
                  "fields": {"name": "nom", "bikes": "nb_velos_dispo", "state": "etat", "updated": "date_modification"},
                  "openStates": ["EN SERVICE"], "retiredStates": ["R\u00c9FORM\u00c9"]}
                """.formatted(dataset), "");
    }

    @Test
    void passesAFrozenFeedOverForAPortalWithFresherFigures() {
        try (FakeCity frozen = FakeCity.start()) {
            frozen.gbfs().freeze(Duration.ofHours(3));
            Territory lille = Profiles.lille(
                    "https://media.ilevia.fr/opendata/gbfs.json",
                    frozen.gbfs().url(),
                    FEATURES,
                    city.ogcFeatures().url());

            ThemeAnswer<BikeStation> answer = CityData.of(lille, transport).bikeStations();

            assertThat(answer.source()).isEqualTo("features");
            assertThat(answer.stale()).isFalse();
            assertThat(answer.reports())
                    .extracting(SourceReport::outcome)
                    .containsExactly(SourceReport.Outcome.STALE, SourceReport.Outcome.SERVED);
            assertThat(answer.reports().get(0).lastObserved()).isPresent();
        }
    }

    @Test
    void prefersTheFeedAndGivesTheSameStationsFromIt() {
        Territory lille = Profiles.lille(
                "https://media.ilevia.fr/opendata/gbfs.json",
                city.gbfs().url(),
                FEATURES,
                city.ogcFeatures().url());

        ThemeAnswer<BikeStation> answer = CityData.of(lille, transport).bikeStations();

        assertThat(answer.source()).isEqualTo("bikes");
        assertThat(city.ogcFeatures().requests()).isEmpty();
        Map<String, Integer> byFeatures = bikesById(features());
        assertThat(answer.items())
                .isNotEmpty()
                .allSatisfy(station -> assertThat(byFeatures).containsKey(station.id()));
        assertThat(answer.items())
                .filteredOn(BikeStation::hasBikes)
                .hasSizeGreaterThan(100)
                .allSatisfy(station -> assertThat(byFeatures).containsEntry(station.id(), station.bikes()));
    }

    @Test
    void theNextSourceServesWhenOneFailsAndTheAnswerSaysSo() {
        Territory two = Profiles.lille(
                "\"url\": \"" + FEATURES + "\"",
                "\"url\": \"" + city.openAgenda().url() + "\"",
                "\"georchestra-data-api\"",
                "\"geoserver-ogc-features\"",
                "https://data.lillemetropole.fr/data/ogcapi",
                city.ogcFeatures().url(),
                "\"id\": \"ilevia:vlille_temps_reel\"",
                "\"id\": \"dsp_ilevia:vlille_temps_reel\"",
                "{\"feed\": \"bikes\"}, ",
                "");

        ThemeAnswer<BikeStation> answer = CityData.of(two, transport).bikeStations();

        assertThat(answer.source()).isEqualTo("data-api");
        assertThat(answer.reports().get(0).outcome()).isEqualTo(SourceReport.Outcome.FAILED);
        assertThat(answer.reports().get(0).problem()).contains("HTTP 4");
        assertThat(answer.items()).isNotEmpty();
    }

    @Test
    void aFrozenSourceIsPassedOverForAFresherOne() {
        city.ogcFeatures().freeze(Duration.ofHours(19));
        Territory two =
                Profiles.withPortal("geoserver-ogc-features", city.ogcFeatures().url(), """
                "bike-stations": {"id": "dsp_ilevia:vlille_temps_reel", "timePolicy": "local-labelled-utc",
                  "fields": {"name": "nom", "bikes": "nb_velos_dispo", "state": "etat", "updated": "date_modification"},
                  "openStates": ["EN SERVICE"], "retiredStates": ["RÉFORMÉ"]}
                """, """
                , "themes": {"bike-stations": {"maximumAge": "PT15M", "sources": [{"portal": "portal"}]}}
                """);

        ThemeAnswer<BikeStation> answer = CityData.of(two, transport).bikeStations();

        assertThat(answer.stale()).isTrue();
        assertThat(answer.age().orElseThrow()).isGreaterThan(Duration.ofHours(18));
        assertThat(answer.reports().get(0).outcome()).isEqualTo(SourceReport.Outcome.STALE);
        assertThat(answer.items()).isNotEmpty();
    }

    @Test
    void whatTheFirstSourceThrewIsThrownWhenNoneServes() {
        city.ogcFeatures().failNext(10, 503);
        Territory features = features();

        assertThatThrownBy(() -> CityData.of(features, transport).bikeStations())
                .isInstanceOf(ServerException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).isNotEmpty());
    }

    @Test
    void readsCarParks() {
        ThemeAnswer<CarPark> answer = CityData.of(features(), transport).carParks();

        assertThat(answer.items()).isNotEmpty().allSatisfy(park -> {
            assertThat(park.id()).isNotEmpty();
            assertThat(park.location()).isPresent();
            assertThat(park.total()).isNotNegative();
        });
        assertThat(answer.items()).anySatisfy(park -> assertThat(park.open()).isTrue());
    }

    @Test
    void readsPlacesAndSwapsCoordinatesBack() {
        ThemeAnswer<Place> answer = CityData.of(features(), transport).places(Theme.RECYCLING_CENTRES);

        assertThat(answer.age()).isEmpty();
        assertThat(answer.items()).isNotEmpty().allSatisfy(place -> {
            assertThat(Territory.lille().boundingBox().contains(place.location().orElseThrow()))
                    .isTrue();
            assertThat(place.name().isEmpty()).isFalse();
            assertThat(place.extras()).containsKey("information");
        });
    }

    @Test
    void readsDisruptionsAsPlainText() {
        city.ogcFeatures()
                .withLayer(
                        "dsp_ilevia:perturbations",
                        1,
                        i -> Map.of(
                                "identifiant_perturbation", "P-" + i,
                                "type_perturbation", "Perturbation",
                                "cible", "ILEVIA:LineRef::ME1:LOC",
                                "message", "&lt;p&gt;Ligne 1 &amp;amp; 2 :&lt;br/&gt;trafic ralenti&lt;/p&gt;",
                                "heure_fin_prevue", "2026-11-21T18:00:00Z",
                                "date_modification", "2026-11-21T08:00:00Z"));

        Disruption disruption =
                CityData.of(features(), transport).disruptions().items().get(0);

        assertThat(disruption.id()).isEqualTo("P-1");
        assertThat(disruption.message().toString()).contains("Ligne 1 & 2 :\ntrafic ralenti");
        assertThat(disruption.lines()).containsExactly("ILEVIA:LineRef::ME1:LOC");
        assertThat(disruption.end()).isEqualTo("2026-11-21T17:00:00Z");
        assertThat(disruption.isOnAt(Instant.parse("2026-11-21T16:59:59Z"))).isTrue();
        assertThat(disruption.isOnAt(Instant.parse("2026-11-21T17:00:00Z"))).isFalse();
    }

    @Test
    void readsTheQualityOfTheAirFromAnyColumns() {
        city.ogcFeatures()
                .withLayer(
                        "atmo:indice",
                        2,
                        i -> Map.of(
                                "code_zone",
                                "5935" + i,
                                "lib_zone",
                                "Lille",
                                "code_qual",
                                i == 1 ? 2 : 0,
                                "lib_qual",
                                "Moyen",
                                "coul_qual",
                                "#50CCAA",
                                "date_ech",
                                "2026-11-21"));
        Territory territory =
                Profiles.withPortal("geoserver-ogc-features", city.ogcFeatures().url(), """
                "air-quality": {"id": "atmo:indice", "fields": {"zone": "code_zone", "name": "lib_zone", "index": "code_qual",
                  "label": "lib_qual", "colour": "coul_qual", "day": "date_ech"}}
                """, "");

        List<AirQuality> air = CityData.of(territory, transport).airQuality().items();

        assertThat(air).extracting(AirQuality::id).containsExactly("59351 2026-11-21", "59352 2026-11-21");
        assertThat(air.get(0).index()).isEqualTo(2);
        assertThat(air.get(1).index()).isNull();
    }

    @Test
    void keepsOnlyWhatBelongsToTheTerritoryAndTheTheme() {
        city.opendatasoft()
                .withDataset(
                        "equipements",
                        4,
                        i -> Map.of(
                                "nom",
                                "Piscine " + i,
                                "type",
                                i == 1 ? "Stade" : "Piscine",
                                "code_insee",
                                List.of("59350", "59350", "62041", "59512").get(i)));
        Territory territory =
                Profiles.withPortal("opendatasoft", city.opendatasoft().url(), """
                "swimming-pools": {"id": "equipements", "fields": {"id": "nom", "name": "nom", "communeCode": "code_insee"},
                  "where": {"type": ["Piscine"]}, "communeField": "code_insee"}
                """, "");

        ThemeAnswer<Place> pools = CityData.of(territory, transport).places(Theme.SWIMMING_POOLS);

        assertThat(pools.items()).extracting(Place::id).containsExactly("Piscine 0", "Piscine 3");
        assertThat(pools.items().get(1).address().communeCode()).isEqualTo("59512");
    }

    @Test
    void tellsWhichThemesTheProfileServes() {
        CityData lille = CityData.of(Territory.lille(), transport);

        assertThat(lille.themes()).contains(Theme.BIKE_STATIONS, Theme.CAR_PARKS, Theme.RECYCLING_CENTRES);
        assertThatThrownBy(() -> CityData.of(opendatasoft(), transport).places(Theme.MUSEUMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("museums");
        assertThatThrownBy(() -> lille.places(Theme.BIKE_STATIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its own method");
    }
}
