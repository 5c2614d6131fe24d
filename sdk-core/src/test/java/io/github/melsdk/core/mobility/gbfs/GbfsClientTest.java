package io.github.melsdk.core.mobility.gbfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeGbfs;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GbfsClientTest {

    private final List<Drift> drift = Collections.synchronizedList(new ArrayList<>());
    private final FakeCity city = FakeCity.start();
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

    private GbfsClient client() {
        return builder().build();
    }

    private GbfsClientBuilder builder() {
        return GbfsClient.builder(URI.create(city.gbfs().url())).transport(transport);
    }

    private static Station station(Snapshot<Station> stations, String id) {
        return stations.items().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "2.3", "3.0"})
    void stations_are_the_same_in_each_version(String version) {
        city.gbfs().version(version).setBikes(1, 7);

        Snapshot<Station> stations = client().stations();

        assertThat(stations.items()).hasSize(272);
        assertThat(stations.version()).isEqualTo(version);
        assertThat(stations.published()).isTrue();
        assertThat(stations.skipped()).isZero();
        assertThat(stations.isStale()).isFalse();
        Station rihour = station(stations, "1");
        assertThat(rihour.name().in(Locale.FRENCH)).isEqualTo("Rihour");
        assertThat(rihour.location()).get().extracting(GeoPoint::latitude).isEqualTo(50.6359);
        assertThat(rihour.vehiclesAvailable()).contains(7);
        assertThat(rihour.status().renting()).isTrue();
        assertThat(rihour.status().canRent()).isTrue();
        assertThat(rihour.status().lastReported()).isBetween(Instant.now().minusSeconds(300), Instant.now());
        assertThat(rihour.information().capacity())
                .isEqualTo(rihour.docksAvailable().orElseThrow() + 7);
        assertThat(rihour.attribution().lastUpdate()).isNotNull();
        assertThat(rihour.attribution().sourceUrl()).isEqualTo(city.gbfs().url());
        assertThat(drift).isEmpty();
    }

    @Test
    void stations_ask_for_three_files_and_later_for_two_conditionally() {
        GbfsClient client = client();
        city.gbfs().freeze(Duration.ofSeconds(1));

        client.stations();
        client.stations();

        assertThat(city.gbfs().requests())
                .extracting(RecordedRequest::path)
                .containsExactly(
                        "/opendata/gbfs.json",
                        "/opendata/station_information.json",
                        "/opendata/station_status.json",
                        "/opendata/station_information.json",
                        "/opendata/station_status.json");
        assertThat(city.gbfs().requests().get(0).header("If-None-Match")).isEmpty();
        assertThat(city.gbfs().requests().get(4).header("If-None-Match")).isPresent();
        assertThat(transport.footprint().cacheHits()).isEqualTo(2);
    }

    @Test
    void a_station_of_one_feed_only_is_kept_and_flagged() {
        Snapshot<Station> stations = client().stations();

        Station disconnected = station(stations, "135");
        assertThat(disconnected.isOrphan()).isTrue();
        assertThat(disconnected.status()).isNull();
        assertThat(disconnected.vehiclesAvailable()).isEmpty();
        assertThat(disconnected.attribution()).isNotNull();
        assertThat(stations.items().stream().filter(Station::isOrphan).count()).isBetween(1L, 20L);
    }

    @Test
    void a_status_without_information_is_kept_and_flagged() {
        try (FaultServer server = server(Map.of(
                "station_information",
                "{\"stations\":[]}",
                "station_status",
                "{\"stations\":[{\"station_id\":\"9\",\"num_bikes_available\":3}]}"))) {
            Station orphan = at(server).stations().items().get(0);

            assertThat(orphan.isOrphan()).isTrue();
            assertThat(orphan.information()).isNull();
            assertThat(orphan.name().isEmpty()).isTrue();
            assertThat(orphan.location()).isEmpty();
            assertThat(orphan.vehiclesAvailable()).contains(3);
            assertThat(orphan.status().canRent()).isTrue();
        }
    }

    @Test
    void a_frozen_feed_is_stale_although_it_answers() {
        city.gbfs().freeze(Duration.ofMinutes(20));

        Snapshot<Station> stations = client().stations();

        assertThat(stations.isStale()).isTrue();
        assertThat(stations.freshness().age())
                .get()
                .satisfies(age -> assertThat(age).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(21)));
        assertThat(builder().staleAfter(Duration.ofHours(1)).build().stations().isStale())
                .isFalse();
    }

    @Test
    void numeric_identifiers_and_booleans_are_read() {
        city.gbfs()
                .withDeviations(FakeGbfs.Deviation.NUMERIC_IDS, FakeGbfs.Deviation.NUMERIC_BOOLEANS)
                .setBikes(2, 3);

        Station station = station(client().stations(), "2");

        assertThat(station.vehiclesAvailable()).contains(3);
        assertThat(station.status().installed()).isTrue();
        assertThat(station.information().virtual()).isFalse();
    }

    @Test
    void a_negative_count_is_unknown_and_reported() {
        city.gbfs().withDeviations(FakeGbfs.Deviation.NEGATIVE_COUNTS);

        Snapshot<Station> stations = client().stations();

        assertThat(station(stations, "3").docksAvailable()).isEmpty();
        assertThat(station(stations, "4").docksAvailable()).isPresent();
        assertThat(drift).extracting(Drift::kind).containsOnly(Drift.Kind.UNREADABLE_VALUE);
        assertThat(drift).extracting(Drift::path).contains("$.data.stations[2].num_docks_available");
    }

    @Test
    void last_reported_of_zero_in_milliseconds_or_in_the_future() {
        city.gbfs().withDeviations(FakeGbfs.Deviation.STRANGE_TIMES);

        Snapshot<Station> stations = client().stations();

        assertThat(station(stations, "3").status().lastReported()).as("0").isNull();
        assertThat(station(stations, "1").status().lastReported())
                .as("milliseconds")
                .isBetween(Instant.now().minusSeconds(300), Instant.now());
        assertThat(station(stations, "2").status().lastReported()).as("future").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr-FR", "fr", "x"})
    void any_language_key_is_accepted(String key) {
        city.gbfs().language(key);

        assertThat(client().stations().items()).hasSize(272);
        assertThat(client().discover().feeds()).extracting(FeedLink::language).containsOnly(key);
    }

    @Test
    void the_language_asked_for_is_preferred() {
        String feeds = """
                {"version":"2.3","ttl":0,"last_updated":1,"data":{
                 "en":{"feeds":[{"name":"system_regions","url":"HERE/en/system_regions"}]},
                 "fr-FR":{"feeds":[{"name":"system_regions","url":"HERE/fr/system_regions"}]}}}""";
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                200,
                "application/json",
                request.path().equals("/gbfs.json")
                        ? feeds.replace(
                                "HERE", "http://" + request.header("Host").orElseThrow())
                        : "{\"data\":{\"regions\":[]}}"))) {
            at(server).regions();
            GbfsClient.builder(URI.create(server.baseUrl() + "/gbfs.json"))
                    .transport(transport)
                    .language("en-GB")
                    .build()
                    .regions();

            assertThat(server.requests())
                    .extracting(RecordedRequest::path)
                    .containsExactly("/gbfs.json", "/fr/system_regions", "/gbfs.json", "/en/system_regions");
        }
    }

    @Test
    void feeds_are_found_under_names_of_their_own() {
        city.gbfs().withDeviations(FakeGbfs.Deviation.OTHER_NAMES);

        assertThat(client().stations().items()).hasSize(272);
        assertThat(city.gbfs().requests()).extracting(RecordedRequest::path).contains("/opendata/STATION-STATUS.json");
    }

    @Test
    void a_missing_version_is_the_first_one_and_does_not_matter() {
        city.gbfs().version("3.0").withDeviations(FakeGbfs.Deviation.NO_VERSION);

        Snapshot<Station> stations = client().stations();

        assertThat(stations.version()).isEqualTo("1.0");
        assertThat(station(stations, "1").vehiclesAvailable()).isPresent();
    }

    @Test
    void a_version_that_does_not_match_the_content_does_not_matter() {
        try (FaultServer server = server(Map.of("station_status", """
                {"stations":[{"station_id":"9","num_vehicles_available":3,"last_reported":"2026-01-15T09:00:00+01:00"}]}"""))) {
            StationStatus status = at(server).stationStatus().items().get(0);

            assertThat(status.vehiclesAvailable()).isEqualTo(3);
            assertThat(status.lastReported()).isEqualTo("2026-01-15T08:00:00Z");
        }
    }

    @Test
    void a_capacity_of_zero_or_none_is_unknown() {
        city.gbfs().withDeviations(FakeGbfs.Deviation.NO_CAPACITY);

        assertThat(client().stationInformation().items())
                .extracting(StationInformation::capacity)
                .containsOnlyNulls();
    }

    @Test
    void markup_is_taken_out_of_texts() {
        city.gbfs().withDeviations(FakeGbfs.Deviation.HTML);

        assertThat(station(client().stations(), "1").name().in(Locale.FRENCH)).isEqualTo("Rihour");
    }

    @Test
    void velib_writes_station_codes_and_types_in_its_own_way() {
        try (FaultServer server = server(Map.of(
                "station_information",
                "{\"stations\":[{\"station_id\":213688169,\"stationCode\":\"16107\",\"name\":\"Benjamin Godard\","
                        + "\"lat\":48.865983,\"lon\":2.275725,\"capacity\":35}]}",
                "station_status",
                "{\"stations\":[{\"stationCode\":\"16107\",\"station_id\":213688169,\"num_bikes_available\":7,"
                        + "\"numBikesAvailable\":7,\"num_bikes_available_types\":[{\"mechanical\":3},{\"ebike\":4}],"
                        + "\"is_installed\":1,\"last_reported\":1700000000}]}"))) {
            Station station = at(server).stations().items().get(0);

            assertThat(station.id()).isEqualTo("213688169");
            assertThat(station.information().shortName().in(Locale.FRENCH)).isEqualTo("16107");
            assertThat(station.status().vehiclesByType())
                    .containsExactly(new VehicleCount(List.of("mechanical"), 3), new VehicleCount(List.of("ebike"), 4));
            assertThat(station.status().extra("numBikesAvailable", Integer.class))
                    .contains(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.3", "3.0"})
    void the_optional_feeds_are_read(String version) {
        city.gbfs().version(version).withEverything();
        GbfsClient client = client();

        VehicleType bike = client.vehicleTypes().items().get(0);
        assertThat(bike.formFactor().is(FormFactor.BICYCLE)).isTrue();
        assertThat(bike.propulsion().is(PropulsionType.HUMAN)).isTrue();
        Vehicle vehicle = client.vehicles().items().get(1);
        assertThat(vehicle.disabled()).isTrue();
        assertThat(vehicle.location()).isPresent();
        assertThat(client.regions().items()).singleElement().satisfies(region -> {
            assertThat(region.id()).isEqualTo("59350");
            assertThat(region.name().in(Locale.FRENCH)).isEqualTo("Lille");
        });
        PricingPlan plan = client.pricingPlans().items().get(0);
        assertThat(plan.price().amount()).isEqualByComparingTo("1.7");
        assertThat(plan.taxable()).isFalse();
        SystemAlert alert = client.alerts().items().get(0);
        assertThat(alert.isActiveAt(Instant.now())).isTrue();
        assertThat(alert.isActiveAt(Instant.now().minus(Duration.ofHours(2)))).isFalse();
        assertThat(alert.stationIds()).containsExactly("1");
        GeofencingZone zone = client.geofencingZones().items().get(0);
        assertThat(zone.geometry()).containsEntry("type", "MultiPolygon");
        assertThat(zone.rules().get(0)).containsEntry("maximum_speed_kph", 8L);
        assertThat(drift).isEmpty();
    }

    @Test
    void a_feed_that_is_not_published_has_no_items() {
        Snapshot<Vehicle> vehicles = client().vehicles();

        assertThat(vehicles.published()).isFalse();
        assertThat(vehicles.items()).isEmpty();
    }

    @Test
    void an_optional_feed_may_be_listed_and_missing_a_required_one_may_not() {
        city.gbfs().withEverything();
        GbfsClient client = client();
        client.discover();

        city.gbfs().failNext(404);
        assertThat(client.regions().published()).isFalse();

        city.gbfs().failNext(404);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(client::stationStatus);
    }

    @Test
    void system_information_tells_producer_licence_and_zone() {
        city.gbfs().version("3.0");

        SystemInformation system = client().system();

        assertThat(system.id()).isEqualTo("vlille");
        assertThat(system.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(system.openingHours()).isEqualTo("24/7");
        assertThat(system.attribution().producer()).isEqualTo("Ilévia");
        assertThat(system.attribution().licence().spdxId()).as("none in 3.x").isEqualTo("CC0-1.0");
    }

    @Test
    void before_version_3_no_licence_means_the_one_of_the_catalogue() {
        SystemInformation system = builder()
                .attribution(Attribution.of("Métropole Européenne de Lille", Licence.LICENCE_OUVERTE_2_0))
                .build()
                .system();

        assertThat(system.attribution().licence()).isEqualTo(Licence.LICENCE_OUVERTE_2_0);
        assertThat(system.languages()).containsExactly("en");
    }

    @Test
    void feeds_on_another_host_are_read_there() {
        try (FaultServer other = server(Map.of());
                FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                        200,
                        "application/json",
                        "{\"version\":\"3.0\",\"data\":{\"feeds\":[{\"name\":\"system_regions\",\"url\":\""
                                + other.baseUrl() + "/regions?v=3\"}]}}"))) {
            at(server).regions();

            assertThat(other.requests()).extracting(RecordedRequest::target).containsExactly("/regions?v=3");
        }
    }

    @Test
    void a_relative_address_is_resolved_against_the_discovery_file() {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                200,
                "application/json",
                request.path().endsWith("gbfs.json")
                        ? "{\"data\":{\"feeds\":[{\"name\":\"system_regions\",\"url\":\"regions.json\"}]}}"
                        : "{\"data\":{\"regions\":[]}}"))) {
            GbfsClient.builder(URI.create(server.baseUrl() + "/bikes/v3/gbfs.json?lang=fr"))
                    .transport(transport)
                    .build()
                    .regions();

            assertThat(server.requests())
                    .extracting(RecordedRequest::target)
                    .containsExactly("/bikes/v3/gbfs.json?lang=fr", "/bikes/v3/regions.json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/x", "javascript:alert(1)", "https://user:word@example.org/x"})
    void an_address_that_is_none_of_the_web_is_not_followed(String address) {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                200,
                "application/json",
                "{\"data\":{\"feeds\":[{\"name\":\"system_regions\",\"url\":\"" + address + "\"}]}}"))) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> at(server).regions())
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.UNTRUSTED_LINK));
        }
    }

    @Test
    void an_item_without_identifier_loses_no_other() {
        try (FaultServer server = server(
                Map.of("station_status", "{\"stations\":[{\"num_bikes_available\":1},5,{\"station_id\":\"9\"}]}"))) {
            Snapshot<StationStatus> status = at(server).stationStatus();

            assertThat(status.items()).extracting(StationStatus::id).containsExactly("9");
            assertThat(status.items().get(0).vehiclesAvailable()).isNull();
            assertThat(status.skipped()).isEqualTo(2);
            assertThat(drift)
                    .filteredOn(difference -> difference.kind() == Drift.Kind.SKIPPED_RECORD)
                    .hasSize(2);
        }
    }

    @Test
    void an_unknown_field_is_kept_and_reported_once_and_a_private_one_not() {
        try (FaultServer server = server(Map.of(
                "station_status",
                "{\"stations\":[{\"station_id\":\"9\",\"mood\":\"good\",\"_own\":1},{\"station_id\":\"10\",\"mood\":\"x\"}]}",
                "vehicle_types",
                "{\"vehicle_types\":[{\"vehicle_type_id\":\"a\",\"form_factor\":\"hoverboard\"}]}"))) {
            StationStatus status = at(server).stationStatus().items().get(0);
            VehicleType type = at(server).vehicleTypes().items().get(0);

            assertThat(status.extras().keySet()).isEqualTo(Set.of("mood", "_own"));
            assertThat(type.formFactor().raw()).isEqualTo("hoverboard");
            assertThat(type.formFactor().known()).isEmpty();
            assertThat(drift).extracting(Drift::path).containsExactly("$.data.stations[0].mood");
        }
    }

    @Test
    void a_document_that_is_no_feed_is_an_error_that_says_so() {
        try (FaultServer server = FaultServer.start(
                (request, exchange) -> exchange.respond(200, "application/json", "{\"message\":\"maintenance\"}"))) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> at(server).discover())
                    .withMessageContaining("no GBFS file");
        }
    }

    @Test
    void a_feed_that_moved_is_found_through_the_discovery_file() {
        GbfsClient client = client();
        client.stationStatus();
        city.gbfs().withDeviations(FakeGbfs.Deviation.OTHER_NAMES);

        assertThat(client.stationStatus().items().size()).isGreaterThan(200);
    }

    @Test
    void addresses_are_checked_before_any_request() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GbfsClient.create(URI.create("https://user:secret@example.org/gbfs.json")));
        assertThatIllegalArgumentException().isThrownBy(() -> GbfsClient.create(URI.create("gbfs.json")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().staleAfter(Duration.ZERO));
    }

    private GbfsClient at(FaultServer server) {
        return GbfsClient.builder(URI.create(server.baseUrl() + "/gbfs.json"))
                .transport(transport)
                .build();
    }

    /** A system of version 2 that publishes the feeds given by name. */
    private static FaultServer server(Map<String, String> feeds) {
        return FaultServer.start((request, exchange) -> {
            String name = request.path().substring(1).replace(".json", "");
            String base = "http://" + request.header("Host").orElseThrow();
            String data = feeds.getOrDefault(name, "{\"regions\":[]}");
            if (name.equals("gbfs")) {
                data = "{\"fr\":{\"feeds\":["
                        + feeds.keySet().stream()
                                .map(feed -> "{\"name\":\"" + feed + "\",\"url\":\"" + base + "/" + feed + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}}";
            }
            exchange.respond(
                    200,
                    "application/json",
                    "{\"version\":\"2.3\",\"ttl\":0,\"last_updated\":1768464000,\"data\":" + data + "}");
        });
    }
}
