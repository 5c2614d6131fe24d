package io.github.melsdk.energy.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.energy.DailyTemperature;
import io.github.melsdk.energy.analysis.DegreeDayMethod;
import io.github.melsdk.energy.analysis.DegreeDays;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenMeteoClientTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final GeoPoint LILLE = GeoPoint.of(50.63, 3.06);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private final FakeCity city = FakeCity.start(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    private final List<Drift> drift = new CopyOnWriteArrayList<>();
    private final Transport transport = Transport.builder()
            .listener(new TransportListener() {
                @Override
                public void onDrift(Drift difference) {
                    drift.add(difference);
                }
            })
            .build();
    private final OpenMeteoClient weather = client(city.openMeteo().url());

    private OpenMeteoClient client(String url) {
        return OpenMeteoClient.builder()
                .baseUrl(URI.create(url))
                .transport(transport)
                .build();
    }

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    @Test
    void daysAreAskedForInTheirZone() {
        List<DailyTemperature> days =
                weather.dailyTemperatures(LILLE, DateRange.between(AUTUMN.minusDays(1), AUTUMN.plusDays(1), PARIS));
        assertThat(city.openMeteo().requests())
                .singleElement()
                .extracting(request -> request.target())
                .isEqualTo(
                        "/v1/archive?latitude=50.63&longitude=3.06&start_date=2026-10-24&end_date=2026-10-26"
                                + "&daily=temperature_2m_max%2Ctemperature_2m_min%2Ctemperature_2m_mean&timezone=Europe%2FParis");
        assertThat(days)
                .extracting(DailyTemperature::date)
                .containsExactly(AUTUMN.minusDays(1), AUTUMN, AUTUMN.plusDays(1));
        DailyTemperature day = days.get(1);
        assertThat(day.maximum()).isGreaterThan(day.mean());
        assertThat(day.minimum()).isLessThan(day.mean());
        assertThat(drift).isEmpty();
    }

    @Test
    void anUnknownDayStaysInItsPlaceAndMakesDegreeDaysIncomplete() {
        city.openMeteo().forget(AUTUMN);
        DateRange days = DateRange.between(AUTUMN.minusDays(1), AUTUMN.plusDays(1), PARIS);
        List<DailyTemperature> temperatures = weather.dailyTemperatures(LILLE, days);
        assertThat(temperatures).hasSize(3);
        assertThat(temperatures.get(1)).isEqualTo(new DailyTemperature(AUTUMN, null, null, null));
        assertThat(temperatures.get(2).mean()).isNotNull();
        DegreeDays degreeDays = DegreeDays.of(temperatures, days, DegreeDayMethod.COSTIC, DegreeDays.FRENCH_BASE);
        assertThat(degreeDays.missingDays()).isEqualTo(1);
        assertThat(degreeDays.sum()).isPositive();
    }

    @Test
    void aYearOfLilleHasPlausibleDegreeDays() {
        DateRange year = DateRange.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), PARIS);
        List<DailyTemperature> days = weather.dailyTemperatures(LILLE, year);
        DegreeDays costic = DegreeDays.of(days, year, DegreeDayMethod.COSTIC, 18);
        DegreeDays mean = DegreeDays.of(days, year, DegreeDayMethod.MEAN, 18);
        assertThat(costic.isComplete()).isTrue();
        assertThat(costic.sum()).isBetween(2000.0, 3500.0).isGreaterThan(mean.sum());
    }

    @Test
    void hoursOfTheAutumnNightAreInstantsAndSunshineIsThatOfTheHourBefore() {
        List<HourlyWeather> hours = weather.hourly(LILLE, DateRange.ofDay(AUTUMN, PARIS));
        assertThat(hours).hasSize(25);
        assertThat(hours.get(0).time().toInstant()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(hours).extracting(hour -> hour.time().getHour()).startsWith(0, 1, 2, 2, 3);
        HourlyWeather noon = hours.get(13);
        assertThat(noon.precedingHour().end()).isEqualTo(noon.time());
        assertThat(noon.precedingHour().duration()).isEqualTo(Duration.ofHours(1));
        assertThat(noon.irradiance()).isPositive();
        assertThat(hours.get(2).irradiance()).isCloseTo(0.0, within(1e-9));
        assertThat(city.openMeteo().requests().get(0).target())
                .contains("start_date=2026-10-24&end_date=2026-10-25", "timezone=GMT&timeformat=unixtime");
    }

    @Test
    void theReasonOfARefusalIsTold() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> weather.dailyTemperatures(LILLE, DateRange.ofDay(LocalDate.of(2027, 1, 1), PARIS)))
                .withMessageContaining("out of allowed range")
                .satisfies(e -> assertThat(e.status()).isEqualTo(400));
    }

    @Test
    void aLimitAndABrokenServerAreTold() {
        OpenMeteoClient once = weather.withOptions(o -> o.retries(0));
        DateRange day = DateRange.ofDay(AUTUMN, PARIS);
        city.openMeteo().failNext(503);
        assertThatExceptionOfType(ServerException.class).isThrownBy(() -> once.dailyTemperatures(LILLE, day));
        city.openMeteo().failNext(429);
        assertThatExceptionOfType(RateLimitedException.class).isThrownBy(() -> once.dailyTemperatures(LILLE, day));
        city.openMeteo().failNext(503);
        assertThat(weather.async(client -> client.dailyTemperatures(LILLE, day)).join())
                .hasSize(1);
    }

    @Test
    void unknownAndAbsentMembersAreTolerated() {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.json("""
                {"timezone":"Europe/Paris","novelty":{"a":1},"daily":{"time":["2026-10-25","soon",null,"2026-10-26"],
                "temperature_2m_mean":[null,1,2,9.5],"sunshine":[1]}}"""))) {
            List<DailyTemperature> days = client(server.baseUrl())
                    .dailyTemperatures(LILLE, DateRange.between(AUTUMN, AUTUMN.plusDays(1), PARIS));
            assertThat(days)
                    .containsExactly(
                            new DailyTemperature(AUTUMN, null, null, null),
                            new DailyTemperature(AUTUMN.plusDays(1), null, null, 9.5));
            assertThat(drift).isNotEmpty();
        }
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.json("{}"))) {
            assertThat(client(server.baseUrl()).hourly(LILLE, DateRange.ofDay(AUTUMN, PARIS)))
                    .isEmpty();
        }
    }

    @Test
    void aKeyIsSentAndNeverShown() {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(
                400, "application/json", "{\"error\":true,\"reason\":\"bad " + request.target() + "\"}"))) {
            OpenMeteoClient paid = OpenMeteoClient.builder()
                    .baseUrl(URI.create(server.baseUrl()))
                    .transport(transport)
                    .apiKey(ApiKey.of("customer-key-4711"))
                    .model("era5")
                    .build();
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> paid.dailyTemperatures(LILLE, DateRange.ofDay(AUTUMN, PARIS)))
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("4711"));
            assertThat(server.requests().get(0).target()).contains("apikey=customer-key-4711", "models=era5");
        }
    }

    @Test
    void whatCannotBeAskedIsRefusedBeforeAnyRequest() {
        DateRange nothing = DateRange.of(AUTUMN.atStartOfDay(PARIS), AUTUMN.atStartOfDay(PARIS));
        assertThatIllegalArgumentException().isThrownBy(() -> weather.dailyTemperatures(LILLE, nothing));
        assertThatIllegalArgumentException().isThrownBy(() -> weather.hourly(LILLE, nothing));
        DateRange offset = DateRange.ofDay(AUTUMN, ZoneOffset.ofHours(2));
        assertThatIllegalArgumentException().isThrownBy(() -> weather.dailyTemperatures(LILLE, offset));
        assertThat(weather.dailyTemperatures(LILLE, DateRange.ofDay(AUTUMN, ZoneOffset.UTC)))
                .hasSize(1);
        assertThat(city.openMeteo().requests()).hasSize(1);
        assertThat(weather.attribution().producer()).isEqualTo("Weather data by Open-Meteo.com");
        assertThat(weather.raw("/v1/archive?latitude={lat}&longitude=3&start_date=2026-10-25&end_date=2026-10-25", 50)
                        .status())
                .isEqualTo(200);
    }
}
