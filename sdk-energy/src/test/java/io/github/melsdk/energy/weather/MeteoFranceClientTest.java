package io.github.melsdk.energy.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.DailyTemperature;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeteoFranceClientTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String LESQUIN = "59343001";
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private final FakeCity city = FakeCity.start(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    private final Transport transport = Transport.create();

    private MeteoFranceClient client(String url) {
        return MeteoFranceClient.builder(ApiKey.of("station-key-4711"))
                .baseUrl(URI.create(url))
                .transport(transport)
                .patience(Duration.ofSeconds(3))
                .build();
    }

    private MeteoFranceClient weather() {
        return client(city.meteoFrance().url());
    }

    @AfterEach
    void close() {
        transport.close();
        city.close();
    }

    @Test
    void daysAreOrderedAndFetched() {
        List<DailyTemperature> days =
                weather().dailyTemperatures(LESQUIN, DateRange.between(NEW_YEAR, NEW_YEAR.plusDays(2), PARIS));
        assertThat(days)
                .extracting(DailyTemperature::date)
                .containsExactly(NEW_YEAR, NEW_YEAR.plusDays(1), NEW_YEAR.plusDays(2));
        assertThat(days.get(0).maximum()).isGreaterThan(days.get(0).minimum());
        assertThat(city.meteoFrance().requests())
                .extracting(request -> request.target())
                .satisfiesExactly(
                        order -> assertThat(order)
                                .isEqualTo(
                                        "/public/DPClim/v1/commande-station/quotidienne?id-station=59343001"
                                                + "&date-deb-periode=2025-01-01T00%3A00%3A00Z&date-fin-periode=2025-01-03T23%3A59%3A59Z"),
                        file -> assertThat(file).startsWith("/public/DPClim/v1/commande/fichier?id-cmde="));
        assertThat(city.meteoFrance().requests().get(0).headers().get("apikey")).containsExactly("station-key-4711");
    }

    @Test
    void aLongPeriodIsOrderedYearByYearAndABlankIsMissing() {
        List<DailyTemperature> days =
                weather().dailyTemperatures(LESQUIN, DateRange.between(NEW_YEAR, LocalDate.of(2026, 3, 31), PARIS));
        assertThat(days).hasSize(365 + 90);
        assertThat(city.meteoFrance().requests()).hasSize(4);
        assertThat(days.get(99).maximum()).isNull();
        assertThat(days.get(99).minimum()).isNotNull();
    }

    @Test
    void whatIsNotReadyIsAskedForAgain() {
        city.meteoFrance().notReady(1);
        MeteoFranceClient weather = weather();
        assertThat(weather.dailyTemperatures(LESQUIN, DateRange.ofDay(NEW_YEAR, PARIS)))
                .hasSize(1);
        assertThat(city.meteoFrance().requests()).hasSize(3);
        String order = weather.order(LESQUIN, NEW_YEAR, NEW_YEAR);
        assertThat(weather.delivery(order)).isEmpty();
        assertThat(weather.delivery(order)).isPresent();
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> weather.delivery(order))
                .satisfies(e -> assertThat(e.status()).isEqualTo(410));
    }

    @Test
    void patienceEnds() {
        city.meteoFrance().notReady(1000);
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> weather().dailyTemperatures(LESQUIN, DateRange.ofDay(NEW_YEAR, PARIS)))
                .withMessageContaining("not ready");
    }

    static Stream<FaultServer.Handler> losses() {
        return Stream.of(
                (request, exchange) -> exchange.reset(),
                (request, exchange) -> exchange.status(201)
                        .header("Content-Type", "text/csv")
                        .header("Content-Length", "9000")
                        .body("POSTE;DATE;TN;TX\n59343001;2025")
                        .close(),
                (request, exchange) -> exchange.respond(410, "application/json", "{}"));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aLostDeliveryIsOrderedOnceMore(FaultServer.Handler loss) {
        FaultServer.Handler order = (request, exchange) ->
                exchange.respond(202, "application/json", "{\"elaboreProduitAvecDemandeResponse\":{\"return\":\"7\"}}");
        FaultServer.Handler file =
                (request, exchange) -> exchange.respond(201, "text/csv", "POSTE;DATE;TN;TX\n59343001;20250101;1,5;4\n");
        try (FaultServer server = FaultServer.start(FaultServer.sequence(order, loss, order, file))) {
            assertThat(client(server.baseUrl()).dailyTemperatures(LESQUIN, DateRange.ofDay(NEW_YEAR, PARIS)))
                    .containsExactly(new DailyTemperature(NEW_YEAR, 1.5, 4.0, null));
            assertThat(server.requests()).hasSize(4);
        }
    }

    @Test
    void aPeriodWithoutDataIsEmpty() {
        LocalDate tomorrow = LocalDate.of(2026, 12, 1);
        assertThat(weather().dailyTemperatures(LESQUIN, DateRange.ofDay(tomorrow, PARIS)))
                .isEmpty();
        String order = weather().order(LESQUIN, tomorrow, tomorrow);
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> weather().delivery(order));
    }

    @Test
    void anOrderIsRepeatedAndADeliveryIsNot() {
        city.meteoFrance().failNext(503);
        MeteoFranceClient weather = weather();
        String order = weather.order(LESQUIN, NEW_YEAR, NEW_YEAR);
        city.meteoFrance().failNext(503);
        assertThatExceptionOfType(ServerException.class).isThrownBy(() -> weather.delivery(order));
        assertThat(weather.async(client -> client.delivery(order)).join()).isPresent();
        assertThat(city.meteoFrance().requests()).hasSize(4);
    }

    @Test
    void otherColumnsUnreadableDaysAndNumbersAreTolerated() {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(201, "text/csv", """
                POSTE;DATE;NOVELTY;TN;TX
                59343001;20250101;x;-1,5;4,25
                59343001;soon;x;1;2
                59343001;20250102;x;cold;3
                """))) {
            assertThat(client(server.baseUrl()).delivery("1").orElseThrow())
                    .containsExactly(
                            new DailyTemperature(NEW_YEAR, -1.5, 4.25, null),
                            new DailyTemperature(NEW_YEAR.plusDays(1), null, 3.0, null));
        }
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.json("{\"novelty\":1}"))) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> client(server.baseUrl()).order(LESQUIN, NEW_YEAR, NEW_YEAR));
        }
    }

    @Test
    void aRefusalIsReadableAndShowsNoKey() {
        try (FaultServer server = FaultServer.start((request, exchange) ->
                exchange.respond(400, "application/json", "{\"message\":\"Station inconnue station-key-4711\"}"))) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> client(server.baseUrl()).order(LESQUIN, NEW_YEAR, NEW_YEAR))
                    .withMessageContaining("Station inconnue")
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("4711"));
        }
    }

    @Test
    void whatCannotBeOrderedIsRefusedBeforeAnyRequest() {
        MeteoFranceClient weather = weather();
        assertThatIllegalArgumentException().isThrownBy(() -> weather.order("5934300", NEW_YEAR, NEW_YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> weather.order("5934300x", NEW_YEAR, NEW_YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> weather.order(LESQUIN, NEW_YEAR, NEW_YEAR.plusYears(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> weather.order(LESQUIN, NEW_YEAR, NEW_YEAR.minusDays(1)));
        DateRange nothing = DateRange.of(NEW_YEAR.atStartOfDay(PARIS), NEW_YEAR.atStartOfDay(PARIS));
        assertThatIllegalArgumentException().isThrownBy(() -> weather.dailyTemperatures(LESQUIN, nothing));
        assertThat(city.meteoFrance().requests()).isEmpty();
        assertThat(weather.attribution().producer()).isEqualTo("Météo-France");
    }
}
