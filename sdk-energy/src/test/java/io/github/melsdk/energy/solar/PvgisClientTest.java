package io.github.melsdk.energy.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.PowerReading;
import io.github.melsdk.energy.Quality;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PvgisClientTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final SolarRoof ROOF = SolarRoof.at(GeoPoint.of(50.63, 3.06), Power.kilowatts(3));

    private final List<Drift> drift = new CopyOnWriteArrayList<>();
    private final FakeCity city = FakeCity.start();
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

    private PvgisClient at(String url) {
        return PvgisClient.builder()
                .baseUrl(URI.create(url))
                .transport(transport)
                .build();
    }

    private PvgisClient client() {
        return at(city.pvgis().url());
    }

    @Test
    void an_average_year_adds_up() {
        SolarYield yield = client().averageYear(ROOF);

        assertThat(city.pvgis().requests().get(0).target())
                .isEqualTo("/api/v5_3/PVcalc?lat=50.63&lon=3.06&peakpower=3.0&loss=14.0&mountingplace=building"
                        + "&optimalangles=1&outputformat=json");
        double sum = yield.months().stream()
                .mapToDouble(month -> month.energy().kilowattHours())
                .sum();
        assertThat(sum).isCloseTo(yield.year().kilowattHours(), within(0.1));
        double computed = 3 * yield.irradiation() * (1 + yield.totalLoss() / 100);
        assertThat(yield.year().kilowattHours()).as("peak × light × (1 + loss)").isCloseTo(computed, within(0.5));
        assertThat(yield.months()).hasSize(12);
        assertThat(yield.months().get(0).month()).isEqualTo(Month.JANUARY);
        assertThat(yield.attribution().producer()).contains("PVGIS");
        assertThat(yield.asSeries(2026, PARIS).total().wattHours())
                .isCloseTo(yield.year().wattHours(), within(100.0));
        assertThat(drift).isEmpty();
    }

    @Test
    void hours_begin_at_the_full_hour_of_UTC() {
        SolarSeries series = client().hourly(ROOF.facing(35, -20), 2023, 2023, PARIS);

        assertThat(city.pvgis().requests().get(0).target())
                .contains(
                        "/v5_3/seriescalc?", "angle=35.0&aspect=-20.0", "pvcalculation=1&startyear=2023&endyear=2023");
        assertThat(series.hours()).hasSize(8_760);
        assertThat(series.skipped()).isZero();
        assertThat(series.hours().get(0).start()).isEqualTo("2023-01-01T00:00:00Z");
        PowerReading noon = series.power().stream()
                .filter(reading -> reading.start().toInstant().equals(Instant.parse("2023-06-21T12:00:00Z")))
                .findFirst()
                .orElseThrow();
        assertThat(noon.power().watts()).isPositive();
        assertThat(noon.quality()).isEqualTo(Quality.ESTIMATED);
        assertThat(series.energy().total().wattHours()).isPositive();
        assertThat(drift).isEmpty();
    }

    @Test
    void the_recorded_values_of_the_reference() {
        String body = """
            {"inputs":{},"outputs":{"hourly":[
             {"time":"20130101:0910","P":1187.2,"G(i)":141.16,"H_sun":6.36,"T2m":3.43,"WS10m":1.72,"Int":0.0},
             {"time":"20130101:1010","P":3950.1,"G(i)":452.92,"H_sun":13.99,"T2m":4.74,"WS10m":1.86,"Int":1.0},
             {"time":"tomorrow","P":1}]},"meta":{}}\
            """;
        try (FaultServer server = json(body)) {
            SolarSeries series = at(server.baseUrl()).hourly(ROOF, 2013, 2013, PARIS);

            assertThat(series.power().toWatts()).containsExactly(1187.2, 3950.1);
            assertThat(series.hours().get(1).reconstructed()).isTrue();
            assertThat(series.skipped()).isEqualTo(1);
        }
    }

    @Test
    void a_loss_that_is_a_text_a_new_mounting_and_missing_fields() {
        String body = """
            {"outputs":{"monthly":{"two_axis":[{"month":1,"E_m":10.5,"new":1},{"month":"January","E_m":3}]},
             "totals":{"two_axis":{"E_y":21859.17,"H(i)_y":1185.87,"l_spec":"?(0)"}}},"new":{}}\
            """;
        try (FaultServer server = json(body)) {
            SolarYield yield = at(server.baseUrl()).averageYear(ROOF);

            assertThat(yield.year().kilowattHours()).isEqualTo(21_859.17);
            assertThat(yield.deviation()).isNull();
            assertThat(yield.months()).hasSize(1);
        }
        try (FaultServer server = json("{}")) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> at(server.baseUrl()).averageYear(ROOF));
            assertThat(at(server.baseUrl()).hourly(ROOF, 2013, 2013, PARIS).hours())
                    .isEmpty();
        }
    }

    @Test
    void a_place_over_the_sea_is_refused_in_its_words() {
        SolarRoof boat = SolarRoof.at(GeoPoint.of(48, -6), Power.kilowatts(1));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client().averageYear(boat))
                .withMessageContaining("over the sea")
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(400));
    }

    @Test
    void numbers_are_checked_before_any_request() {
        assertThatIllegalArgumentException().isThrownBy(() -> ROOF.facing(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ROOF.facing(30, 181));
        assertThatIllegalArgumentException().isThrownBy(() -> ROOF.withLoss(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SolarRoof(ROOF.place(), ROOF.peakPower(), 14, 30.0, null, true));
        assertThatIllegalArgumentException().isThrownBy(() -> SolarRoof.at(ROOF.place(), Power.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> client().hourly(ROOF, 2004, 2005, PARIS));
        assertThatIllegalArgumentException().isThrownBy(() -> client().hourly(ROOF, 2020, 2019, PARIS));
        assertThat(city.pvgis().requests()).isEmpty();
    }

    static Stream<Function<PvgisClient, Object>> operations() {
        return Stream.of(
                client -> client.averageYear(ROOF),
                client -> client.hourly(ROOF, 2023, 2023, PARIS).hours().size());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_outage_is_tried_again_and_a_refusal_is_not(Function<PvgisClient, Object> operation) {
        city.pvgis().failNext(503);
        assertThat(operation.apply(client())).isNotNull();
        assertThat(city.pvgis().requests()).hasSize(2);

        city.pvgis().failNext(400);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> operation.apply(client()))
                .withMessageContaining("Error 400");
        assertThat(city.pvgis().requests()).hasSize(3);

        city.pvgis().failNext(429);
        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> operation.apply(client().withOptions(o -> o.retries(0))));
    }

    @Test
    void the_version_is_always_named() {
        PvgisClient.builder()
                .baseUrl(URI.create(city.pvgis().url()))
                .transport(transport)
                .version(PvgisVersion.V5_2)
                .build()
                .averageYear(ROOF);

        assertThat(city.pvgis().requests().get(0).path()).isEqualTo("/api/v5_2/PVcalc");
    }

    private static FaultServer json(String body) {
        return FaultServer.start((request, exchange) -> exchange.respond(200, "application/json", body));
    }
}
