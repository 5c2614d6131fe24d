package io.github.melsdk.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.core.model.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnergySeriesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);

    @Test
    void aWeekIsReadDayByDayAndAddedUp() {
        EnergySeries week =
                EnergySeries.ofDays(LocalDate.of(2026, 11, 2), PARIS, 8100, 7900, 9400, 8800, 7300, 12_050, 11_450);
        List<String> lines = new ArrayList<>();
        week.forEach(day -> lines.add(day.date() + "  " + day.energy().kilowattHours() + " kWh"));
        assertThat(lines).hasSize(7).startsWith("2026-11-02  8.1 kWh");
        assertThat(week.total().kilowattHours()).isCloseTo(65.0, within(1e-9));
        assertThat(week.total()).hasToString("65.0 kWh");
        assertThat(week.total().complete()).contains(Energy.kilowattHours(65));
    }

    @Test
    void aTotalOverAMissingDaySaysSo() {
        EnergySeries week = EnergySeries.ofDays(LocalDate.of(2026, 11, 2), PARIS, 8000, Double.NaN, 9000, 7000);
        EnergyTotal total = week.total();
        assertThat(total.isComplete()).isFalse();
        assertThat(total.complete()).isEmpty();
        assertThat(total.known()).contains(Energy.kilowattHours(24));
        assertThat(total).hasToString("24.0 kWh (3 of 4 values, 75.0 % of the time)");
        assertThat(week.gaps())
                .containsExactly(new Gap(DateRange.ofDay(LocalDate.of(2026, 11, 3), PARIS), Quality.MISSING, 1));
        assertThat(week).hasSize(3);
        assertThat(week.size()).isEqualTo(4);
        assertThat(week.reading(1)).isEmpty();
        assertThat(week.wattHours(1)).isNaN();
    }

    @Test
    void aTotalOfNothingIsNotZero() {
        EnergySeries unknown = EnergySeries.builder(PARIS)
                .step(Step.DAY)
                .covering(DateRange.between(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 4), PARIS))
                .build();
        assertThat(unknown.size()).isEqualTo(3);
        assertThat(unknown.total().kilowattHours()).isNaN();
        assertThat(unknown.total().known()).isEmpty();
        assertThat(unknown.total()).hasToString("unknown (0 of 3 values, 0.0 % of the time)");
        EnergySeries empty = EnergySeries.builder(PARIS).build();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.total().isComplete()).isFalse();
        assertThat(empty.resample(Step.DAY)).isEqualTo(empty);
        assertThat(empty).hasToString("EnergySeries[empty]");
    }

    @Test
    void holesBecomeMissingIntervalsOfTheStep() {
        Instant start = Instant.parse("2026-11-02T23:00:00Z");
        EnergySeries series = EnergySeries.builder(PARIS)
                .add(start.plus(HALF_HOUR.multipliedBy(4)), start.plus(HALF_HOUR.multipliedBy(5)), Energy.wattHours(30))
                .add(start, start.plus(HALF_HOUR), Energy.wattHours(10))
                .add(start.plus(HALF_HOUR), start.plus(HALF_HOUR.multipliedBy(2)), null, Quality.SECRET)
                .build();
        assertThat(series.step()).contains(HALF_HOUR);
        assertThat(series.size()).isEqualTo(5);
        assertThat(series.coverage()).isEqualTo(new Coverage(2, 0, 2, 1, 0.4));
        assertThat(series.gaps()).extracting(Gap::quality).containsExactly(Quality.SECRET, Quality.MISSING);
        assertThat(series.gaps()).extracting(Gap::intervals).containsExactly(1, 2);
    }

    @Test
    void theLaterOfTwoValuesForOneIntervalCounts() {
        EnergySeries series = EnergySeries.builder(PARIS)
                .addDay(AUTUMN, Energy.wattHours(5), Quality.ESTIMATED)
                .addDay(AUTUMN, Energy.wattHours(7), Quality.MEASURED)
                .build();
        assertThat(series.toWattHours()).containsExactly(7);
        assertThat(series.quality(0)).isEqualTo(Quality.MEASURED);
    }

    @Test
    void overlappingIntervalsAreRefused() {
        Instant start = Instant.parse("2026-11-02T23:00:00Z");
        EnergySeries.Builder builder = EnergySeries.builder(PARIS)
                .add(start, start.plus(HALF_HOUR), Energy.ZERO)
                .add(start.plusSeconds(60), start.plusSeconds(120), Energy.ZERO);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("overlaps");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(start, start, Energy.ZERO));
    }

    @Test
    void endLabelsOfTheAutumnDayAreResolvedByTheirOrder() {
        EnergySeries day = fromEndLabels(autumnLabels());
        assertThat(day.size()).isEqualTo(50);
        assertThat(day.step()).contains(HALF_HOUR);
        assertThat(day.range()).isEqualTo(DateRange.ofDay(AUTUMN, PARIS));
        assertThat(day.coverage().isComplete()).isTrue();
        assertThat(day.resample(Step.DAY).toWattHours()).containsExactly(50 * 100);
    }

    @Test
    void endLabelsOfTheSpringDayMayNameTheHourThatDoesNotExist() {
        List<LocalDateTime> written = new ArrayList<>();
        List<LocalDateTime> skipped = new ArrayList<>();
        for (int i = 1; i <= 46; i++) {
            ZonedDateTime end = SPRING.atStartOfDay(PARIS).plus(HALF_HOUR.multipliedBy(i));
            skipped.add(end.toLocalDateTime());
            written.add(i == 4 ? SPRING.atTime(2, 0) : end.toLocalDateTime());
        }
        assertThat(fromEndLabels(skipped).size()).isEqualTo(46);
        assertThat(fromEndLabels(skipped).range()).isEqualTo(DateRange.ofDay(SPRING, PARIS));
        assertThat(fromEndLabels(written)).isEqualTo(fromEndLabels(skipped));
    }

    @Test
    void aSecondPassFollowsAFirstOneWithAHole() {
        List<LocalDateTime> labels = autumnLabels();
        labels.remove(4); // 02:30 of the first pass
        EnergySeries day = fromEndLabels(labels);
        assertThat(day.size()).isEqualTo(50);
        assertThat(day.gaps())
                .extracting(gap -> gap.interval().start().toInstant())
                .containsExactly(Instant.parse("2026-10-25T00:00:00Z"));
    }

    @Test
    void wattsOverHalfHoursAndWattHoursAreTwoViewsOfOneCurve() {
        PowerSeries curve = PowerSeries.ofWatts(AUTUMN.atStartOfDay(PARIS), HALF_HOUR, 200, 1000, Double.NaN, 420);
        EnergySeries energy = curve.toEnergy();
        assertThat(energy.toWattHours()).containsExactly(100, 500, Double.NaN, 210);
        assertThat(energy.toMeanPower()).isEqualTo(curve);
        assertThat(curve.maximum()).get().extracting(PowerReading::power).isEqualTo(Power.kilowatts(1));
        assertThat(curve.minimum()).get().extracting(PowerReading::power).isEqualTo(Power.watts(200));
        assertThat(curve.mean()).contains(Power.watts(540));
    }

    @Test
    void aMonthWithAHoleHasNoValue() {
        double[] days = new double[61];
        Arrays.fill(days, 1000);
        days[40] = Double.NaN;
        EnergySeries months =
                EnergySeries.ofDays(LocalDate.of(2026, 9, 1), PARIS, days).resample(Step.MONTH);
        assertThat(months.toWattHours()).containsExactly(30_000, Double.NaN);
        assertThat(months.step()).isEmpty();
        assertThat(months.at(1)).isEqualTo(LocalDate.of(2026, 10, 1).atStartOfDay(PARIS));
    }

    @Test
    void aCutIntervalIsSharedInProportionToTimeAndEstimated() {
        Instant gasDay = AUTUMN.atTime(6, 0).atZone(PARIS).toInstant();
        EnergySeries gas = EnergySeries.builder(PARIS)
                .add(gasDay, gasDay.plus(Duration.ofHours(24)), Energy.kilowattHours(24))
                .build();
        EnergySeries days = gas.resample(Step.DAY);
        assertThat(days.toWattHours()).containsExactly(18_000, 6000);
        assertThat(days.quality(0)).isEqualTo(Quality.ESTIMATED);
        assertThat(gas.toMeanPower().resample(Step.DAY).quality(0)).isEqualTo(Quality.MEASURED);
    }

    @Test
    void aPartOfASeriesIsFoundByTime() {
        EnergySeries week = EnergySeries.ofDays(LocalDate.of(2026, 10, 23), PARIS, 1, 2, 3, 4, 5);
        EnergySeries part = week.between(DateRange.between(AUTUMN, LocalDate.of(2026, 11, 30), PARIS));
        assertThat(part.toWattHours()).containsExactly(3, 4, 5);
        assertThat(part.resample(Step.WEEK).toWattHours()).containsExactly(3, 9);
        assertThat(week.reading(AUTUMN.atTime(23, 59).atZone(PARIS).toInstant()))
                .get()
                .extracting(EnergyReading::duration)
                .isEqualTo(Duration.ofHours(25));
        assertThat(week.split(Step.DAY)).hasSize(5).element(2).isEqualTo(EnergySeries.ofDays(AUTUMN, PARIS, 3));
    }

    @Test
    void whatASeriesPrintsHoldsNoValue() {
        assertThat(EnergySeries.ofDays(AUTUMN, PARIS, 4321.5).toString())
                .contains("2026-10-25", "1 of 1")
                .doesNotContain("4321");
    }

    private static List<LocalDateTime> autumnLabels() {
        List<LocalDateTime> labels = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            labels.add(
                    AUTUMN.atStartOfDay(PARIS).plus(HALF_HOUR.multipliedBy(i)).toLocalDateTime());
        }
        return labels;
    }

    private static EnergySeries fromEndLabels(List<LocalDateTime> labels) {
        EnergySeries.Builder builder = EnergySeries.builder(PARIS);
        labels.forEach(label -> builder.addEndingAt(label, HALF_HOUR, Energy.wattHours(100), Quality.MEASURED));
        return builder.build();
    }
}
