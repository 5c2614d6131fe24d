package io.github.melsdk.energy.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.core.territory.Communes;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.energy.Power;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeIrve;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IrveClientTest {

    private static final Territory LILLE = Territory.lille();
    private static final Communes COMMUNES = LILLE.communes();

    private final List<Drift> drift = new CopyOnWriteArrayList<>();
    private final FakeCity city = FakeCity.start();
    private final FakeIrve fake = city.irve();
    private final Transport transport = Transport.builder()
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

    private IrveClient client() {
        return at(fake.url(), fake.tablesUrl());
    }

    private IrveClient at(String proxy, String tables) {
        return IrveClient.builder()
                .proxyUrl(URI.create(proxy))
                .tablesUrl(URI.create(tables))
                .transport(transport)
                .build();
    }

    private static <T> List<T> all(RecordStream<T> rows) {
        try (rows) {
            return rows.stream().toList();
        }
    }

    private static ChargePoint find(List<ChargePoint> points, String id) {
        return points.stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    // What a territory is: its INSEE codes, not a box.

    @Test
    void the_points_of_the_95_communes_are_some_hundreds_in_a_third_of_them() {
        List<ChargePoint> points =
                Deduplication.of(all(client().chargePoints(COMMUNES))).points();

        List<ChargePoint> network =
                points.stream().filter(point -> point.id().startsWith("FRMELE")).toList();
        assertThat(network).hasSize(FakeIrve.POINTS);
        assertThat(network.stream().map(point -> point.station().commune()).distinct())
                .hasSize(FakeIrve.COMMUNES);
        assertThat(network).allMatch(point -> point.isIn(COMMUNES));
    }

    @Test
    void a_box_takes_in_neighbours_and_Belgium_and_the_codes_do_not() {
        List<ChargePoint> inBox = Deduplication.of(all(client().export(StaticSource.NATIONAL))).points().stream()
                .filter(point ->
                        point.location().filter(LILLE.boundingBox()::contains).isPresent())
                .toList();
        List<ChargePoint> byCode =
                Deduplication.of(all(client().chargePoints(COMMUNES))).points();

        assertThat(inBox.stream().filter(point -> !point.isIn(COMMUNES))).hasSize(24);
        assertThat(inBox.stream().filter(point -> point.station().commune() == null))
                .as("abroad")
                .hasSize(8);
        assertThat(byCode).allMatch(point -> point.isIn(COMMUNES));
    }

    @Test
    void one_request_asks_for_all_communes_and_those_that_became_part_of_them() {
        List<ChargePoint> points = all(client().chargePoints(COMMUNES));

        assertThat(find(points, "FRODDEOLD").station().commune()).hasToString("59355");
        assertThat(fake.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/api/resources/eb76d20a-8501-400e-b336-d85724de5435/data/csv/");
            assertThat(request.target())
                    .contains("code_insee_commune__in=59005%2C59009%2C")
                    .contains("59355");
        });
    }

    @Test
    void a_server_that_ignores_the_filter_does_not_widen_the_territory() {
        try (FaultServer server = csv("id_pdc_itinerance,code_insee_commune\nFRA,59350\nFRB,75056\nFRC,59000\n")) {
            assertThat(all(at(server.baseUrl(), server.baseUrl()).chargePoints(COMMUNES)))
                    .extracting(ChargePoint::id)
                    .as("59000 is a postcode")
                    .containsExactly("FRA");
        }
    }

    // Rows as publishers write them.

    @Test
    void all_fields_of_a_row_are_read() {
        ChargePoint point = find(all(client().export(StaticSource.NATIONAL)), "FRMELE59350021");

        assertThat(point.localId()).isEqualTo("L13-2-1");
        assertThat(point.station().id()).isEqualTo("FRMELP5935002");
        assertThat(point.station().name()).isEqualTo("Lille, station 3");
        assertThat(point.station().brand()).isEqualTo("Réseau Lumière");
        assertThat(point.station().siting().is(Siting.FAST_CHARGING_STATION)).isTrue();
        assertThat(point.station().address()).isEqualTo("3 place de la Mairie, Lille");
        assertThat(point.station().pointCount()).isEqualTo(3);
        assertThat(point.developer().siren()).isEqualTo("200093201");
        assertThat(point.operator())
                .isEqualTo(new Company("Lumière Recharge", null, "aide@exemple.test", "03 20 00 00 00"));
        assertThat(point.ratedPower()).isEqualTo(Power.kilowatts(150));
        assertThat(point.connectors()).containsExactly(ConnectorType.COMBO_CCS);
        assertThat(point.attachedCable()).isFalse();
        assertThat(point.payment().tariff()).isEqualTo("0,25 €/kWh; voir \"tarifs\"");
        assertThat(point.payment().perUse()).isTrue();
        assertThat(point.access().condition().is(AccessCondition.OPEN)).isTrue();
        assertThat(point.access().isAlwaysOpen()).isTrue();
        assertThat(point.access().reducedMobility().is(ReducedMobilityAccess.RESERVED))
                .isTrue();
        assertThat(point.access().vehicleLimits()).isEqualTo("hauteur maximale 2,3 m");
        assertThat(point.gridConnection().is(GridConnection.DIRECT)).isTrue();
        assertThat(point.meter()).isNull();
        assertThat(point.inServiceSince()).isEqualTo(LocalDate.of(2023, 5, 2));
        assertThat(point.updatedOn()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(point.location()).contains(GeoPoint.of(50.6318, 3.0521));
        assertThat(point.provenance().datasetId()).isEqualTo("6818bce2d9af175f6e01a1b2");
        assertThat(point.provenance().modifiedAt()).isEqualTo("2026-11-20T04:45:00Z");
        assertThat(point.provenance().locationChecked())
                .as("false on many good rows")
                .isFalse();
        assertThat(point.attribution().lastUpdate()).isEqualTo("2026-10-05T00:00:00Z");
        assertThat(point.extras()).isEmpty();
    }

    @Test
    void gratuit_left_empty_is_unknown_and_not_no() {
        List<ChargePoint> points = all(client().export(StaticSource.NATIONAL));

        assertThat(points.stream()
                        .filter(point -> point.payment().free() == null)
                        .count())
                .isGreaterThan(points.size() * 9L / 10);
    }

    @Test
    void watts_and_swapped_or_missing_positions() {
        List<ChargePoint> points = all(client().export(StaticSource.NATIONAL));

        assertThat(find(points, "FRODDEWATT").ratedPower()).isEqualTo(Power.kilowatts(22));
        assertThat(find(points, "FRODDESWAP").location()).contains(GeoPoint.of(50.6519, 3.0255));
        assertThat(find(points, "FRODDENOXY").location()).isEmpty();
    }

    @Test
    void a_row_without_identifier_is_skipped_and_told() {
        try (RecordStream<ChargePoint> rows = client().export(StaticSource.NATIONAL)) {
            assertThat(rows.stream().count()).isPositive();
            assertThat(rows.skipped()).isEqualTo(1);
        }
        assertThat(drift).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Drift.Kind.SKIPPED_RECORD);
            assertThat(told.path()).startsWith("line ");
        });
    }

    @Test
    void a_file_of_an_operator_with_semicolons() {
        List<ChargePoint> points = all(client().exportFile(URI.create(fake.operatorFileUrl())));

        assertThat(points).hasSameSizeAs(all(client().export(StaticSource.NATIONAL)));
        assertThat(points.get(0).payment().tariff()).isEqualTo("0,25 €/kWh; voir \"tarifs\"");
        assertThatIllegalArgumentException().isThrownBy(() -> client().exportFile(URI.create("file:///etc/passwd")));
    }

    @Test
    void columns_and_constants_that_are_new_are_kept() {
        try (FaultServer server =
                csv("id_pdc_itinerance;condition_acces;puissance_maximale\nFRA;Accès lunaire;300\n")) {
            ChargePoint point = all(at(server.baseUrl(), server.baseUrl()).export(StaticSource.QUALICHARGE))
                    .get(0);

            assertThat(point.access().condition().raw()).isEqualTo("Accès lunaire");
            assertThat(point.access().condition().known()).isEmpty();
            assertThat(point.extra("puissance_maximale", Integer.class)).contains(300);
            assertThat(point.ratedPower()).isNull();
            assertThat(point.connectors()).isEmpty();
            assertThat(server.requests().get(0).path()).isEqualTo("/resource/qualicharge-irve-statique");
        }
    }

    // The live feed.

    @Test
    void times_are_written_in_many_ways_and_one_without_offset_is_unknown() {
        List<ChargePointStatus> statuses = all(client().statuses());

        assertThat(statuses.subList(0, 9))
                .allSatisfy(status ->
                        assertThat(status.observedAt()).isBetween(Instant.now().minusSeconds(120), Instant.now()));
        assertThat(statuses.stream().filter(status -> status.observedAt() == null))
                .isNotEmpty()
                .allSatisfy(status -> assertThat(status.timestamp()).doesNotContain("+", "Z"));
        assertThat(drift).isEmpty();
    }

    @Test
    void sources_and_samples_are_asked_for() {
        List<ChargePointStatus> sample =
                all(client().statuses(q -> q.withSource().limitPerSource(2)));
        all(client().statuses(StatusQuery::onlyQualiCharge));

        assertThat(sample)
                .extracting(ChargePointStatus::source)
                .containsExactly("lumiere-recharge", "lumiere-recharge", "agregateur", "agregateur");
        assertThat(fake.requests())
                .extracting(RecordedRequest::target)
                .containsExactly(
                        "/resource/consolidation-nationale-irve-dynamique?include_origin=1&limit_per_source=2",
                        "/resource/qualicharge-irve-dynamique");
        assertThatIllegalArgumentException().isThrownBy(() -> client().statuses(q -> q.limitPerSource(0)));
    }

    @Test
    void the_states_of_the_plugs_are_read() {
        ChargePointStatus status = all(client().statuses()).get(0);

        assertThat(status.connectors()).containsOnlyKeys(ConnectorType.TYPE_2, ConnectorType.EF);
        assertThat(status.connectors().get(ConnectorType.TYPE_2).is(ConnectorState.WORKING))
                .isTrue();
        assertThat(status.state().is(OperatingState.IN_SERVICE)).isTrue();
        assertThat(status.occupancy().is(Occupancy.FREE)).isTrue();
    }

    @Test
    void a_feed_without_data_yet_says_so() {
        fake.noDataYet();

        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> client().withOptions(o -> o.retries(0)).statuses())
                .withMessageContaining("No data available yet");
        assertThat(client().feeds().get(0).status().is(FeedState.PENDING)).isTrue();
    }

    @Test
    void the_health_of_the_feeds_is_read() {
        List<FeedHealth> feeds = client().feeds();

        assertThat(feeds).extracting(FeedHealth::slug).containsExactly("lumiere-recharge", "agregateur");
        assertThat(feeds.get(0).status().is(FeedState.OK)).isTrue();
        assertThat(feeds.get(0).rowCount()).isEqualTo(FakeIrve.POINTS);
        assertThat(feeds.get(1).status().is(FeedState.FAILED)).isTrue();
        assertThat(feeds.get(1).error()).isEqualTo("timeout");
        assertThat(fake.requests().get(0).target())
                .isEqualTo("/resource/consolidation-nationale-irve-dynamique?status=1");
        assertThat(drift).isEmpty();
    }

    @Test
    void health_tolerates_what_is_new_and_what_is_missing() {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                200, "application/json", "{\"feeds\":[{\"slug\":\"a\",\"status\":\"zzz\",\"x\":1},null],\"y\":2}"))) {
            FeedHealth feed = at(server.baseUrl(), server.baseUrl()).feeds().get(0);

            assertThat(feed.status().known()).isEmpty();
            assertThat(feed.lastUpdatedAt()).isNull();
        }
    }

    // What every operation owes.

    private record Case(String name, Function<IrveClient, Object> call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> operations() {
        return Stream.of(
                new Case("irve.communes", client -> all(client.chargePoints(COMMUNES))),
                new Case("irve.static", client -> all(client.export(StaticSource.NATIONAL))),
                new Case("irve.dynamic", client -> all(client.statuses())),
                new Case("irve.feeds", IrveClient::feeds));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_refusal_is_the_right_exception_in_the_words_of_the_provider(Case operation) {
        fake.failNext(404);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> operation.call().apply(client()))
                .withMessageContaining("Not Found")
                .satisfies(failure -> assertThat(failure.endpoint()).startsWith(operation.name()));
        fake.failNext(400);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> operation.call().apply(client()))
                .withMessageContaining("Error 400");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_gateway_that_fails_once_is_asked_again(Case operation) {
        fake.failNext(502);

        assertThat(operation.call().apply(client())).isNotNull();

        assertThat(fake.requests()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_page_in_place_of_data_is_an_error_and_no_empty_result(Case operation) {
        try (FaultServer server = FaultServer.start(
                (request, exchange) -> exchange.respond(200, "text/html", "<html><title>Accueil</title></html>"))) {
            assertThatExceptionOfType(SdkException.class)
                    .isThrownBy(() -> operation.call().apply(at(server.baseUrl(), server.baseUrl())));
        }
    }

    @Test
    void an_empty_file_has_no_rows_and_a_missing_header_is_an_error() {
        try (FaultServer server = csv("id_pdc_itinerance,etat_pdc\n")) {
            assertThat(all(at(server.baseUrl(), server.baseUrl()).statuses())).isEmpty();
        }
        try (FaultServer server = csv("")) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> all(at(server.baseUrl(), server.baseUrl()).statuses()));
        }
    }

    @Test
    void limits_reach_both_services() {
        IrveClient impatient = client().withOptions(o -> o.retries(0));
        fake.failNext(503).failNext(503);

        assertThatExceptionOfType(ServerException.class).isThrownBy(() -> impatient.chargePoints(COMMUNES));
        assertThatExceptionOfType(ServerException.class).isThrownBy(impatient::statuses);
        assertThat(fake.requests()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IrveClient.builder().staleAfter(Duration.ZERO));
    }

    private static FaultServer csv(String body) {
        return FaultServer.start((request, exchange) -> exchange.respond(200, "text/csv; charset=utf-8", body));
    }
}
