package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.energy.DailyTemperature;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergyReading;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a consumption depends on the weather: a day uses a constant, plus a heating slope times its heating degree days, plus
 * a cooling slope times its cooling degree days, fitted by least squares over whole local days.
 *
 * <p>Unlike CalTRACK, a day with zero consumption is a day with zero consumption: a home with a roof has such days. Days
 * without a value or a temperature are left out.
 *
 * @param method how degree days are computed
 * @param heatingBase the temperature below which it heats, in degrees Celsius
 * @param coolingBase the temperature above which it cools, in degrees Celsius
 * @param dailyBase what a day uses whatever the weather
 * @param perHeatingDegreeDay what each heating degree day adds
 * @param perCoolingDegreeDay what each cooling degree day adds; zero if cooling was not modelled
 * @param rSquared the part of the variance that the model explains, at most 1; NaN if the consumption never varies
 * @param cvRmse the root mean square error by the mean consumption
 * @param days over how many days it was fitted
 * @param missingDays how many days of the series were left out
 * @see <a href="https://github.com/openeemeter/caltrack">CalTRACK methods</a>
 */
public record WeatherModel(
        @JsonProperty("method") DegreeDayMethod method,
        @JsonProperty("heatingBase") double heatingBase,
        @JsonProperty("coolingBase") double coolingBase,
        @JsonProperty("dailyBase") Energy dailyBase,
        @JsonProperty("perHeatingDegreeDay") Energy perHeatingDegreeDay,
        @JsonProperty("perCoolingDegreeDay") Energy perCoolingDegreeDay,
        @JsonProperty("rSquared") double rSquared,
        @JsonProperty("cvRmse") double cvRmse,
        @JsonProperty("days") int days,
        @JsonProperty("missingDays") int missingDays) {

    private static final double COLDEST_BASE = 10;
    private static final double WARMEST_BASE = 22;
    private static final double BASE_STEP = 0.5;
    private static final double ENOUGH_DAYS = 0.9;
    private static final Duration DAY = Duration.ofHours(24);

    /**
     * Fits a model with a heating term.
     *
     * @param consumption the energies, with a step of at most a day
     * @param temperatures the days
     * @param method how degree days are computed
     * @param heatingBase in degrees Celsius
     * @return the model; empty if fewer than three days are known or no day is colder than another
     */
    public static Optional<WeatherModel> heating(
            EnergySeries consumption,
            Collection<DailyTemperature> temperatures,
            DegreeDayMethod method,
            double heatingBase) {
        return fit(consumption, temperatures, method, heatingBase, Double.NaN);
    }

    /**
     * Fits a model with a heating and a cooling term.
     *
     * @param consumption the energies, with a step of at most a day
     * @param temperatures the days
     * @param method how degree days are computed
     * @param heatingBase in degrees Celsius
     * @param coolingBase in degrees Celsius, not below the heating base
     * @return the model; empty if there are too few days or the terms cannot be told apart
     * @throws IllegalArgumentException if the cooling base is below the heating base
     */
    public static Optional<WeatherModel> heatingAndCooling(
            EnergySeries consumption,
            Collection<DailyTemperature> temperatures,
            DegreeDayMethod method,
            double heatingBase,
            double coolingBase) {
        if (!(coolingBase >= heatingBase)) {
            throw new IllegalArgumentException(
                    "The cooling base (" + coolingBase + ") must not be below the heating base (" + heatingBase + ")");
        }
        return fit(consumption, temperatures, method, heatingBase, coolingBase);
    }

    /**
     * Looks for the heating base between 10 and 22 °C, in steps of half a degree, that explains the consumption best.
     *
     * @param consumption the energies, with a step of at most a day
     * @param temperatures the days
     * @param method how degree days are computed
     * @return the best model whose consumption rises with the cold; empty if there is none
     */
    public static Optional<WeatherModel> bestHeating(
            EnergySeries consumption, Collection<DailyTemperature> temperatures, DegreeDayMethod method) {
        List<WeatherModel> models = new ArrayList<>();
        for (double base = COLDEST_BASE; base <= WARMEST_BASE; base += BASE_STEP) {
            heating(consumption, temperatures, method, base).ifPresent(models::add);
        }
        return models.stream()
                .filter(model -> model.perHeatingDegreeDay.wattHours() > 0 && !Double.isNaN(model.rSquared))
                .max(Comparator.comparingDouble(WeatherModel::rSquared));
    }

    private static Optional<WeatherModel> fit(
            EnergySeries consumption,
            Collection<DailyTemperature> temperatures,
            DegreeDayMethod method,
            double heatingBase,
            double coolingBase) {
        boolean cools = !Double.isNaN(coolingBase);
        Map<LocalDate, DailyTemperature> byDay = new HashMap<>();
        temperatures.forEach(day -> byDay.put(day.date(), day));
        EnergySeries days = consumption.resample(Step.DAY);
        List<double[]> rows = new ArrayList<>();
        List<Double> energies = new ArrayList<>();
        days.forEach(day -> {
            DailyTemperature weather = byDay.get(day.date());
            double heating = weather == null ? Double.NaN : orNaN(method.heating(weather, heatingBase));
            double cooling = weather == null || !cools ? 0 : orNaN(method.cooling(weather, coolingBase));
            if (!Double.isNaN(heating + cooling) && isWhole(day.duration())) {
                rows.add(cools ? new double[] {1, heating, cooling} : new double[] {1, heating});
                energies.add(day.energy().wattHours());
            }
        });
        return LeastSquares.fit(rows, energies)
                .map(fit -> new WeatherModel(
                        method,
                        heatingBase,
                        cools ? coolingBase : Double.POSITIVE_INFINITY,
                        Energy.wattHours(fit.coefficient(0)),
                        Energy.wattHours(fit.coefficient(1)),
                        cools ? Energy.wattHours(fit.coefficient(2)) : Energy.ZERO,
                        fit.rSquared(),
                        fit.cvRmse(),
                        rows.size(),
                        days.size() - rows.size()));
    }

    /** Days last 23 to 25 hours; the first and last of a series may be parts of one. */
    private static boolean isWhole(Duration day) {
        return day.minus(DAY).abs().compareTo(Duration.ofHours(1)) <= 0;
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    /**
     * Returns what the model expects of a day.
     *
     * @param day its temperatures
     * @return the energy; empty if a temperature that the method needs is unknown
     */
    public Optional<Energy> expected(DailyTemperature day) {
        OptionalDouble heating = method.heating(day, heatingBase);
        OptionalDouble cooling = method.cooling(day, coolingBase);
        return heating.isEmpty() || cooling.isEmpty()
                ? Optional.empty()
                : Optional.of(dailyBase
                        .plus(perHeatingDegreeDay.times(heating.getAsDouble()))
                        .plus(perCoolingDegreeDay.times(cooling.getAsDouble())));
    }

    /**
     * Returns the mean power of a day without heating or cooling.
     *
     * @return the base load, with its method
     */
    public BaseLoad baseLoad() {
        return new BaseLoad(dailyBase.over(DAY), BaseLoad.Method.REGRESSION_INTERCEPT);
    }

    /**
     * Tells whether enough of the days were known for CalTRACK, which asks for 90 % (37 missing days in a year at most).
     *
     * @return true if at least 90 % were
     */
    public boolean hasEnoughDays() {
        return days >= ENOUGH_DAYS * (days + missingDays);
    }

    /**
     * Compares another period with what this model, fitted before, expects of its weather: an insulation shows, a mild
     * winter does not.
     *
     * @param consumption the energies of the other period
     * @param temperatures its days
     * @return actual and expected energies of the days for which both are known
     */
    public WeatherComparison compare(EnergySeries consumption, Collection<DailyTemperature> temperatures) {
        Map<LocalDate, Energy> byDay = new HashMap<>();
        temperatures.forEach(day -> expected(day).ifPresent(energy -> byDay.put(day.date(), energy)));
        EnergySeries dailies = consumption.resample(Step.DAY);
        Energy actual = Energy.ZERO;
        Energy expected = Energy.ZERO;
        int known = 0;
        for (EnergyReading day : dailies) {
            Energy ofModel = byDay.get(day.date());
            if (ofModel != null && isWhole(day.duration())) {
                actual = actual.plus(day.energy());
                expected = expected.plus(ofModel);
                known++;
            }
        }
        return new WeatherComparison(actual, expected, known, dailies.size() - known, this);
    }
}
