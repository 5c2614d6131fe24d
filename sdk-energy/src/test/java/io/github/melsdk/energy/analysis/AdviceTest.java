package io.github.melsdk.energy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.Coverage;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.EnergyTotal;
import io.github.melsdk.energy.Quality;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate RED_DAY = LocalDate.of(2026, 1, 13);
    private static final TempoTariff TEMPO = new TempoTariff(
            Map.of(RED_DAY, TempoColour.RED, RED_DAY.plusDays(1), TempoColour.BLUE),
            Map.of(TempoColour.BLUE, 0.16, TempoColour.WHITE, 0.19, TempoColour.RED, 0.76),
            Map.of(TempoColour.BLUE, 0.13, TempoColour.WHITE, 0.15, TempoColour.RED, 0.16));
    private static final EnergySeries WASHING =
            EnergySeries.ofWattHours(RED_DAY.atStartOfDay(PARIS), Duration.ofMinutes(30), 800, 200, 200);

    @Test
    void aTempoDayLastsUntilSixInTheMorning() {
        assertThat(TEMPO.eurosPerKilowattHour(at(RED_DAY, 6, 0))).isEqualTo(0.76);
        assertThat(TEMPO.eurosPerKilowattHour(at(RED_DAY, 22, 0))).isEqualTo(0.16);
        assertThat(TEMPO.eurosPerKilowattHour(at(RED_DAY.plusDays(1), 5, 59))).isEqualTo(0.16);
        assertThat(TEMPO.eurosPerKilowattHour(at(RED_DAY.plusDays(1), 6, 0))).isEqualTo(0.16);
        assertThat(TEMPO.eurosPerKilowattHour(at(RED_DAY.plusDays(1), 22, 0))).isEqualTo(0.13);
        assertThat(TEMPO.eurosPerKilowattHour(at(RED_DAY, 5, 59))).isNaN();
    }

    @Test
    void aUseWaitsForTheNightOfARedDay() {
        Shifting advice = Shifting.advise(
                        WASHING,
                        DateRange.of(at(RED_DAY, 18, 0), at(RED_DAY.plusDays(1), 7, 0)),
                        TEMPO,
                        Map.of(hour(RED_DAY, 18), GridSignal.STRAINED))
                .orElseThrow();
        assertThat(advice.run().start()).isEqualTo(at(RED_DAY, 22, 0));
        assertThat(advice.run().duration()).isEqualTo(Duration.ofMinutes(90));
        assertThat(advice.strainedNow()).isTrue();
        assertThat(advice.saving()).isCloseTo(1.2 * (0.76 - 0.16), within(1e-9));
    }

    @Test
    void abundantHoursArePreferredAndStrainedOnesAvoided() {
        DateRange day = DateRange.of(at(RED_DAY, 8, 0), at(RED_DAY, 20, 0));
        Map<Instant, GridSignal> signals = Map.of(
                hour(RED_DAY, 13), GridSignal.ABUNDANT,
                hour(RED_DAY, 14), GridSignal.ABUNDANT,
                hour(RED_DAY, 8), GridSignal.CRITICAL);
        Shifting advice =
                Shifting.advise(WASHING, day, Tariff.flat(0.2), signals).orElseThrow();
        assertThat(advice.run().start()).isEqualTo(at(RED_DAY, 13, 0));
        assertThat(advice.saving()).isCloseTo(0, within(1e-9));
        DateRange tooShort = DateRange.of(at(RED_DAY, 8, 0), at(RED_DAY, 9, 0));
        assertThat(Shifting.advise(WASHING, tooShort, Tariff.flat(0.2), Map.of()))
                .isEmpty();
    }

    @Test
    void aDayWithoutColourIsNeverAdvised() {
        LocalDate unknown = RED_DAY.plusDays(2);
        DateRange range = DateRange.of(at(unknown, 6, 0), at(unknown, 20, 0));
        assertThat(Shifting.advise(WASHING, range, TEMPO, Map.of())).isEmpty();
    }

    @Test
    void ecowattValuesHaveSignals() {
        assertThat(GridSignal.ofEcowatt(0)).contains(GridSignal.ABUNDANT);
        assertThat(GridSignal.ofEcowatt(3)).contains(GridSignal.CRITICAL);
        assertThat(GridSignal.ofEcowatt(4)).isEmpty();
    }

    @Test
    void aCommuneWithFewHomesIsSecret() {
        List<HomeFigure> homes = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            homes.add(home("59350", 4000 + i, i == 0 ? 900 : 0));
            homes.add(home("59599", 3000, 1000));
        }
        homes.add(home("59044", 5000, 0));
        homes.add(new HomeFigure("59350", total(9000, 1), total(0, 0)));
        CommuneInventory inventory = CommuneInventory.of(homes, 11, 0.85);
        assertThat(inventory.rows())
                .extracting(CommuneInventory.Row::commune)
                .containsExactly("59044", "59350", "59599");
        assertThat(inventory.rows().get(0))
                .isEqualTo(new CommuneInventory.Row("59044", Quality.SECRET, null, null, null));
        CommuneInventory.Row lille = inventory.rows().get(1);
        assertThat(lille.homes()).isEqualTo(11);
        assertThat(lille.consumption()).isEqualTo(Energy.wattHours(44_055));
        assertThat(lille.production()).as("one roof only").isNull();
        assertThat(lille.meanConsumption()).contains(Energy.wattHours(4005));
        assertThat(inventory.rows().get(2).production()).isEqualTo(Energy.wattHours(11_000));
    }

    @Test
    void aCommuneThatOneHomeDominatesIsSecret() {
        List<HomeFigure> homes = new ArrayList<>(List.of(home("59350", 1_000_000, 0)));
        for (int i = 0; i < 20; i++) {
            homes.add(home("59350", 4000, 0));
        }
        assertThat(CommuneInventory.of(homes, 11, 0.85).rows().get(0).quality()).isEqualTo(Quality.SECRET);
        assertThat(CommuneInventory.of(homes, 11, 1).rows().get(0).quality()).isEqualTo(Quality.MEASURED);
        assertThatIllegalArgumentException().isThrownBy(() -> CommuneInventory.of(homes, 2, 0.85));
        assertThatIllegalArgumentException().isThrownBy(() -> CommuneInventory.of(homes, 11, 0));
    }

    private static HomeFigure home(String commune, double consumption, double production) {
        return new HomeFigure(commune, total(consumption, 0), total(production, 0));
    }

    private static EnergyTotal total(double wattHours, int missing) {
        return new EnergyTotal(Energy.wattHours(wattHours), new Coverage(12, 0, missing, 0, 1));
    }

    private static ZonedDateTime at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(PARIS);
    }

    private static Instant hour(LocalDate day, int hour) {
        return at(day, hour, 0).toInstant();
    }
}
