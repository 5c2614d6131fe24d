package io.github.melsdk.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.core.model.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a series, no energy appears or is lost: random series and zones over both changes of clocks. */
class ConservationTest {
    private static final List<String> ZONES = List.of(
            "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Kolkata", "UTC");
    private static final int[] STEPS = {10, 15, 30, 60, 1440, 47};
    private static final List<Step> ONTO = List.of(
            Step.DAY, Step.WEEK, Step.MONTH, Step.YEAR, Step.HOUR, Step.minutes(240), Step.fixed(Duration.ofHours(24)));

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsAreConservedByResampling(int seed) {
        EnergySeries series = random(new Random(seed), 0);
        for (Step step : ONTO) {
            EnergySeries resampled = series.resample(step);
            assertThat(resampled.total().isComplete()).as("%s", step).isTrue();
            assertThat(resampled.total().wattHours()).as("%s", step).isCloseTo(total(series), closely(series));
            assertThat(resampled.range()).isEqualTo(series.range());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsAreConservedBySplittingAndJoining(int seed) {
        Random random = new Random(seed);
        EnergySeries series = random(random, 0.1);
        for (Step step : ONTO) {
            List<EnergySeries> parts = new ArrayList<>(series.split(step));
            assertThat(EnergySeries.total(parts).wattHours()).as("%s", step).isCloseTo(total(series), closely(series));
            assertThat(EnergySeries.total(parts).coverage().share())
                    .isCloseTo(series.coverage().share(), within(1e-12));
            Collections.shuffle(parts, random);
            EnergySeries joined = Series.join(parts);
            assertThat(joined.total().wattHours()).as("%s", step).isCloseTo(total(series), closely(series));
            if (joined.size() == series.size()) {
                assertThat(joined).as("%s", step).isEqualTo(series);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsAreConservedByOffPeakHours(int seed) {
        EnergySeries series = random(new Random(seed), 0);
        OffPeakHours hours = OffPeakHours.parse("HC (22H30-6H30;12H00-14H15)");
        List<EnergySeries> all = new ArrayList<>(series.during(hours));
        all.addAll(series.outside(hours));
        assertThat(EnergySeries.total(all).wattHours()).isCloseTo(total(series), closely(series));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meanPowersHoldTheSameEnergy(int seed) {
        EnergySeries series = random(new Random(seed), 0);
        for (Step step : ONTO) {
            assertThat(series.toMeanPower().resample(step).toEnergy().total().wattHours())
                    .as("%s", step)
                    .isCloseTo(total(series), closely(series));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCoarserIntervalIsUnknownIfAPartOfItIs(int seed) {
        EnergySeries series = random(new Random(seed), 0.02);
        for (Step step : ONTO) {
            EnergySeries resampled = series.resample(step);
            for (int i = 0; i < resampled.size(); i++) {
                EnergySeries part = series.between(DateRange.of(resampled.at(i), resampled.at(i + 1)));
                assertThat(resampled.quality(i).hasValue())
                        .as("%s from %s", step, resampled.at(i))
                        .isEqualTo(part.total().isComplete());
            }
        }
    }

    private static EnergySeries random(Random random, double missing) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        int minutes = STEPS[random.nextInt(STEPS.length)];
        LocalDate before = random.nextBoolean() ? LocalDate.of(2026, 3, 1) : LocalDate.of(2026, 9, 24);
        ZonedDateTime start =
                before.plusDays(random.nextInt(7)).atStartOfDay(zone).plusMinutes(random.nextInt(3) * 15L);
        double[] wattHours = random.doubles(45L * 1440 / minutes, 0, 4000).toArray();
        for (int i = 0; i < wattHours.length; i++) {
            wattHours[i] = random.nextDouble() < missing ? Double.NaN : wattHours[i];
        }
        return EnergySeries.ofWattHours(start, Duration.ofMinutes(minutes), wattHours);
    }

    private static double total(EnergySeries series) {
        return series.total().wattHours();
    }

    private static Offset<Double> closely(EnergySeries series) {
        return within(1e-9 * total(series));
    }
}
