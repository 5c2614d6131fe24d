package io.github.melsdk.energy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.energy.CarbonIntensitySeries;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.OffPeakHours;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.PowerSeries;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LoadIndicatorsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /** An invented day with the sums, extremes and night of a recorded one. */
    private static PowerSeries recordedDay() {
        double[] watts = new double[48];
        Arrays.fill(watts, 0, 10, 252.2222222222222);
        watts[3] = 86;
        Arrays.fill(watts, 10, 48, (23_552 - 2356 - 3150) / 37.0);
        watts[25] = 3150;
        return PowerSeries.ofWatts(DAY.atStartOfDay(PARIS), HALF_HOUR, watts);
    }

    @Test
    void aDayHasTheIndicatorsOfTheReference() {
        PowerSeries day = recordedDay();
        assertThat(day.toEnergy().total().wattHours()).isCloseTo(11_776, within(1e-6));
        assertThat(day.mean().orElseThrow().watts()).isCloseTo(490.667, within(5e-4));
        assertThat(day.maximum().orElseThrow().start().toLocalTime()).isEqualTo(LocalTime.of(12, 30));
        assertThat(day.maximum().orElseThrow().power()).isEqualTo(Power.watts(3150));
        assertThat(LoadIndicators.loadFactor(day).orElseThrow()).isCloseTo(0.155767, within(5e-7));
        assertThat(BaseLoad.minimum(day)).contains(new BaseLoad(Power.watts(86), BaseLoad.Method.MINIMUM));
        assertThat(BaseLoad.nightMean(day, LocalTime.MIDNIGHT, LocalTime.of(5, 0))
                        .orElseThrow()
                        .power()
                        .watts())
                .isCloseTo(235.6, within(1e-6));
    }

    @Test
    void theBaseLoadNamesItsMethod() {
        PowerSeries curve =
                PowerSeries.ofWatts(DAY.atStartOfDay(PARIS), Duration.ofHours(1), 100, 200, 300, 500, Double.NaN, 900);
        assertThat(BaseLoad.fifthPercentile(curve).orElseThrow())
                .isEqualTo(new BaseLoad(Power.watts(120), BaseLoad.Method.FIFTH_PERCENTILE));
        assertThat(BaseLoad.nightMean(curve).orElseThrow())
                .isEqualTo(new BaseLoad(Power.watts(400), BaseLoad.Method.NIGHT_MEAN));
        PowerSeries unknown = PowerSeries.ofWatts(DAY.atStartOfDay(PARIS), HALF_HOUR, Double.NaN);
        assertThat(BaseLoad.minimum(unknown)).isEmpty();
        assertThat(BaseLoad.fifthPercentile(unknown)).isEmpty();
        assertThat(BaseLoad.nightMean(unknown)).isEmpty();
        assertThat(LoadIndicators.loadFactor(unknown)).isEmpty();
    }

    @Test
    void fullLoadTimeIsEnergyByPower() {
        assertThat(LoadIndicators.fullLoadTime(Energy.kilowattHours(3300), Power.kilowatts(3)))
                .isEqualTo(Duration.ofHours(1100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadIndicators.fullLoadTime(Energy.kilowattHours(1), Power.ZERO));
    }

    @Test
    void anOffPeakShareCutsTheHalfHourThatTheContractCuts() {
        double[] flat = new double[24];
        Arrays.fill(flat, 500);
        EnergySeries day = EnergySeries.ofWattHours(DAY.atStartOfDay(PARIS), Duration.ofHours(1), flat);
        assertThat(LoadIndicators.offPeakShare(day, OffPeakHours.parse("HC (22H30-6H30)"))
                        .orElseThrow())
                .isCloseTo(8 / 24.0, within(1e-12));
        assertThat(LoadIndicators.offPeakShare(day.times(0), OffPeakHours.parse("HC (22H30-6H30)")))
                .isEmpty();
    }

    @Test
    void aYearIsScaledOnlyFromNinetyPercentOfItsDays() {
        double[] days = new double[365];
        Arrays.fill(days, 10_000);
        Arrays.fill(days, 0, 36, Double.NaN);
        EnergySeries year = EnergySeries.ofDays(LocalDate.of(2025, 1, 1), PARIS, days);
        assertThat(LoadIndicators.annualised(year).orElseThrow().kilowattHours())
                .isCloseTo(3650, within(1e-9));
        days[100] = Double.NaN;
        assertThat(LoadIndicators.annualised(EnergySeries.ofDays(LocalDate.of(2025, 1, 1), PARIS, days)))
                .isEmpty();
    }

    @Test
    void avoidedCostFollowsTheTariff() {
        EnergySeries used = EnergySeries.ofWattHours(DAY.atTime(21, 0).atZone(PARIS), Duration.ofHours(1), 1000, 2000);
        Tariff tariff = Tariff.offPeak(0.25, 0.20, OffPeakHours.parse("22H-6H"));
        assertThat(Avoided.cost(used, tariff).inEuros().amount()).isEqualByComparingTo(new BigDecimal("0.65"));
        assertThat(Avoided.cost(used, Tariff.flat(0.25)).amount()).isCloseTo(0.75, within(1e-12));
        assertThat(Avoided.cost(used, Tariff.flat(Double.NaN))).isEqualTo(new Avoided(0, 0, 2));
        assertThat(Avoided.cost(used, Tariff.flat(Double.NaN)).isComplete()).isFalse();
    }

    @Test
    void emissionsTakeTheMeanIntensityOfTheSameStep() {
        EnergySeries used = EnergySeries.ofWattHours(DAY.atStartOfDay(PARIS), HALF_HOUR, 500, 1500, 700);
        CarbonIntensitySeries intensity = CarbonIntensitySeries.of(
                DAY.atStartOfDay(PARIS), Duration.ofMinutes(15), 40, 60, 20, 40, 30, Double.NaN);
        Avoided avoided = Avoided.emissions(used, intensity);
        assertThat(avoided.amount()).isCloseTo(0.5 * 0.05 + 1.5 * 0.03, within(1e-12));
        assertThat(avoided.unknownSteps()).isEqualTo(1);
    }

    @Test
    void aStorageLowersThePeakAsFarAsItsEnergyAndPowerReach() {
        PowerSeries curve = PowerSeries.ofWatts(
                DAY.atStartOfDay(PARIS), Duration.ofHours(1), 1000, 5000, 1000, 1000, 4000, Double.NaN);
        PeakShaving wide = PeakShaving.potential(
                        curve, new PeakShaving.Storage(Energy.kilowattHours(2), Power.kilowatts(10), 1))
                .orElseThrow();
        assertThat(wide.shavedPeak().watts()).isCloseTo(3000, within(1e-3));
        assertThat(wide.reduction().watts()).isCloseTo(2000, within(1e-3));
        assertThat(wide.delivered().wattHours()).isCloseTo(3000, within(1e-2));
        assertThat(wide.unknownSteps()).isEqualTo(1);
        PeakShaving weak = PeakShaving.potential(
                        curve, new PeakShaving.Storage(Energy.kilowattHours(50), Power.watts(500), 0.9))
                .orElseThrow();
        assertThat(weak.shavedPeak().watts()).isCloseTo(4500, within(1e-3));
        assertThatIllegalArgumentException().isThrownBy(() -> new PeakShaving.Storage(Energy.ZERO, Power.ZERO, 0));
    }
}
