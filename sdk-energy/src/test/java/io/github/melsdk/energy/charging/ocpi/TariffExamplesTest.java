package io.github.melsdk.energy.charging.ocpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.energy.Energy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the OCPI specification: tariffs, sessions and results. */
class TariffExamplesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> WEEKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final Usage NOW = Usage.startingAt(ZonedDateTime.of(2026, 11, 16, 9, 30, 0, 0, PARIS));

    private static PriceComponent price(TariffDimension type, String price, String vat, int step) {
        return new PriceComponent(
                OpenEnum.of(type), new BigDecimal(price), vat == null ? null : new BigDecimal(vat), step);
    }

    private static TariffElement always(PriceComponent... components) {
        return new TariffElement(List.of(components), null);
    }

    private static TariffElement when(TariffRestrictions restrictions, PriceComponent... components) {
        return new TariffElement(List.of(components), restrictions);
    }

    private static TariffRestrictions clock(String start, String end, List<String> days) {
        return new TariffRestrictions(
                start, end, null, null, null, null, null, null, null, null, null, null, days, null);
    }

    private static TariffRestrictions current(Double least, Double below, List<String> days) {
        return new TariffRestrictions(
                null, null, null, null, null, null, least, below, null, null, null, null, days, null);
    }

    private static TariffRestrictions reservation(ReservationRestriction kind) {
        return new TariffRestrictions(
                null, null, null, null, null, null, null, null, null, null, null, null, null, OpenEnum.of(kind));
    }

    private static ChargingTariff tariff(Price least, Price most, TariffElement... elements) {
        return new ChargingTariff(
                "FR",
                "MEL",
                "T",
                "EUR",
                null,
                null,
                null,
                least,
                most,
                Arrays.asList(elements),
                null,
                null,
                null,
                null);
    }

    private static ChargingTariff tariff(TariffElement... elements) {
        return tariff(null, null, elements);
    }

    private static final PriceComponent START = price(TariffDimension.FLAT, "0.50", "20", 1);
    private static final PriceComponent ENERGY = price(TariffDimension.ENERGY, "0.25", "10", 1);

    private static Usage energy(double kwh) {
        return NOW.charged(Duration.ZERO, Energy.kilowattHours(kwh));
    }

    private static void costs(ChargingTariff tariff, Usage usage, String excl, String incl) {
        SessionCost cost = tariff.costOf(usage);
        assertThat(cost.rounded(2).exclVat()).isEqualByComparingTo(excl);
        if (incl == null) {
            assertThat(cost.inclVat()).isNull();
        } else {
            assertThat(cost.rounded(new BigDecimal(incl).scale()).inclVat()).isEqualByComparingTo(incl);
        }
    }

    @Test
    void example_8_energy() {
        costs(tariff(always(ENERGY)), energy(20), "5.00", "5.50");
    }

    @Test
    void example_9_energy_and_start_fee() {
        costs(tariff(always(START, ENERGY)), energy(20), "5.50", "6.10");
    }

    @Test
    void example_12_least_price() {
        Price least = new Price(new BigDecimal("0.50"), new BigDecimal("0.55"));
        costs(tariff(least, null, always(ENERGY)), energy(20), "5.00", "5.50");
        costs(tariff(least, null, always(ENERGY)), energy(1.9), "0.50", "0.55");
    }

    @Test
    void example_10_parking_in_quarters_of_an_hour() {
        TariffElement element = always(START, ENERGY, price(TariffDimension.PARKING_TIME, "2.00", "20", 900));
        costs(tariff(element), energy(20).parked(Duration.ofMinutes(40)), "7.00", "7.90");
    }

    @Test
    void example_6_most_price() {
        Price most = new Price(new BigDecimal("10.00"), new BigDecimal("11.00"));
        costs(tariff(null, most, always(START, ENERGY)), energy(50), "10.00", "11.00");
        costs(tariff(null, most, always(START, ENERGY)), energy(30), "8.00", "8.85");
    }

    private static Usage charged(int minutes) {
        return NOW.charged(Duration.ofMinutes(minutes), Energy.kilowattHours(20));
    }

    @Test
    void example_1_time() {
        costs(tariff(always(price(TariffDimension.TIME, "2.00", "10", 60))), charged(150), "5.00", "5.50");
    }

    @Test
    void example_13_time_and_parking() {
        TariffElement element = always(
                price(TariffDimension.TIME, "3.00", "10", 60), price(TariffDimension.PARKING_TIME, "5.00", "20", 300));
        costs(tariff(element), charged(150).parked(Duration.ofMinutes(42)), "11.25", "12.75");
    }

    @Test
    void example_2_an_odd_rate_of_vat() {
        costs(tariff(always(price(TariffDimension.TIME, "1.90", "5.2", 300))), charged(150), "4.75", "5.00");
    }

    @Test
    void example_3_energy_in_steps_of_100_watt_hours() {
        PriceComponent stepped = price(TariffDimension.ENERGY, "0.25", "10", 100);
        costs(tariff(always(START, stepped)), energy(20.45), "5.63", "6.24");
    }

    /** The published result on Saturday follows from 1.20 € per hour. */
    private static ChargingTariff complex() {
        return tariff(
                always(price(TariffDimension.FLAT, "2.50", "15", 1)),
                when(current(null, 32.0, null), price(TariffDimension.TIME, "1.00", "20", 900)),
                when(current(32.0, null, WEEKDAYS), price(TariffDimension.TIME, "2.00", "20", 600)),
                when(
                        current(32.0, null, List.of("SATURDAY", "SUNDAY")),
                        price(TariffDimension.TIME, "1.20", "20", 600)),
                when(clock("09:00", "18:00", WEEKDAYS), price(TariffDimension.PARKING_TIME, "5.00", "10", 300)),
                when(
                        clock("10:00", "17:00", List.of("SATURDAY")),
                        price(TariffDimension.PARKING_TIME, "6.00", "10", 300)));
    }

    @Test
    void example_4_on_a_Monday_with_little_current() {
        Usage usage = NOW.chargedAt(16, Duration.ofMinutes(165), Energy.kilowattHours(10))
                .parked(Duration.ofMinutes(42));
        costs(complex(), usage, "9.00", "10.30");
    }

    @Test
    void example_4_on_a_Saturday_with_much_current() {
        Usage usage = Usage.startingAt(ZonedDateTime.of(2026, 11, 21, 13, 30, 0, 0, PARIS))
                .chargedAt(43, Duration.ofMinutes(114), Energy.kilowattHours(40))
                .parked(Duration.ofMinutes(71));
        costs(complex(), usage, "12.28", "13.861");
    }

    @Test
    void example_15_a_reservation_per_hour() {
        ChargingTariff tariff = tariff(
                when(reservation(ReservationRestriction.RESERVATION), price(TariffDimension.TIME, "5.00", "20", 60)),
                always(START, ENERGY));
        costs(tariff, reserved(15), "6.75", "7.60");
    }

    private static Usage reserved(int minutes) {
        return NOW.reserved(Duration.ofMinutes(minutes)).charged(Duration.ofHours(1), Energy.kilowattHours(20));
    }

    @Test
    void example_16_a_reservation_with_a_fee() {
        ChargingTariff tariff = tariff(
                when(
                        reservation(ReservationRestriction.RESERVATION),
                        price(TariffDimension.FLAT, "2.00", "20", 1),
                        price(TariffDimension.TIME, "5.00", "20", 300)),
                always(START, ENERGY));
        costs(tariff, reserved(13), "8.75", "10.00");
    }

    @Test
    void example_17_a_reservation_that_may_expire_for_a_fee() {
        ChargingTariff tariff = tariff(
                when(
                        reservation(ReservationRestriction.RESERVATION_EXPIRES),
                        price(TariffDimension.FLAT, "4.00", "20", 1)),
                when(reservation(ReservationRestriction.RESERVATION), price(TariffDimension.TIME, "2.00", "20", 600)),
                always(START, ENERGY));
        costs(tariff, reserved(22), "6.50", "7.30");
        costs(tariff, NOW.reservedInVain(Duration.ofHours(1)), "6.00", "7.20");
    }

    @Test
    void example_18_a_reservation_that_may_expire_at_another_price() {
        ChargingTariff tariff = tariff(
                when(
                        reservation(ReservationRestriction.RESERVATION_EXPIRES),
                        price(TariffDimension.TIME, "6.00", "20", 600)),
                when(reservation(ReservationRestriction.RESERVATION), price(TariffDimension.TIME, "3.00", "20", 600)),
                always(START, ENERGY));
        costs(tariff, reserved(22), "7.00", "7.90");
        costs(tariff, NOW.reservedInVain(Duration.ofMinutes(90)), "9.00", "10.80");
    }

    @ParameterizedTest
    @CsvSource({"16:55,10,2,0.55", "16:35,35,0,1.30", "19:40,12,20,0.73"})
    void example_14_the_step_rounds_up_the_last_kind_of_time(String start, int charging, int parking, String excl) {
        ChargingTariff tariff = tariff(
                when(
                        clock("00:00", "17:00", null),
                        price(TariffDimension.TIME, "1.20", null, 1800),
                        price(TariffDimension.PARKING_TIME, "1.00", null, 900)),
                when(
                        clock("17:00", "20:00", null),
                        price(TariffDimension.TIME, "2.40", null, 900),
                        price(TariffDimension.PARKING_TIME, "1.00", null, 900)),
                when(clock("20:00", "23:59", null), price(TariffDimension.TIME, "2.40", null, 900)));
        Usage usage = Usage.startingAt(ZonedDateTime.parse("2026-11-21T" + start + ":00+01:00[Europe/Paris]"))
                .charged(Duration.ofMinutes(charging), Energy.kilowattHours(1))
                .parked(Duration.ofMinutes(parking));
        costs(tariff, usage, excl, null);
    }

    @ParameterizedTest
    @CsvSource({"1,0.029", "25,0.031", "500,0.125"})
    void the_step_of_energy(int step, String excl) {
        ChargingTariff tariff = tariff(always(price(TariffDimension.ENERGY, "0.25", null, step)));
        assertThat(tariff.costOf(energy(0.1152)).rounded(3).exclVat()).isEqualByComparingTo(excl);
    }

    // Beyond the examples.

    @Test
    void energy_is_cut_where_a_bound_lies() {
        TariffRestrictions first = new TariffRestrictions(
                null, null, null, null, null, 1.0, null, null, null, null, null, null, null, null);
        ChargingTariff tariff = tariff(
                when(first, price(TariffDimension.ENERGY, "0", "20", 1)),
                always(price(TariffDimension.ENERGY, "0.20", "20", 1)));
        costs(tariff, charged(60), "3.80", "4.56");
    }

    @Test
    void hours_are_those_of_the_location_on_the_night_the_clock_goes_back() {
        ChargingTariff tariff = tariff(
                when(clock("22:00", "06:00", null), price(TariffDimension.TIME, "1.00", "20", 1)),
                always(price(TariffDimension.TIME, "3.00", "20", 1)));
        Usage night = Usage.startingAt(ZonedDateTime.of(2026, 10, 24, 21, 0, 0, 0, PARIS))
                .charged(Duration.ofHours(12), Energy.kilowattHours(20));

        SessionCost cost = tariff.costOf(night);

        assertThat(cost.exclVat()).as("1 h at 3, 9 h at 1, 2 h at 3").isEqualByComparingTo("18");
        assertThat(cost.lines())
                .extracting(CostLine::price)
                .extracting(BigDecimal::intValue)
                .containsExactly(3, 1, 1, 3);
    }

    @Test
    void days_and_durations_bound_a_tariff() {
        TariffRestrictions late = new TariffRestrictions(
                null, null, null, null, null, null, null, null, null, null, 3_600L, null, null, null);
        ChargingTariff parking = tariff(when(late, price(TariffDimension.PARKING_TIME, "2.00", "20", 1)));
        costs(parking, charged(30).parked(Duration.ofMinutes(90)), "2.00", "2.40");

        TariffRestrictions until = new TariffRestrictions(
                null,
                null,
                null,
                LocalDate.of(2026, 11, 16),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        costs(tariff(when(until, ENERGY)), charged(30), "0", "0");
    }

    @Test
    void what_was_not_measured_fulfils_no_bound() {
        ChargingTariff tariff = tariff(when(current(null, 32.0, null), price(TariffDimension.TIME, "1.00", "20", 1)));
        costs(tariff, charged(60), "0", "0");
        costs(tariff, NOW.chargedAt(16, Duration.ofHours(1), Energy.kilowattHours(3)), "1.00", "1.20");
        assertThatIllegalArgumentException().isThrownBy(() -> NOW.parked(Duration.ofMinutes(-1)));
    }
}
