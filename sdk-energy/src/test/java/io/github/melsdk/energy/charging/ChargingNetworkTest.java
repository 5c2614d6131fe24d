package io.github.melsdk.energy.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.territory.Communes;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.energy.Power;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeIrve;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The static file joined with the live feed. */
class ChargingNetworkTest {

    private static final Communes COMMUNES = Territory.lille().communes();
    private static final GeoPoint GRAND_PLACE = GeoPoint.of(50.63695, 3.06336);

    private final FakeCity city = FakeCity.start();
    private final FakeIrve fake = city.irve();
    private final Transport transport = Transport.create();

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    private ChargingNetwork network() {
        return client(Duration.ofMinutes(15)).network(COMMUNES);
    }

    private IrveClient client(Duration staleAfter) {
        return IrveClient.builder()
                .proxyUrl(URI.create(fake.url()))
                .tablesUrl(URI.create(fake.tablesUrl()))
                .transport(transport)
                .staleAfter(staleAfter)
                .build();
    }

    private static LiveChargePoint point(ChargingNetwork network, String id) {
        return network.find(id).orElseThrow();
    }

    private static List<String> ids(List<NearbyChargePoint> found) {
        return found.stream().map(near -> near.chargePoint().id()).toList();
    }

    @Test
    void each_point_comes_once_with_its_newest_state() {
        ChargingNetwork network = network();

        assertThat(network.points()).extracting(LiveChargePoint::id).doesNotHaveDuplicates();
        assertThat(network.deduplication().duplicates()).isGreaterThan(80);
        assertThat(network.deduplication().withoutId()).isEqualTo(1);
        assertThat(network.unknownStatuses()).isEqualTo(5);
        assertThat(fake.requests()).hasSize(2);
        LiveChargePoint first = point(network, fake.ids().get(0));
        assertThat(first.lastAvailability())
                .as("the aggregator repeats an older state")
                .isEqualTo(Availability.FREE);
        assertThat(first.availability()).isEqualTo(Availability.FREE);
        assertThat(point(network, fake.ids().get(21)).status()).isNull();
        assertThat(point(network, fake.ids().get(21)).availability()).isEqualTo(Availability.UNKNOWN);
        long counted = 0;
        for (Availability availability : Availability.values()) {
            counted += network.count(availability);
        }
        assertThat(counted).isEqualTo(network.points().size());
    }

    @Test
    void qualicharge_wins_over_gireve_and_a_newer_date_of_eco_movement() {
        ChargePoint copied = point(network(), fake.ids().get(0)).point();

        assertThat(copied.station().name()).isEqualTo("Villeneuve-d'Ascq, station 1");
        assertThat(copied.provenance().datasetId()).isEqualTo("6818bce2d9af175f6e01a1b2");
    }

    @Test
    void rows_that_contradict_each_other_without_a_winner_remove_the_point() {
        ChargingNetwork network = network();

        assertThat(network.deduplication().undecided()).containsExactly("FRODDETWIN");
        assertThat(network.find("FRODDETWIN")).isEmpty();
    }

    @Test
    void identifiers_join_in_any_spelling() {
        assertThat(network().find("fr*mel*e59350-02 1")).isPresent();
        assertThat(ChargePoint.keyOf("FR*MEL*E1")).isEqualTo("FRMELE1");
    }

    @Test
    void a_frozen_feed_knows_nothing_and_says_what_it_knew() {
        fake.freeze(Duration.ofHours(2));

        LiveChargePoint point = point(network(), fake.ids().get(0));

        assertThat(point.freshness().isStale()).isTrue();
        assertThat(point.availability()).isEqualTo(Availability.UNKNOWN);
        assertThat(point.lastAvailability()).isEqualTo(Availability.FREE);
        assertThat(point(client(Duration.ofDays(1)).network(COMMUNES), point.id())
                        .availability())
                .isEqualTo(Availability.FREE);
    }

    @Test
    void a_state_of_unknown_age_or_of_the_future_is_unknown() {
        ChargingNetwork network = network();
        assertThat(point(network, fake.ids().get(28)).status()).isNotNull();
        assertThat(point(network, fake.ids().get(28)).availability()).isEqualTo(Availability.UNKNOWN);

        fake.freeze(Duration.ofHours(-3));
        assertThat(point(network(), fake.ids().get(0)).availability()).isEqualTo(Availability.UNKNOWN);
    }

