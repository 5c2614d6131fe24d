package io.github.melsdk.energy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.DailyTemperature;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Power;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeDaysTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource({"5, 11, 10.0, 10.0", "10, 20, 3.0, 3.328", "15, 25, 0, 0.618", "12, 18, 3.0, 3.0", "19, 30, 0, 0"})
    void bothFrenchMethodsGiveTheReferenceValues(double minimum, double maximum, double meteo, double costic) {
        DailyTemperature day = new DailyTemperature(START, minimum, maximum, null);
        assertThat(DegreeDayMethod.METEO.heating(day, 18).orElseThrow()).isCloseTo(meteo, within(1e-12));
        assertThat(DegreeDayMethod.COSTIC.heating(day, 18).orElseThrow()).isCloseTo(costic, within(5e-4));
        assertThat(DegreeDayMethod.MEAN.heating(day, 18)).isEmpty();
    }

    @Test
    void theMeanMethodTakesTheMeanOfTheDay() {
        DailyTemperature day = new DailyTemperature(START, null, 20.0, 13.5);
        assertThat(DegreeDayMethod.MEAN.heating(day, 18)).hasValue(4.5);
        assertThat(DegreeDayMethod.METEO.heating(day, 18)).isEmpty();
        assertThat(DegreeDayMethod.MEAN.cooling(day, 12)).hasValue(1.5);
        assertThat(DegreeDayMethod.METEO.cooling(new DailyTemperature(START, 20.0, 31.0, null), 22))
                .hasValue(3.5);
        assertThat(DegreeDayMethod.COSTIC.cooling(day, 22)).isEmpty();
    }

    @Test
    void aDayWithoutTemperatureIsMissing() {
        List<DailyTemperature> days = List.of(
                new DailyTemperature(START, 5.0, 11.0, null),
                new DailyTemperature(START.plusDays(1), 5.0, null, null),
                new DailyTemperature(START.plusDays(40), 0.0, 0.0, null));
        DegreeDays three =
                DegreeDays.of(days, DateRange.between(START, START.plusDays(2), PARIS), DegreeDayMethod.METEO, 18);
        assertThat(three).isEqualTo(new DegreeDays(DegreeDayMethod.METEO, 18, 10, 1, 2));
        assertThat(three.isComplete()).isFalse();
    }

    @Test
    void methodsAndBasesNeverMix() {
        DegreeDays djuOf18 = new DegreeDays(DegreeDayMethod.COSTIC, DegreeDays.FRENCH_BASE, 2000, 232, 0);
        DegreeDays djuOf17 = new DegreeDays(DegreeDayMethod.COSTIC, 17, 1800, 232, 0);
        DegreeDays meteo = new DegreeDays(DegreeDayMethod.METEO, 18, 2100, 232, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> djuOf18.plus(djuOf17));
        assertThatIllegalArgumentException().isThrownBy(() -> djuOf18.plus(meteo));
        assertThat(djuOf18.plus(djuOf18).sum()).isEqualTo(4000);
    }

    @Test
    void onlyTheHeatingPartIsCorrected() {
        DegreeDays mild = new DegreeDays(DegreeDayMethod.COSTIC, 18, 2000, 232, 0);
        DegreeDays usual = new DegreeDays(DegreeDayMethod.COSTIC, 18, 2400, 232, 0);
        assertThat(mild.correct(Energy.kilowattHours(2000), Energy.kilowattHours(10_000), usual))
                .isEqualTo(Energy.kilowattHours(14_000));
        DegreeDays holed = new DegreeDays(DegreeDayMethod.COSTIC, 18, 2000, 230, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> holed.correct(Energy.ZERO, Energy.ZERO, usual));
    }

    @Test
    void aModelIsFoundAgainInWhatItMade() {
        List<DailyTemperature> year = year(1);
        EnergySeries used = madeBy(year, 9000, 2500, 1200, 0);
        WeatherModel model = WeatherModel.heatingAndCooling(used, year, DegreeDayMethod.MEAN, 15, 20)
                .orElseThrow();
        assertThat(model.dailyBase().wattHours()).isCloseTo(9000, within(1e-6));
        assertThat(model.perHeatingDegreeDay().wattHours()).isCloseTo(2500, within(1e-6));
        assertThat(model.perCoolingDegreeDay().wattHours()).isCloseTo(1200, within(1e-6));
        assertThat(model.rSquared()).isCloseTo(1, within(1e-9));
        assertThat(model.cvRmse()).isCloseTo(0, within(1e-9));
        assertThat(model.days()).isEqualTo(365);
        assertThat(model.hasEnoughDays()).isTrue();
        assertThat(model.baseLoad().power().watts()).isCloseTo(375, within(1e-6));
        assertThat(model.baseLoad().method()).isEqualTo(BaseLoad.Method.REGRESSION_INTERCEPT);
    }

    @Test
    void noiseShowsInTheQualityOfTheFit() {
        List<DailyTemperature> year = year(2);
        WeatherModel model = WeatherModel.heating(madeBy(year, 9000, 2500, 0, 6000), year, DegreeDayMethod.MEAN, 15)
                .orElseThrow();
        assertThat(model.rSquared()).isBetween(0.6, 0.95);
        assertThat(model.cvRmse()).isBetween(0.1, 0.6);
        assertThat(model.perHeatingDegreeDay().wattHours()).isCloseTo(2500, within(250.0));
    }

    @Test
    void theHeatingBaseCanBeSearched() {
        List<DailyTemperature> year = year(3);
        WeatherModel model = WeatherModel.bestHeating(madeBy(year, 9000, 2500, 0, 500), year, DegreeDayMethod.MEAN)
                .orElseThrow();
        assertThat(model.heatingBase()).isEqualTo(15);
        EnergySeries flat = madeBy(year, 9000, 0, 0, 0);
        assertThat(WeatherModel.bestHeating(flat, year, DegreeDayMethod.MEAN)).isEmpty();
    }

    @Test
    void insulationShowsAndAMildWinterDoesNot() {
        List<DailyTemperature> before = year(4);
        WeatherModel model = WeatherModel.heating(madeBy(before, 9000, 2500, 0, 0), before, DegreeDayMethod.MEAN, 15)
                .orElseThrow();
        List<DailyTemperature> milder = before.stream()
                .map(day -> new DailyTemperature(day.date(), null, null, mean(day) + 3))
                .toList();
        WeatherComparison same = model.compare(madeBy(milder, 9000, 2500, 0, 0), milder);
        assertThat(same.relativeSaving().orElseThrow()).isCloseTo(0, within(1e-9));
        WeatherComparison insulated = model.compare(madeBy(milder, 9000, 2000, 0, 0), milder);
        assertThat(insulated.relativeSaving().orElseThrow()).isBetween(0.05, 0.2);
        assertThat(insulated.saving()).isGreaterThan(Energy.ZERO);
        assertThat(insulated.days()).isEqualTo(365);
    }

    @Test
    void aDayOfZeroIsADayAndAMissingOneIsNot() {
        List<DailyTemperature> year = year(5);
        double[] values = madeBy(year, 0, 2500, 0, 0).toWattHours();
        for (int i = 100; i < 140; i++) {
            values[i] = Double.NaN;
        }
        WeatherModel model = WeatherModel.heating(
                        EnergySeries.ofDays(START, PARIS, values), year, DegreeDayMethod.MEAN, 15)
                .orElseThrow();
        assertThat(model.days()).isEqualTo(325);
        assertThat(model.missingDays()).isEqualTo(40);
        assertThat(model.hasEnoughDays()).isFalse();
        assertThat(model.dailyBase().over(Duration.ofHours(24)).watts()).isCloseTo(Power.ZERO.watts(), within(1e-6));
    }

    @Test
    void tooLittleToFitGivesNoModel() {
        List<DailyTemperature> year = year(6);
        EnergySeries twoDays = EnergySeries.ofDays(START, PARIS, 1, 2);
        assertThat(WeatherModel.heating(twoDays, year, DegreeDayMethod.MEAN, 15))
                .isEmpty();
        List<DailyTemperature> warm = year.stream()
                .map(day -> new DailyTemperature(day.date(), null, null, 25.0))
                .toList();
        assertThat(WeatherModel.heating(madeBy(year, 1, 1, 0, 0), warm, DegreeDayMethod.MEAN, 15))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeatherModel.heatingAndCooling(twoDays, year, DegreeDayMethod.MEAN, 20, 18));
    }

    private static List<DailyTemperature> year(int seed) {
        Random random = new Random(seed);
        List<DailyTemperature> days = new ArrayList<>();
        for (int i = 0; i < 365; i++) {
            double mean = 11 - 8 * Math.cos(2 * Math.PI * i / 365) + random.nextGaussian() * 3;
            days.add(new DailyTemperature(START.plusDays(i), null, null, mean));
        }
        return days;
    }

    private static EnergySeries madeBy(
            List<DailyTemperature> days, double base, double heating, double cooling, double noise) {
        Random random = new Random(42);
        return EnergySeries.ofDays(
                START,
                PARIS,
                days.stream()
                        .mapToDouble(day -> base
                                + heating * Math.max(0, 15 - mean(day))
                                + cooling * Math.max(0, mean(day) - 20)
                                + noise * random.nextGaussian())
                        .toArray());
    }

    private static double mean(DailyTemperature day) {
        Double mean = day.mean();
        return mean == null ? Double.NaN : mean;
    }
}
