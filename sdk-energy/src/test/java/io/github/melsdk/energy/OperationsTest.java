package io.github.melsdk.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.core.model.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @Test
    void whatIsUnknownInOneIsUnknownInTheSum() {
        EnergySeries home = days(1000, Double.NaN, 3000);
        EnergySeries secret = EnergySeries.builder(PARIS)
                .addDay(MONDAY, Energy.wattHours(10), Quality.ESTIMATED)
                .addDay(MONDAY.plusDays(1), null, Quality.SECRET)
                .addDay(MONDAY.plusDays(2), Energy.wattHours(30), Quality.MEASURED)
                .build();
        EnergySeries sum = EnergySeries.sum(List.of(home, secret));
        assertThat(sum.toWattHours()).containsExactly(1010, Double.NaN, 3030);
        assertThat(List.of(sum.quality(0), sum.quality(1), sum.quality(2)))
                .containsExactly(Quality.ESTIMATED, Quality.SECRET, Quality.MEASURED);
        assertThat(home.minus(secret).times(2).wattHours(2)).isEqualTo(5940);
        assertThat(sum.total()).hasToString("4.0 kWh (2 of 3 values, 66.7 % of the time, 1 estimated, 1 secret)");
    }

    @Test
    void seriesWithOtherIntervalsMustBeAlignedFirst() {
        EnergySeries quarterHours =
                EnergySeries.ofWattHours(MONDAY.atStartOfDay(PARIS), Duration.ofMinutes(15), 1, 2, 3, 4, 5, 6);
        EnergySeries halfHours = EnergySeries.ofWattHours(MONDAY.atTime(0, 30).atZone(PARIS), HALF_HOUR, 10, 20, 30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quarterHours.plus(halfHours))
                .withMessageContaining("align");
        List<EnergySeries> aligned = Series.align(Step.HALF_HOUR, List.of(quarterHours, halfHours));
        assertThat(aligned.get(0).plus(aligned.get(1)).toWattHours()).containsExactly(7 + 10, 11 + 20);
        assertThat(Series.align(
                        Step.HALF_HOUR,
                        List.of(quarterHours, days(1).between(DateRange.ofDay(MONDAY.minusDays(3), PARIS)))))
                .allMatch(Series::isEmpty);
    }

    @Test
    void zonesDoNotMix() {
        EnergySeries utc = EnergySeries.ofDays(MONDAY, ZoneId.of("UTC"), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Series.align(Step.DAY, List.of(utc, days(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> Series.join(List.of(utc, days(1))));
    }

    @Test
    void aLinearFillingBridgesShortGapsOnlyAndSaysSo() {
        PowerSeries curve = PowerSeries.ofWatts(
                MONDAY.atStartOfDay(PARIS),
                HALF_HOUR,
                Double.NaN,
                100,
                Double.NaN,
                Double.NaN,
                400,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                0);
        PowerSeries filled = curve.fill(Filling.linear(Duration.ofHours(1)));
        assertThat(filled.toWatts())
                .containsExactly(
                        new double[] {Double.NaN, 100, 200, 300, 400, Double.NaN, Double.NaN, Double.NaN, 0},
                        within(1e-9));
        assertThat(filled.quality(2)).isEqualTo(Quality.ESTIMATED);
        assertThat(filled.quality(1)).isEqualTo(Quality.MEASURED);
        assertThat(filled.quality(5)).isEqualTo(Quality.MISSING);
    }

    @Test
    void aFillingFromTheWeekBeforeFollowsTheLocalClockAndDayLengths() {
        double[] values = new double[9];
        Arrays.fill(values, 2400);
        values[7] = Double.NaN;
        values[8] = Double.NaN;
        EnergySeries days = EnergySeries.ofDays(LocalDate.of(2026, 10, 18), PARIS, values);
        EnergySeries filled = days.fill(Filling.fromWeekBefore());
        assertThat(filled.wattHours(7)).isCloseTo(2500, within(1e-9)); // Sunday 25 October has 25 hours
        assertThat(filled.wattHours(8)).isCloseTo(2400, within(1e-9));
        assertThat(filled.coverage()).isEqualTo(new Coverage(7, 2, 0, 0, 1));
    }

    @Test
    void aSecretIsNeverFilled() {
        EnergySeries series = EnergySeries.builder(PARIS)
                .addDay(MONDAY, Energy.wattHours(1), Quality.MEASURED)
                .addDay(MONDAY.plusDays(1), null, Quality.SECRET)
                .addDay(MONDAY.plusDays(2), Energy.wattHours(1), Quality.MEASURED)
                .build();
        assertThat(series.fill(Filling.linear(Duration.ofDays(9)))).isEqualTo(series);
    }

    @Test
    void periodsAreComparedOverWhatIsKnownInBoth() {
        Comparison comparison = days(900, Double.NaN, 1100).compareWith(days(1000, 5000, 1500));
        assertThat(comparison.pairs()).isEqualTo(2);
        assertThat(comparison.change()).isEqualTo(Energy.wattHours(-500));
        assertThat(comparison.relativeChange()).hasValue(-0.2);
        assertThat(comparison.current().isComplete()).isFalse();
        assertThat(days(Double.NaN).compareWith(days(1)).relativeChange()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> days(1).compareWith(days(1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, 16", "2026-03-29, 14", "2026-10-25, 18"})
    void nightHoursCrossMidnightAndTheChangeOfClocks(LocalDate day, int offPeakHalfHours) {
        DateRange noonToNoon = DateRange.of(
                day.minusDays(1).atTime(12, 0).atZone(PARIS), day.atTime(12, 0).atZone(PARIS));
        PowerSeries kilowatt = PowerSeries.builder(PARIS)
                .step(Step.HALF_HOUR)
                .covering(noonToNoon)
                .add(
                        noonToNoon.start().toInstant(),
                        noonToNoon.start().toInstant().plus(HALF_HOUR),
                        Power.kilowatts(1))
                .build();
        List<PowerSeries> nights = kilowatt.during(OffPeakHours.parse("HC (22H00-6H00)"));
        assertThat(nights).hasSize(1);
        assertThat(nights.get(0).size()).isEqualTo(offPeakHalfHours);
        assertThat(kilowatt.outside(OffPeakHours.of(LocalTime.of(22, 0), LocalTime.of(6, 0))))
                .hasSize(2);
    }

    @Test
    void aHalfHourThatAWindowCutsIsShared() {
        EnergySeries day = EnergySeries.ofWattHours(MONDAY.atTime(22, 0).atZone(PARIS), Duration.ofHours(1), 600, 60);
        OffPeakHours hours = OffPeakHours.parse("HC (22H30-6H30)");
        EnergyTotal offPeak = EnergySeries.total(day.during(hours));
        assertThat(offPeak.wattHours()).isEqualTo(360);
        assertThat(offPeak.coverage().estimated()).isEqualTo(1);
        assertThat(EnergySeries.total(day.outside(hours)).wattHours()).isEqualTo(300);
    }

    @Test
    void contractsWriteSeveralWindows() {
        OffPeakHours hours = OffPeakHours.parse("HC (1H30-7H30;12H30-14H30)");
        assertThat(hours)
                .isEqualTo(OffPeakHours.of(LocalTime.of(1, 30), LocalTime.of(7, 30))
                        .and(LocalTime.of(12, 30), LocalTime.of(14, 30)))
                .hasToString("[01:30-07:30, 12:30-14:30]");
        assertThat(hours.contains(LocalTime.of(14, 29))).isTrue();
        assertThat(hours.contains(LocalTime.of(14, 30))).isFalse();
        assertThat(OffPeakHours.parse("22h-24h").contains(LocalTime.of(23, 59))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HC",
                "HC (22H00)",
                "HC (22H00-22H00)",
                "HC (25H00-6H00)",
                "HC (xHy-6H00)",
                "HC (1H-5H;4H-6H)"
            })
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> OffPeakHours.parse(text));
    }

    @Test
    void aLongRangeIsJoinedFromPartsThatOverlap() {
        EnergySeries first = days(1, 2, Double.NaN);
        EnergySeries second = EnergySeries.ofDays(MONDAY.plusDays(2), PARIS, 3, 4);
        EnergySeries later = EnergySeries.ofDays(MONDAY.plusDays(3), PARIS, Double.NaN, Double.NaN, 7);
        assertThat(Series.join(List.of(later, first, second)).toWattHours()).containsExactly(1, 2, 3, 4, Double.NaN, 7);
    }

    @Test
    void carbonIntensityIsAveragedOverTime() {
        CarbonIntensitySeries quarterHours =
                CarbonIntensitySeries.of(MONDAY.atStartOfDay(PARIS), Duration.ofMinutes(15), 40, 42, 50, Double.NaN);
        CarbonIntensitySeries halfHours = quarterHours.resample(Step.HALF_HOUR);
        assertThat(halfHours.gramsPerKilowattHour(0)).isEqualTo(41);
        assertThat(halfHours.reading(1)).isEmpty();
        assertThat(halfHours.reading(0))
                .get()
                .extracting(CarbonIntensityReading::gramsPerKilowattHour)
                .isEqualTo(41.0);
    }

    private static EnergySeries days(double... wattHours) {
        return EnergySeries.ofDays(MONDAY, PARIS, wattHours);
    }
}
