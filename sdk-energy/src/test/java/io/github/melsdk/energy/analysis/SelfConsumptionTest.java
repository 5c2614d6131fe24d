package io.github.melsdk.energy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SelfConsumptionTest {
    private static final ZonedDateTime START = LocalDate.of(2026, 6, 1).atStartOfDay(ZoneId.of("Europe/Paris"));
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void aPublishedHouseHasItsPublishedRates() {
        SelfConsumption house = new SelfConsumption(
                Energy.kilowattHours(35.31),
                Energy.kilowattHours(18.56),
                Energy.kilowattHours(11.70),
                48,
                0,
                HALF_HOUR);
        assertThat(house.selfConsumptionRate().orElseThrow()).isCloseTo(0.3314, within(5e-5));
        assertThat(house.selfProductionRate().orElseThrow()).isCloseTo(0.6304, within(5e-5));
        assertThat(house.surplus()).isEqualTo(Energy.kilowattHours(35.31).minus(Energy.kilowattHours(11.70)));
        assertThat(house.gridDraw().kilowattHours()).isCloseTo(6.86, CLOSE);
    }

    @Test
    void sevenAndAHalfOfThirteenIsNotFiftyPercent() {
        SelfConsumption house = new SelfConsumption(
                Energy.kilowattHours(13), Energy.kilowattHours(20), Energy.kilowattHours(7.5), 48, 0, HALF_HOUR);
        assertThat(house.selfConsumptionRate().orElseThrow()).isCloseTo(0.577, within(5e-4));
    }

    @Test
    void ratesDependOnTheStepAndTellIt() {
        EnergySeries production = series(0, 1000, 0, 1000);
        EnergySeries consumption = series(800, 0, 500, 700);
        SelfConsumption fine = SelfConsumption.of(production, consumption);
        SelfConsumption coarse = SelfConsumption.of(production.resample(Step.HOUR), consumption.resample(Step.HOUR));
        assertThat(fine.selfConsumptionRate()).hasValue(0.35);
        assertThat(fine.selfProductionRate()).hasValue(0.35);
        assertThat(fine.coverageRate()).hasValue(1.0);
        assertThat(fine.stepLength()).contains(HALF_HOUR);
        assertThat(coarse.selfConsumptionRate()).hasValue(0.9);
        assertThat(coarse.stepLength()).contains(Duration.ofHours(1));
    }

    @Test
    void withoutProductionThereIsNoRate() {
        SelfConsumption dark = SelfConsumption.of(series(0, 0), series(100, 200));
        assertThat(dark.selfConsumptionRate()).isEmpty();
        assertThat(dark.selfProductionRate()).hasValue(0.0);
        assertThat(SelfConsumption.of(series(5), series(0)).selfProductionRate())
                .isEmpty();
        assertThat(SelfConsumption.of(series(5), series(0)).coverageRate()).isEmpty();
    }

    @Test
    void anUnknownStepIsLeftOutOfAllSums() {
        SelfConsumption home = SelfConsumption.of(series(500, Double.NaN, 500), series(400, 9000, Double.NaN));
        assertThat(home)
                .isEqualTo(new SelfConsumption(
                        Energy.wattHours(500), Energy.wattHours(400), Energy.wattHours(400), 1, 2, HALF_HOUR));
    }

    @Test
    void theMeterNeedsTheInverterToTellTheRates() {
        EnergySeries production = series(0, 900, 500, Double.NaN);
        EnergySeries withdrawn = series(300, 50, 100, 10);
        EnergySeries injected = series(0, 600, 20, 5);
        SelfConsumption home = SelfConsumption.fromMeter(production, withdrawn, injected);
        assertThat(home.produced()).isEqualTo(Energy.wattHours(1400));
        assertThat(home.selfConsumed()).isEqualTo(Energy.wattHours(780));
        assertThat(home.consumed()).isEqualTo(Energy.wattHours(1230));
        assertThat(home.gridDraw()).isEqualTo(Energy.wattHours(450));
        assertThat(home.surplus()).isEqualTo(Energy.wattHours(620));
        assertThat(home.unknownSteps()).isEqualTo(1);
    }

    @Test
    void threeConsumersShareAKilowattHour() {
        List<EnergySeries> consumers = List.of(series(400), series(800), series(0));
        List<EnergySeries> roof = List.of(series(1000));
        CollectiveSelfConsumption fixed = share(roof, consumers, SharingKey.fixed(List.of(0.5, 0.3, 0.2)));
        assertThat(allocated(fixed, 0)).containsExactly(400, 300, 0);
        assertThat(fixed.surplus().toWattHours()).containsExactly(new double[] {300}, CLOSE);
        CollectiveSelfConsumption byConsumption = share(roof, consumers, SharingKey.byConsumption());
        assertThat(allocated(byConsumption, 0)).containsExactly(new double[] {1000 / 3.0, 2000 / 3.0, 0}, CLOSE);
        assertThat(byConsumption.surplus().wattHours(0)).isCloseTo(0, CLOSE);
    }

    @Test
    void threeConsumersShareLittle() {
        List<EnergySeries> consumers = List.of(series(200), series(100), series(300));
        List<EnergySeries> roof = List.of(series(300));
        assertThat(allocated(share(roof, consumers, SharingKey.fixed(List.of(0.5, 0.3, 0.2))), 0))
                .containsExactly(new double[] {150, 90, 60}, CLOSE);
        assertThat(allocated(share(roof, consumers, SharingKey.byConsumption()), 0))
                .containsExactly(new double[] {100, 50, 150}, CLOSE);
    }

    @Test
    void anOrganiserWhoServesOneFirstSendsSharesThatDoSo() {
        CollectiveSelfConsumption shared = share(
                List.of(series(1000)),
                List.of(series(400), series(800)),
                SharingKey.simple((consumer, step) -> consumer == 0 ? 0.4 : 0.6));
        assertThat(allocated(shared, 0)).containsExactly(new double[] {400, 600}, CLOSE);
        assertThat(shared.complements().get(1).wattHours(0)).isCloseTo(200, CLOSE);
    }

    @Test
    void pairsOfProducerAndConsumerHaveTheirOwnShares() {
        CollectiveSelfConsumption shared = share(
                List.of(series(1000, 100), series(500, 100)),
                List.of(series(600, 600), series(600, 600)),
                SharingKey.full((producer, consumer, step) -> producer == consumer ? 1 : 0));
        assertThat(allocated(shared, 0)).containsExactly(600, 500);
        assertThat(allocated(shared, 1)).containsExactly(100, 100);
        assertThat(shared.surplus().toWattHours()).containsExactly(400, 0);
        assertThat(shared.selfConsumed().toWattHours()).containsExactly(1100, 200);
    }

    @Test
    void everyKeyKeepsTheBalance() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<EnergySeries> roofs = List.of(random(random), random(random));
            List<EnergySeries> homes = List.of(random(random), random(random), random(random));
            for (SharingKey key : List.of(
                    SharingKey.fixed(List.of(0.2, 0.5, 0.3)),
                    SharingKey.byConsumption(),
                    SharingKey.simple((consumer, step) -> consumer == step % 3 ? 0.9 : 0.05),
                    SharingKey.full((producer, consumer, step) -> consumer == producer ? 0.7 : 0.1))) {
                check(share(roofs, homes, key), EnergySeries.sum(roofs), homes);
            }
            CollectiveSelfConsumption byConsumption = share(roofs, homes, SharingKey.byConsumption());
            EnergySeries used = EnergySeries.sum(roofs).smaller(EnergySeries.sum(homes));
            assertThat(byConsumption.selfConsumed().toWattHours()).containsExactly(used.toWattHours(), CLOSE);
        }
    }

    private static void check(CollectiveSelfConsumption shared, EnergySeries produced, List<EnergySeries> homes) {
        for (int step = 0; step < produced.size(); step++) {
            double sum = shared.surplus().wattHours(step);
            assertThat(sum).isGreaterThan(-1e-9);
            for (int i = 0; i < homes.size(); i++) {
                double part = shared.allocated().get(i).wattHours(step);
                sum += part;
                assertThat(part).isBetween(0.0, homes.get(i).wattHours(step) + 1e-9);
                assertThat(part + shared.complements().get(i).wattHours(step))
                        .isCloseTo(homes.get(i).wattHours(step), CLOSE);
            }
            assertThat(sum).isCloseTo(produced.wattHours(step), CLOSE);
        }
    }

    @Test
    void anUnknownStepIsUnknownForAll() {
        CollectiveSelfConsumption shared = share(
                List.of(series(100, 100)), List.of(series(50, 50), series(Double.NaN, 50)), SharingKey.byConsumption());
        assertThat(shared.allocated().get(0).toWattHours()).containsExactly(Double.NaN, 50);
        assertThat(shared.surplus().toWattHours()).containsExactly(Double.NaN, 0);
    }

    @Test
    void sharesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SharingKey.fixed(List.of(0.8, 0.3)));
        assertThatIllegalArgumentException().isThrownBy(() -> SharingKey.fixed(List.of(-0.1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(List.of(series(1)), List.of(series(1)), SharingKey.fixed(List.of(0.5, 0.5))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(List.of(series(1)), List.of(series(1)), SharingKey.simple((c, s) -> 1.1)))
                .withMessageContaining("step 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(List.of(series(-1)), List.of(series(1)), SharingKey.byConsumption()));
    }

    private static CollectiveSelfConsumption share(List<EnergySeries> roofs, List<EnergySeries> homes, SharingKey key) {
        return CollectiveSelfConsumption.share(roofs, homes, key);
    }

    private static double[] allocated(CollectiveSelfConsumption shared, int step) {
        return shared.allocated().stream()
                .mapToDouble(series -> series.wattHours(step))
                .toArray();
    }

    private static EnergySeries random(Random random) {
        return series(random.doubles(12, 0, 1000)
                .map(value -> value < 200 ? 0 : value)
                .toArray());
    }

    private static EnergySeries series(double... wattHours) {
        return EnergySeries.ofWattHours(START, HALF_HOUR, wattHours);
    }
}
