package io.github.melsdk.energy.meters.enedis;

import static io.github.melsdk.energy.meters.MeterServer.APPLICATION;
import static io.github.melsdk.energy.meters.MeterServer.NOVEMBER;
import static io.github.melsdk.energy.meters.MeterServer.PARIS;
import static io.github.melsdk.energy.meters.MeterServer.TODAY;
import static io.github.melsdk.energy.meters.MeterServer.consent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.PowerSeries;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.ConsentException;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterData;
import io.github.melsdk.energy.meters.MeterId;
import io.github.melsdk.energy.meters.MeterServer;
import io.github.melsdk.testing.Failure;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeEnedis;
import io.github.melsdk.testing.RecordedRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnedisClientTest {

    private final FakeCity city = MeterServer.city();
    private final FakeEnedis fake = city.enedis();
    private final MeterServer server = MeterServer.of(city);
    private final EnedisClient client = EnedisClient.builder(APPLICATION)
            .transport(server.transport)
            .baseUrl(fake.url())
            .clock(NOVEMBER)
            .build();
    private final Consent household =
            consent(MeterId.electricity(FakeEnedis.HOUSEHOLD)).build();
    private final Consent producer =
            consent(MeterId.electricity(FakeEnedis.PRODUCER)).build();

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private static DateRange days(String first, String last) {
        return DateRange.between(LocalDate.parse(first), LocalDate.parse(last), PARIS);
    }

    private List<RecordedRequest> reads() {
        return fake.requests().stream()
                .filter(request -> !request.path().startsWith("/oauth2"))
                .toList();
    }

    @Test
    void a_week_of_days_is_one_request_with_an_exclusive_end() {
        EnergySeries week = client.dailyConsumption(household, days("2026-10-19", "2026-10-25"));

        assertThat(week.size()).isEqualTo(7);
        assertThat(week.coverage().isComplete()).isTrue();
        assertThat(reads()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.path()).isEqualTo("/mesure_synchrone_auto/v2/consommation_quotidienne");
            assertThat(request.query())
                    .isEqualTo("pointId=" + FakeEnedis.HOUSEHOLD + "&dateDebut=2026-10-19&dateFin=2026-10-26");
            assertThat(request.header("Authorization"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer at-"));
        });
        assertThat(fake.requests().get(0).bodyText())
                .isEqualTo("grant_type=client_credentials&client_id=beffroi&client_secret=tres-secret");
        assertThat(server.drift).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-29", "2026-03-29", "2026-10-25"})
    void half_the_sum_of_a_curve_is_the_daily_value_on_days_of_46_48_and_50_half_hours(String day) {
        PowerSeries curve = client.productionCurve(producer, days(day, day));
        EnergySeries daily = client.dailyProduction(producer, days(day, day));
        PowerSeries drawn = client.consumptionCurve(producer, days(day, day));
        EnergySeries drawnDaily = client.dailyConsumption(producer, days(day, day));

        int steps = day.equals("2026-03-29") ? 46 : day.equals("2026-10-25") ? 50 : 48;
        assertThat(curve.size()).isEqualTo(steps);
        assertThat(curve.coverage().isComplete()).isTrue();
        assertThat(curve.at(0).toLocalDate()).isEqualTo(day);
        assertThat(curve.toEnergy().total().complete().orElseThrow().wattHours())
                .isCloseTo(daily.wattHours(0), within(1e-9));
        assertThat(drawn.toEnergy().total().complete().orElseThrow().wattHours())
                .isCloseTo(drawnDaily.wattHours(0), within(1e-9));
        assertThat(server.drift).isEmpty();
    }

    @Test
    void a_long_curve_is_read_in_parts_of_seven_days_the_newest_first_within_the_quota() {
        PowerSeries curve = client.consumptionCurve(household, days("2026-09-01", "2026-10-31"));

        assertThat(curve.coverage().isComplete()).isTrue();
        assertThat(curve.size()).isEqualTo(61 * 48 + 2);
        assertThat(reads()).hasSize(9);
        assertThat(reads().get(0).query()).endsWith("dateDebut=2026-10-25&dateFin=2026-11-01");
        assertThat(reads().get(8).query()).endsWith("dateDebut=2026-09-01&dateFin=2026-09-06");
        assertThat(server.events).noneMatch(event -> event.contains("status=429"));
    }

    @Test
    void a_long_read_that_failed_goes_on_from_a_short_text_without_loss() {
        DateRange autumn = days("2026-10-01", "2026-10-28");
        fake.beforeRequest(
                3, () -> fake.failNext(Failure.status(400, "application/json", "{\"error\":\"invalid_resquest\"}")));
        List<Measurements> read = new ArrayList<>();
        String cursor = null;
        try {
            client.windows(household, EnedisMeasure.CONSUMPTION_CURVE, autumn).forEach(read::add);
        } catch (ApiException e) {
            cursor = e.resumeFrom().orElseThrow();
        }
        assertThat(read).hasSizeLessThan(4);
        assertThat(cursor).matches("2026-10-\\d\\d");

        client.windows(household, EnedisMeasure.CONSUMPTION_CURVE, autumn, String.valueOf(cursor))
                .forEach(read::add);

        assertThat(read).hasSize(4);
        assertThat(read.stream().mapToInt(part -> part.points().size()).sum()).isEqualTo(28 * 48 + 2);
        assertThat(Measurements.powers(read, null)).isEqualTo(client.consumptionCurve(household, autumn));
    }

    @Test
    void history_before_the_contract_ends_a_read_without_an_error_and_is_missing() {
        fake.activatedOn(FakeEnedis.HOUSEHOLD, LocalDate.of(2026, 10, 10));
        PowerSeries curve = client.consumptionCurve(household, days("2026-09-01", "2026-10-28"));

        assertThat(curve.at(0).toLocalDate()).isEqualTo("2026-09-01");
        assertThat(curve.reading(0)).isEmpty();
        assertThat(curve.stream().findFirst().orElseThrow().date()).isEqualTo("2026-10-10");
        assertThat(curve.coverage().measured()).isEqualTo(19 * 48 + 2);
        assertThat(reads())
                .allSatisfy(
                        request -> assertThat(request.queryParameter("dateFin").orElseThrow())
                                .isGreaterThan("2026-10-07"));
    }

    @Test
    void days_before_the_consent_are_clipped() {
        fake.consentFrom(FakeEnedis.HOUSEHOLD, LocalDate.of(2026, 10, 20));
        EnergySeries month = client.dailyConsumption(household, days("2026-10-01", "2026-10-31"));

        assertThat(month.size()).isEqualTo(31);
        assertThat(month.coverage().measured()).isEqualTo(12);
        assertThat(month.coverage().missing()).isEqualTo(19);
    }

    @Test
    void days_that_are_no_longer_kept_or_not_over_yet_are_not_asked_for() {
        client.dailyConsumption(household, days("2020-01-01", "2026-12-31"));

        assertThat(reads().get(0).queryParameter("dateFin")).contains("2026-11-02");
        assertThat(reads().get(reads().size() - 1).queryParameter("dateDebut")).contains("2023-10-18");
        assertThat(EnedisMeasure.CONSUMPTION_CURVE.firstDayKept(TODAY)).isEqualTo("2024-10-18");
    }

    @Test
    void no_measure_is_missing_not_zero() {
        fake.withoutCurve(FakeEnedis.HOUSEHOLD);
        PowerSeries curve = client.consumptionCurve(household, days("2026-10-01", "2026-10-03"));

        assertThat(curve.coverage().known()).isZero();
        assertThat(curve.toEnergy().total().known()).isEmpty();
    }

    @Test
    void a_curve_that_stops_at_half_past_eleven_misses_one_point_and_is_not_shifted() {
        fake.withoutLastPoint(FakeEnedis.HOUSEHOLD);
        PowerSeries curve = client.consumptionCurve(household, days("2026-10-01", "2026-10-01"));

        assertThat(curve.size()).isEqualTo(48);
        assertThat(curve.coverage().missing()).isEqualTo(1);
        assertThat(curve.reading(47)).isEmpty();
        assertThat(curve.reading(0).orElseThrow().start().toString()).startsWith("2026-10-01T00:00+02:00");
    }

    @Test
    void a_curve_may_change_its_step_within_a_day() {
        fake.withChangingStep(FakeEnedis.HOUSEHOLD);
        DateRange day = days("2026-10-25", "2026-10-25");
        PowerSeries curve = client.consumptionCurve(household, day);

        assertThat(curve.step()).isEmpty();
        assertThat(curve.toEnergy().total().complete().orElseThrow().wattHours())
                .isCloseTo(client.dailyConsumption(household, day).wattHours(0), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"invalid_request\",\"error_description\":\"period must be less than 7 days\"}",
                "{\"error\":\"ADAM-ERR0126\",\"error_description\":\"7 jours\"}",
                "{\"error\":\"ADAM-DC-0015\",\"error_description\":\"7 jours\"}"
            })
    void a_service_that_takes_fewer_than_seven_days_is_asked_for_fewer(String refusal) {
        client.contractSummary(household);
        fake.failNext(Failure.status(400, "application/json", refusal));
        PowerSeries curve = client.consumptionCurve(household, days("2026-10-01", "2026-10-07"));

        assertThat(curve.coverage().isComplete()).isTrue();
        assertThat(reads()).hasSize(4);
        assertThat(reads().get(2).query()).endsWith("dateDebut=2026-10-04&dateFin=2026-10-08");
        assertThat(reads().get(3).query()).endsWith("dateDebut=2026-10-01&dateFin=2026-10-04");
    }

    @Test
    void peaks_carry_the_time_of_the_peak_in_volt_amperes() {
        List<PeakPower> peaks = client.maximumPowers(household, days("2026-09-28", "2026-09-30"), PeakPower.Period.DAY);

        assertThat(peaks).hasSize(3);
        assertThat(peaks.get(1).at().toString()).startsWith("2026-09-29T19:03:35+02:00");
        assertThat(peaks.get(1).voltAmperes()).isPositive();
        assertThat(peaks.get(1).toString())
                .doesNotContain(Double.toString(peaks.get(1).voltAmperes()));
        assertThat(reads().get(0).query())
                .isEqualTo("mesuresPas=P1D&grandeurPhysique=PMA&pointId=" + FakeEnedis.HOUSEHOLD
                        + "&dateDebut=2026-09-28&dateFin=2026-10-01");
        assertThat(client.maximumPowers(household, days("2026-08-01", "2026-09-30"), PeakPower.Period.MONTH))
                .hasSize(2);
        assertThat(server.drift).isEmpty();
    }

    @Test
    void indexes_have_the_other_shape_and_the_path_that_the_service_has() {
        List<IndexReading> readings = client.consumptionIndexes(household, days("2026-10-01", "2026-10-02"));
        client.productionIndexes(producer, days("2026-10-01", "2026-10-01"));

        assertThat(readings).hasSize(4);
        assertThat(readings.get(0).timeClass()).isEqualTo("Heures Creuses");
        assertThat(readings.get(0).dial()).isEqualTo("EAS F1");
        assertThat(readings.get(1).wattHours()).isGreaterThan(readings.get(0).wattHours());
        assertThat(reads())
                .extracting(RecordedRequest::path)
                .containsExactly(
                        "/mesure_synchrone_auto/v2/index_consommation", "/mesure_synchrone_auto/v2/index_production");
        assertThat(server.drift).isEmpty();
    }

    @Test
    void the_meter_of_a_consent_of_2026_is_found_in_the_subscribed_services() {
        List<SubscribedService> services = client.subscribedServices(
                        query -> query.authorisation(FakeEnedis.PRODUCER_AUTHORISATION))
                .toList();

        assertThat(services).hasSize(2).allMatch(SubscribedService::isActive);
        assertThat(services.get(0).meter()).contains(producer.meter());
        assertThat(services.get(1).production()).isTrue();
        assertThat(services.get(0).toString()).doesNotContain(FakeEnedis.PRODUCER);
        assertThat(reads()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/subscribed_services/v1");
            assertThat(request.bodyText()).isEqualTo("{\"autorisationId\":590512,\"comptage\":false}");
        });
        assertThat(client.countSubscribedServices(query -> {})).isEqualTo(3);
        assertThat(client.countSubscribedServices(
                        query -> query.production(false).states("TERMINE")))
                .isZero();
        assertThat(server.drift).isEmpty();
    }

    @Test
    void many_subscribed_services_come_page_by_page() {
        for (int i = 0; i < 60; i++) {
            fake.withMeter(String.format(java.util.Locale.ROOT, "1%013d", i), 700_000 + i, TODAY.minusYears(1));
        }
        assertThat(client.subscribedServices(query -> {}).toList()).hasSize(63);
        assertThat(reads()).hasSize(3);
        assertThat(reads().get(1).bodyText()).isEqualTo("{\"comptage\":false,\"page\":2}");
    }

    @Test
    void contract_and_technical_data_have_the_meter_in_the_path() {
        List<Contract> contracts = client.contracts(producer);
        ContractSummary summary = client.contractSummary(producer);
        MeteringDevice device = client.meteringDevice(producer);
        SiteAddress site = client.siteAddress(producer);
        SupplyPoint supply = client.supplyPoint(producer);

        assertThat(contracts).hasSize(2);
        assertThat(contracts.get(0).subscribedKilovoltAmperes()).isEqualTo(9);
        assertThat(contracts.get(0).start()).hasToString("2021-11-02T00:00+02:00");
        assertThat(contracts.get(0).customer().lastName()).isEqualTo("Canari");
        assertThat(contracts.get(0).customer().addressLines()).hasSize(3);
        assertThat(contracts.get(1).isProduction()).isTrue();
        assertThat(contracts.get(1).subscribedKilovoltAmperes()).isNull();
        assertThat(summary.segments()).containsExactly("C5", "P4");
        assertThat(summary.powerChanged()).isEqualTo("2021-11-02");
        assertThat(device).isEqualTo(new MeteringDevice("AMM", 1, List.of("HC (22H30-6H30)")));
        assertThat(site.commune()).contains("59350");
        assertThat(supply.consumptionKilovoltAmperes()).isEqualTo(12);
        assertThat(reads())
                .allMatch(request -> request.path().endsWith("/v1/" + FakeEnedis.PRODUCER)
                        && request.query().isEmpty());
        assertThat(contracts + summary.toString() + device + site + supply)
                .doesNotContainIgnoringCase("canari", "essais", FakeEnedis.PRODUCER);
    }

    @Test
    void a_read_that_the_consent_does_not_cover_is_refused_before_any_request() {
        Consent narrow = Consent.of(household.meter())
                .scope(DataScope.DAILY_CONSUMPTION)
                .purpose("p")
                .givenBy("q")
                .valid(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))
                .build();
        Consent expired = consent(household.meter())
                .valid(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"))
                .build();
        Consent gas = consent(MeterId.gas("GI123456")).build();
        DateRange day = days("2026-10-01", "2026-10-01");

        refuses(ConsentException.Reason.SCOPE, () -> client.consumptionCurve(narrow, day));
        refuses(ConsentException.Reason.SCOPE, () -> client.contracts(narrow));
        refuses(ConsentException.Reason.SCOPE, () -> client.meteringDevice(narrow));
        refuses(ConsentException.Reason.SCOPE, () -> client.maximumPowers(narrow, day, PeakPower.Period.DAY));
        refuses(ConsentException.Reason.SCOPE, () -> client.raw("/donnees_generales_auto/v1/{prm}", "1"));
        refuses(ConsentException.Reason.EXPIRED, () -> client.dailyConsumption(expired, day));
        refuses(ConsentException.Reason.NETWORK, () -> client.dailyConsumption(gas, day));
        assertThat(fake.requests()).isEmpty();
    }

    private static void refuses(ConsentException.Reason reason, Runnable read) {
        assertThatExceptionOfType(ConsentException.class)
                .isThrownBy(read::run)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void a_consent_withdrawn_in_the_middle_stops_a_long_read() {
        Consent consent = consent(household.meter()).build();
        fake.beforeRequest(2, consent::withdraw);

        refuses(
                ConsentException.Reason.WITHDRAWN,
                () -> client.consumptionCurve(consent, days("2026-09-01", "2026-10-28")));
        assertThat(reads()).hasSize(1);
    }

    @Test
    void the_refusals_of_enedis_say_what_to_do_and_not_who_it_is() {
        fake.revokeConsent(FakeEnedis.HOUSEHOLD);
        fake.moveOut(FakeEnedis.PRODUCER);
        DateRange day = days("2026-10-01", "2026-10-01");

        refused(EnedisProblem.CONSENT_REVOKED, household, () -> client.dailyConsumption(household, day));
        refused(EnedisProblem.CUSTOMER_MOVED, producer, () -> client.dailyConsumption(producer, day));
        fake.reset();
        refused(EnedisProblem.WRONG_DIRECTION, household, () -> client.dailyProduction(household, day));
        Consent stranger = consent(MeterId.electricity("19999999999991")).build();
        refused(EnedisProblem.UNKNOWN_CUSTOMER, stranger, () -> client.dailyConsumption(stranger, day));
    }

    private static void refused(EnedisProblem problem, Consent consent, Runnable read) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(read::run)
                .withMessageContaining(problem.advice())
                .satisfies(e -> {
                    assertThat(EnedisProblem.of(e)).contains(problem);
                    assertThat(e + e.body()).doesNotContain(consent.meter().reveal());
                });
    }

    @Test
    void an_api_that_was_not_ticked_is_told_by_the_gateway() {
        fake.unsubscribe("comptage_auto");

        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client.meteringDevice(household))
                .withMessageContaining("tick this API")
                .satisfies(e -> assertThat(e.code()).contains("900908"));
        client.supplyPoint(household);
    }

    /** On the system's clock: the hour that the provider names is compared with it. */
    @Test
    void a_used_up_quota_is_waited_for_as_its_text_says() {
        try (FakeCity now = FakeCity.start()) {
            EnedisClient other = EnedisClient.builder(APPLICATION)
                    .transport(server.transport)
                    .baseUrl(now.enedis().url())
                    .build();
            Consent today = consent(household.meter())
                    .valid(Instant.now().minusSeconds(60), Instant.now().plusSeconds(600))
                    .build();
            other.contractSummary(today);
            now.enedis().failNext(Failure.rateLimit(Duration.ofSeconds(2)));
            other.contractSummary(today);
            assertThat(now.enedis().requests()).hasSize(4);
            now.enedis().failNext(Failure.rateLimit(Duration.ofMinutes(40)));
            assertThatExceptionOfType(RateLimitedException.class)
                    .isThrownBy(() -> other.contractSummary(today))
                    .satisfies(e -> assertThat(e.retryAfter().orElseThrow())
                            .isBetween(Duration.ofMinutes(39), Duration.ofMinutes(40)));
        }
    }

    @Test
    void trouble_of_the_provider_is_tried_again_and_an_expired_token_renewed() {
        client.contractSummary(household);
        fake.failNext(503);
        client.contractSummary(household);
        fake.expireTokens();
        client.contractSummary(household);

        assertThat(reads()).hasSize(5);
        assertThat(fake.requests()).hasSize(7);
    }

    @Test
    void a_refused_application_is_told() {
        fake.requireClient("beffroi", "autre");
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client.contractSummary(household))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("tres-secret"));
    }

    @Test
    void a_token_is_revoked() {
        client.revokeToken(ApiKey.of("at-1"));
        assertThat(fake.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/oauth2/v3/revoke");
            assertThat(request.bodyText()).isEqualTo("token=at-1&client_id=beffroi&client_secret=tres-secret");
        });
    }

    @Test
    void the_neutral_view_reads_energies() {
        MeterData meters = client.meterData();
        DateRange day = days("2026-10-25", "2026-10-25");

        assertThat(meters.network()).isEqualTo(MeterId.Network.ELECTRICITY);
        double daily =
                meters.energy(household, DataScope.DAILY_CONSUMPTION, day).wattHours(0);
        EnergySeries curve = meters.energy(household, DataScope.CONSUMPTION_CURVE, day);
        assertThat(curve.size()).isEqualTo(50);
        assertThat(curve.total().complete().orElseThrow().wattHours()).isCloseTo(daily, within(1e-9));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> meters.energy(household, DataScope.CONTRACT, day));
    }

    @ParameterizedTest
    @EnumSource(EnedisMeasure.class)
    void unknown_fields_and_absent_ones_are_tolerated_in_every_measure(EnedisMeasure measure) throws Exception {
        String unit = measure.isCurve() ? "W" : "Wh";
        String label = measure.isCurve() ? "2026-10-01 00:30:00" : "2026-10-01";
        for (String body : List.of(
                "{}",
                "{\"grandeur\":[{}]}",
                "{\"neuf\":1,\"etapeMetier\":\"NEUF\",\"grandeur\":[{\"unite\":\"" + unit
                        + "\",\"points\":[{\"v\":\"x\"},{\"d\":\"" + label + "\"},{\"v\":\"420\",\"d\":\"" + label
                        + "\",\"neuf\":2}]}]}")) {
            try (var answering = MeterServer.answering(200, "application/octet-stream", body);
                    MeterServer meters = MeterServer.of(answering)) {
                EnedisClient other = EnedisClient.builder(OAuthClient.of("a", "b"))
                        .transport(meters.transport)
                        .baseUrl(answering.baseUrl())
                        .clock(NOVEMBER)
                        .build();
                List<Measurements> read = other.windows(producer, measure, days("2026-10-01", "2026-10-01"))
                        .toList();
                boolean full = body.length() > 30;
                assertThat(read).singleElement().satisfies(part -> {
                    assertThat(part.points()).hasSize(full ? 1 : 0);
                    assertThat(part.skipped()).isEqualTo(full ? 2 : 0);
                    assertThat(part.toString()).doesNotContain("420");
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>canary-19999999999991</html>",
                "canary-19999999999991",
                "{\"idPrm\":\"canary-19999999999991\","
            })
    void an_answer_that_is_no_document_is_an_error_that_quotes_nothing(String body) throws Exception {
        try (var answering = MeterServer.answering(200, "application/json", body);
                MeterServer meters = MeterServer.of(answering)) {
            EnedisClient other = EnedisClient.builder(OAuthClient.of("a", "b"))
                    .transport(meters.transport)
                    .baseUrl(answering.baseUrl())
                    .clock(NOVEMBER)
                    .build()
                    .withOptions(o -> o.retries(0));
            assertThatExceptionOfType(SdkException.class)
                    .isThrownBy(() -> other.contracts(producer))
                    .satisfies(e -> {
                        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                            assertThat(cause.toString()).doesNotContain("canary", "1999999");
                        }
                    });
            assertThat(meters.events.toString()).doesNotContain(FakeEnedis.PRODUCER);
        }
    }
}
