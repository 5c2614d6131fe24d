package io.github.melsdk.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void energyKnowsItsUnits() {
        assertThat(Energy.megawattHours(1.5))
                .isEqualTo(Energy.kilowattHours(1500))
                .isEqualTo(Energy.wattHours(1.5e6));
        assertThat(Energy.wattHours(2500).megawattHours()).isEqualTo(0.0025);
        assertThat(Energy.kilowattHours(3).minus(Energy.kilowattHours(5))).isEqualTo(Energy.kilowattHours(-2));
        assertThat(Energy.kilowattHours(3).plus(Energy.ZERO).times(2)).isGreaterThan(Energy.kilowattHours(5));
        assertThat(Energy.wattHours(-0.0)).isEqualTo(Energy.ZERO);
    }

    @Test
    void energyIsPowerTimesTime() {
        assertThat(Power.kilowatts(3).during(Duration.ofMinutes(30))).isEqualTo(Energy.wattHours(1500));
        assertThat(Energy.wattHours(1500).over(Duration.ofMinutes(30))).isEqualTo(Power.kilowatts(3));
        assertThat(Power.megawatts(1).minus(Power.watts(1)).plus(Power.ZERO).times(2))
                .isLessThan(Power.megawatts(2));
        assertThat(Power.kilowatts(2).megawatts()).isEqualTo(0.002);
    }

    @Test
    void quantitiesAreWrittenForPeople() {
        assertThat(Energy.wattHours(420)).hasToString("420 Wh");
        assertThat(Energy.wattHours(11_776)).hasToString("11.8 kWh");
        assertThat(Energy.megawattHours(-3.21)).hasToString("-3.2 MWh");
        assertThat(Power.watts(420)).hasToString("420 W");
        assertThat(Power.watts(3150)).hasToString("3.2 kW");
        assertThat(Power.megawatts(812)).hasToString("812.0 MW");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Energy.wattHours(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Power.watts(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Energy.ZERO.over(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Step.fixed(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Step.fixed(Duration.ofMillis(1500)));
    }
}
