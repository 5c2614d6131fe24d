package io.github.melsdk.energy.meters.grdf;

import static io.github.melsdk.energy.meters.MeterServer.APPLICATION;
import static io.github.melsdk.energy.meters.MeterServer.NOVEMBER;
import static io.github.melsdk.energy.meters.MeterServer.PARIS;
import static io.github.melsdk.energy.meters.MeterServer.consent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Quality;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.ConsentException;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterData;
import io.github.melsdk.energy.meters.MeterId;
import io.github.melsdk.energy.meters.MeterServer;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeGrdf;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrdfClientTest {

    private final FakeCity city = MeterServer.city();
    private final FakeGrdf fake = city.grdf();
    private final MeterServer server = MeterServer.of(city);
    private final GrdfClient client = GrdfClient.builder(APPLICATION)
            .transport(server.transport)
            .baseUrl(fake.url())
            .tokenUrl(URI.create(fake.tokenUrl()))
            .clock(NOVEMBER)
            .build();
    private final Consent consent = consent(MeterId.gas(FakeGrdf.METER)).build();

    @AfterEach
    void stop() {
        server.close();
    }

    private static DateRange days(String first, String last) {
        return DateRange.between(LocalDate.parse(first), LocalDate.parse(last), PARIS);
    }

    private List<RecordedRequest> reads() {
        return fake.requests().stream()
                .filter(request -> !request.path().contains("token"))
                .toList();
    }

    @Test
    void gas_days_go_from_six_to_six_also_when_clocks_change() {
        EnergySeries series = client.dailyConsumption(consent, days("2026-10-23", "2026-10-26"));

        assertThat(series.size()).isEqualTo(4);
        assertThat(series.at(0).toString()).startsWith("2026-10-23T06:00+02:00");
        assertThat(series.at(2).toString()).startsWith("2026-10-25T06:00+01:00");
        assertThat(series.reading(1).orElseThrow().duration()).hasHours(25);
        assertThat(series.quality(0)).isEqualTo(Quality.ESTIMATED);
        assertThat(reads()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/adict/v2/pce/GI012345/donnees_consos_informatives");
            assertThat(request.query()).isEqualTo("date_debut=2026-10-23&date_fin=2026-10-27");
            assertThat(request.header("Accept")).contains("application/nd-json, application/json");
        });
        assertThat(fake.requests().get(0).bodyText())
                .isEqualTo(
                        "grant_type=client_credentials&scope=%2Fadict%2Fv2&client_id=beffroi&client_secret=tres-secret");
        assertThat(server.drift).isEmpty();
    }

    @Test
    void the_energy_of_a_day_is_never_computed_from_its_rounded_volume() {
        GasReadings readings =
                client.readings(consent, GasData.INFORMATIVE, GasPeriod.of(days("2026-01-05", "2026-01-11")));

        assertThat(readings.list()).hasSize(7).allSatisfy(reading -> {
            assertThat(reading.isDefinitive()).isTrue();
            assertThat(reading.quality()).isEqualTo(Quality.MEASURED);
            assertThat(reading.normalCubicMetres()).isNull();
            assertThat(reading.kilowattHours()).isGreaterThanOrEqualTo((double)
                    Math.round(reading.cubicMetres() * reading.kilowattHoursPerCubicMetre()));
        });
        assertThat(readings.toEnergy().total().known().orElseThrow().kilowattHours())
                .isEqualTo(readings.list().stream()
                        .mapToDouble(GasReading::kilowattHours)
                        .sum());
    }

    @Test
    void recorded_rows_of_both_kinds_are_read_as_they_were() {
        String row = """
                {"pce":{"id_pce":"GI123456"},"consommation":{"date_debut_consommation":"2024-01-01T06:00:00+01:00",
                "date_fin_consommation":"2024-02-01T06:00:00+01:00","volume_brut":180,"volume_converti":0,
                "coeff_calcul":{"coeff_conversion":11.29},"energie":2032,"type_qualif_conso":"Mesuré",
                "statut_conso":"Définitive","journee_gaziere":null,"type_conso":"Publiée"},"statut_restitution":null}
                {"consommation":{"date_debut_consommation":"2024-02-01T06:00:00+01:00",
                "date_fin_consommation":"2024-02-02T06:00:00+01:00","volume_brut":1,"energie":8,
                "coeff_calcul":{"coeff_conversion":11.16},"statut_conso":"Provisoire","neuf":{}}}
                """;
        try (FaultServer answering = MeterServer.answering(200, "application/octet-stream", row);
                MeterServer meters = MeterServer.of(answering)) {
            GasReadings readings = other(answering, meters)
                    .readings(consent, GasData.PUBLISHED, GasPeriod.of(days("2024-01-01", "2024-02-02")));

            assertThat(readings.list()).extracting(GasReading::kilowattHours).containsExactly(2032.0, 8.0);
            assertThat(readings.list().get(0).cubicMetres()).isEqualTo(180);
            assertThat(readings.list().get(0).normalCubicMetres()).isNull();
            assertThat(readings.toEnergy().total().known().orElseThrow().kilowattHours())
                    .isEqualTo(2040);
            assertThat(readings.list().toString()).doesNotContain("2032", "180.0");
        }
    }

    private static GrdfClient other(FaultServer answering, MeterServer meters) {
        return GrdfClient.builder(OAuthClient.of("a", "b"))
                .transport(meters.transport)
                .baseUrl(answering.baseUrl())
                .tokenUrl(URI.create(answering.baseUrl() + "/token"))
                .clock(NOVEMBER)
                .build();
    }

    @ParameterizedTest
    @EnumSource(GasData.class)
    void absent_and_unknown_fields_are_tolerated_in_all_readings(GasData data) {
        String rows = "{}\n{\"consommation\":{}}\n{\"consommation\":{\"date_debut_consommation\":\"hier\","
                + "\"date_fin_consommation\":\"2024-02-02T06:00:00+01:00\",\"energie\":\"x\"},\"neuf\":1}\n"
                + "{\"consommation\":{\"date_debut_consommation\":\"2024-02-01T06:00:00+01:00\","
                + "\"date_fin_consommation\":\"2024-02-02T06:00:00+01:00\",\"statut_conso\":\"Neuf\"}}\n";
        try (FaultServer answering = MeterServer.answering(200, "text/plain", rows);
                MeterServer meters = MeterServer.of(answering)) {
            GasReadings readings =
                    other(answering, meters).readings(consent, data, GasPeriod.of(days("2024-02-01", "2024-02-01")));

            assertThat(readings.list()).hasSize(1);
            assertThat(readings.skipped()).isEqualTo(1);
            assertThat(readings.toEnergy().coverage().missing()).isEqualTo(1);
        }
    }

    @Test
    void objects_over_several_lines_duplicates_and_partial_answers_are_understood() {
        GasPeriod january = GasPeriod.of(days("2026-01-05", "2026-01-11"));
        GasReadings plain = client.readings(consent, GasData.INFORMATIVE, january);
        fake.withSpreadObjects();
        assertThat(client.readings(consent, GasData.INFORMATIVE, january).list())
                .isEqualTo(plain.list());
        fake.withDuplicates();
        assertThat(client.readings(consent, GasData.INFORMATIVE, january).list())
                .isEqualTo(plain.list());
        fake.withPartialAnswers();
        GasReadings partial = client.readings(consent, GasData.INFORMATIVE, january);
        assertThat(partial.isPartial()).isTrue();
        assertThat(partial.list()).isEqualTo(plain.list());
        assertThat(plain.isPartial()).isFalse();
    }

    @Test
    void periods_are_named_as_grdf_names_them() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(List.of(
                        GasPeriod.year(2025).toString(),
                        GasPeriod.month(YearMonth.of(2026, 2)).toString(),
                        GasPeriod.week(day).toString(),
                        GasPeriod.week(LocalDate.of(2027, 1, 1)).toString(),
                        GasPeriod.day(LocalDate.of(2026, 2, 1)).toString()))
                .containsExactly("2025", "2026-02", "2026-W01", "2026-W53", "2026-032");
        client.readings(consent, GasData.INFORMATIVE, GasPeriod.week(LocalDate.of(2026, 3, 4)));
        assertThat(reads().get(0).query()).isEqualTo("periode=2026-W10");
    }

    @Test
    void billed_consumption_is_read_from_reading_to_reading() {
        EnergySeries billed = client.publishedConsumption(consent, days("2026-01-01", "2026-03-31"));

        assertThat(billed.size()).isEqualTo(3);
        assertThat(billed.at(1).toString()).startsWith("2026-02-01T06:00");
        assertThat(billed.quality(0)).isEqualTo(Quality.MEASURED);
        assertThat(reads().get(0).path()).endsWith("/donnees_consos_publiees");
        assertThat(client.readings(consent, GasData.INJECTED, GasPeriod.year(2025))
                        .list())
                .isEmpty();
        assertThat(reads().get(1).path()).endsWith("/donnees_injections_publiees");
        assertThat(server.drift).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000000,CUSTOMER_MOVED,403",
        "1000001,RIGHT_EXPIRED,403",
        "1000002,NO_RIGHT,403",
        "1000005,MALFORMED_METER,400",
        "1000009,BEFORE_PERIMETER,403",
        "1000010,AFTER_PERIMETER,403",
        "1000011,PROOF_MISSING,403",
        "1000014,RIGHT_REVOKED,403",
    })
    void an_error_with_status_200_is_thrown_as_what_it_is(String code, GrdfProblem problem, int status) {
        fake.refuseReads(code);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.dailyConsumption(consent, days("2026-10-01", "2026-10-02")))
                .withMessageContaining(problem.advice())
                .satisfies(e -> {
                    assertThat(e.status()).isEqualTo(status);
                    assertThat(GrdfProblem.of(e)).contains(problem);
                    assertThat(e + e.body()).doesNotContain(FakeGrdf.METER);
                });
        assertThat(reads()).hasSize(1);
    }

    @Test
    void no_data_is_missing_not_zero_and_not_an_error() {
        fake.refuseReads("1000008");
        EnergySeries series = client.dailyConsumption(consent, days("2026-10-01", "2026-10-02"));

        assertThat(series.coverage().missing()).isPositive();
        assertThat(series.total().known()).isEmpty();
    }

    @Test
    void contract_and_meter_are_read_and_print_no_address() {
        GasContract contract = client.contract(consent);
        GasMeter meter = client.meter(consent);

        assertThat(contract.annualReferenceKilowattHours()).isEqualTo(14_250);
        assertThat(contract.profile()).isEqualTo("P012");
        assertThat(contract.since()).isEqualTo("2014-06-02");
        assertThat(meter.street()).isEqualTo("12 rue des Essais");
        assertThat(meter.frequency()).isEqualTo("JJ");
        assertThat(meter.toString()).doesNotContain("Essais", "LILLE");
        assertThat(reads().get(0).query()).isEqualTo("filtre=car&filtre=cja");
    }

    @Test
    void rights_are_listed_and_become_consents() {
        List<AccessRight> rights = client.accessRights();
        Consent ready = rights.get(0)
                .consent()
                .orElseThrow()
                .purpose("Suivi énergétique")
                .givenBy("foyer-17")
                .build();

        assertThat(rights).hasSize(1);
        assertThat(rights.get(0).technical()).isTrue();
        assertThat(rights.get(0).toString()).doesNotContain(FakeGrdf.METER);
        assertThat(ready.reference()).contains(FakeGrdf.RIGHT);
        assertThat(ready.scopes()).contains(DataScope.DAILY_CONSUMPTION, DataScope.TECHNICAL);
        assertThat(client.dailyConsumption(ready, days("2026-10-01", "2026-10-02"))
                        .size())
                .isEqualTo(2);
        assertThat(client.accessRights(List.of(MeterId.gas("GI999999")))).isEmpty();
        assertThat(reads().get(2).bodyText()).isEqualTo("{\"id_pce\":[\"GI999999\"]}");
    }

    private static RightDeclaration.Builder declaration(String postcode) {
        return RightDeclaration.of(RightDeclaration.Role.AUTORISE_CONTRAT_FOURNITURE, postcode)
                .person("Canari")
                .contact("canari@example.org", "0600000000")
                .days(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 11, 1))
                .consumptionDays(LocalDate.of(2024, 11, 2), LocalDate.of(2027, 11, 1))
                .informative()
                .published();
    }

    @Test
    void a_right_is_declared_proved_and_ended() {
        MeterId meter = MeterId.gas(FakeGrdf.UNDECLARED);
        AccessRight declared = client.declareRight(meter, declaration("59000").build());
        assertThat(declared.isUsable()).isFalse();
        assertThat(declared.consent()).isEmpty();
        client.uploadProofs(
                declared.id(), List.of(RightProof.of("mandat.pdf", "application/pdf", new byte[] {1, 2, 3})));
        assertThat(client.accessRights(List.of(meter)).get(0).isUsable()).isTrue();
        client.endRight(declared.id());
        assertThat(client.accessRights(List.of(meter)).get(0).state()).isEqualTo("Révoquée");

        assertThat(reads().get(0).method()).isEqualTo("PUT");
        assertThat(reads().get(0).bodyText())
                .contains("\"perim_donnees_informatives\":\"Vrai\"", "\"perim_donnees_techniques\":\"Faux\"");
        assertThat(reads().get(1).header("Content-Type").orElseThrow()).startsWith("multipart/form-data; boundary=");
        assertThat(reads().get(1).bodyText()).contains("name=\"preuves\"; filename=\"mandat.pdf\"");
        assertThat(reads().get(3).method()).isEqualTo("PATCH");
    }

    @Test
    void a_declaration_that_is_refused_tells_nothing_of_the_person_and_is_not_sent_again() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.declareRight(
                        MeterId.gas(FakeGrdf.UNDECLARED), declaration("75001").build()))
                .satisfies(e -> {
                    assertThat(GrdfProblem.of(e)).contains(GrdfProblem.POSTCODE_DIFFERS);
                    assertThat(e + e.body()).doesNotContain("Canari", FakeGrdf.UNDECLARED);
                });
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.declareRight(
                        MeterId.gas(FakeGrdf.METER), declaration("59000").build()))
                .satisfies(e -> assertThat(GrdfProblem.of(e)).contains(GrdfProblem.RIGHT_EXISTS));
        fake.failNext(503);
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> client.endRight(FakeGrdf.RIGHT));
        assertThat(reads()).hasSize(3);
        assertThat(declaration("59000").build().toString()).doesNotContain("Canari", "59000");
    }

    @Test
    void reads_are_tried_again_and_tokens_renewed() {
        client.contract(consent);
        fake.failNext(503);
        client.contract(consent);

        assertThat(reads()).hasSize(3);
        fake.requireClient("beffroi", "autre");
        GrdfClient stranger = GrdfClient.builder(OAuthClient.of("beffroi", "faux"))
                .baseUrl(fake.url())
                .tokenUrl(URI.create(fake.tokenUrl()))
                .clock(NOVEMBER)
                .build();
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> stranger.contract(consent));
    }

    @Test
    void what_the_consent_does_not_cover_is_refused_before_any_request() {
        Consent electricity = consent(MeterId.electricity("01234567890123")).build();
        Consent bounded = consent(MeterId.gas(FakeGrdf.METER))
                .days(LocalDate.of(2026, 6, 1), null)
                .build();

        assertThatExceptionOfType(ConsentException.class).isThrownBy(() -> client.contract(electricity));
        assertThatExceptionOfType(ConsentException.class)
                .isThrownBy(() -> client.dailyConsumption(bounded, days("2026-05-31", "2026-06-02")));
        assertThatExceptionOfType(ConsentException.class).isThrownBy(() -> client.raw("/pce/{pce}/x", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> client.uploadProofs(FakeGrdf.RIGHT, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RightProof.of("a\"b.pdf", "application/pdf", new byte[1]));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void the_neutral_view_reads_gas_as_it_reads_electricity() {
        MeterData meters = client.meterData();

        assertThat(meters.network()).isEqualTo(MeterId.Network.GAS);
        assertThat(meters.energies()).contains(DataScope.DAILY_CONSUMPTION, DataScope.PUBLISHED_CONSUMPTION);
        assertThat(meters.energy(consent, DataScope.DAILY_CONSUMPTION, days("2026-10-01", "2026-10-07"))
                        .size())
                .isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> meters.energy(consent, DataScope.CONSUMPTION_CURVE, days("2026-10-01", "2026-10-07")));
    }
}
