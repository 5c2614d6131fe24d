package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTest {

    @Test
    void units_convert() {
        assertThat(Distance.kilometres(2.5).metres()).isEqualTo(2500);
        assertThat(Distance.metres(350).kilometres()).isEqualTo(0.35);
        assertThat(Distance.kilometres(2)).isEqualTo(Distance.metres(2000));
        assertThat(Distance.metres(-0.0)).isEqualTo(Distance.metres(0));
    }

    @Test
    void shorter_is_less() {
        assertThat(Distance.metres(999)).isLessThan(Distance.kilometres(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void what_is_no_length_is_refused(double metres) {
        assertThatThrownBy(() -> Distance.metres(metres)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toString_is_for_people_in_any_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Distance.metres(349.6)).hasToString("350 m");
            assertThat(Distance.metres(999.7)).hasToString("1.0 km");
            assertThat(Distance.metres(2440)).hasToString("2.4 km");
        } finally {
            Locale.setDefault(before);
        }
    }
}