    @Test
    void the_nearest_free_point_that_fits_the_vehicle() {
        List<NearbyChargePoint> fast = nearest(q -> q.connector(ConnectorType.COMBO_CCS)
                .atLeast(Power.kilowatts(100))
                .limit(3));

        assertThat(fast).hasSize(3).isSortedAccordingTo(Comparator.comparing(NearbyChargePoint::distance));
        assertThat(fast).allSatisfy(near -> {
            ChargePoint point = near.chargePoint().point();
            assertThat(near.chargePoint().availability()).isEqualTo(Availability.FREE);
            assertThat(point.connectors()).contains(ConnectorType.COMBO_CCS);
            assertThat(point.ratedPower()).isEqualTo(Power.kilowatts(150));
        });
        String nearest = ids(fast).get(0);
        fake.occupancy(nearest, "occupe");
        assertThat(ids(nearest(q -> q.connector(ConnectorType.COMBO_CCS).limit(100))))
                .isNotEmpty()
                .doesNotContain(nearest);
        fake.occupancy(nearest, "libre").state(nearest, "hors_service");
        assertThat(ids(nearest(q -> q.connector(ConnectorType.COMBO_CCS).limit(100))))
                .doesNotContain(nearest);
    }

    @Test
    void a_broken_plug_does_not_fit() {
        List<String> broken = network().points().stream()
                .filter(point -> point.status() != null
                        && point.status().connectors().containsKey(ConnectorType.TYPE_2)
                        && !point.status()
                                .connectors()
                                .get(ConnectorType.TYPE_2)
                                .is(ConnectorState.WORKING))
                .map(LiveChargePoint::id)
                .toList();

        assertThat(broken).isNotEmpty();
        assertThat(ids(nearest(q -> q.connector(ConnectorType.TYPE_2).limit(1000))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(broken);
    }

    @Test
    void who_else_is_asked_for_and_who_is_not() {
        List<NearbyChargePoint> open = nearest(q -> q.limit(1000));
        List<NearbyChargePoint> unknown = nearest(q -> q.orUnknown().limit(1000));
        List<NearbyChargePoint> restricted = nearest(q -> q.orRestricted().limit(1000));

        assertThat(unknown).hasSizeGreaterThan(open.size());
        assertThat(ids(unknown)).doesNotContain("FRODDEMOTO").contains("FRODDEWATT");
        assertThat(restricted).hasSizeGreaterThan(open.size());
        assertThat(nearest(q -> q.accessible().limit(1000)))
                .isNotEmpty()
                .allSatisfy(near -> assertThat(near.chargePoint()
                                .point()
                                .access()
                                .reducedMobility()
                                .is(ReducedMobilityAccess.RESERVED))
                        .isTrue());
        assertThat(nearest(NearestQuery::freeOfCharge)).isEmpty();
        assertThat(nearest(q -> q.within(Distance.kilometres(2)).limit(1000)))
                .isNotEmpty()
                .allSatisfy(near -> assertThat(near.distance().metres()).isLessThanOrEqualTo(2_000));
        assertThatIllegalArgumentException().isThrownBy(() -> nearest(q -> q.limit(0)));
    }

    private List<NearbyChargePoint> nearest(Consumer<NearestQuery> query) {
        return network().nearest(GRAND_PLACE, query);
    }

    @Test
    void points_that_stand_together_are_one_place_whatever_their_station_is_called() {
        List<ChargingPlace> places = network().places();

        assertThat(places).hasSizeBetween(144, 150);
        ChargingPlace first = places.get(0);
        assertThat(first.points()).hasSize(3);
        assertThat(first.count(Availability.FREE)).isEqualTo(3);
        assertThat(first.location()).isPresent();
    }

    @Test
    void the_newest_state_wins_wherever_it_stands() {
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        ChargePoint point = network().points().get(0).point();
        List<ChargePointStatus> statuses = List.of(
                status(point.id(), Occupancy.FREE, now.minusSeconds(60)),
                status(point.id(), Occupancy.OCCUPIED, now.minusSeconds(10)),
                status(point.id(), Occupancy.RESERVED, null),
                status(point.id(), Occupancy.FREE, now.plusSeconds(86_400)));

        ChargingNetwork network =
                ChargingNetwork.of(Deduplication.of(List.of(point)), statuses, now, Duration.ofMinutes(5));

        assertThat(network.points().get(0).availability()).isEqualTo(Availability.OCCUPIED);
        assertThat(network.count(Availability.OCCUPIED)).isEqualTo(1);
    }

    private static ChargePointStatus status(String id, Occupancy occupancy, Instant at) {
        return new ChargePointStatus(
                id, OpenEnum.of(OperatingState.IN_SERVICE), OpenEnum.of(occupancy), at, "", Map.of(), null);
    }
}
