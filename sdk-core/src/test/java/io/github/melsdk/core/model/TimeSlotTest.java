package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TimeSlotTest {

    private static final OffsetDateTime BEFORE_CHANGE = OffsetDateTime.parse("2026-10-25T02:30:00+02:00");
    private static final OffsetDateTime AFTER_CHANGE = OffsetDateTime.parse("2026-10-25T02:30:00+01:00");

    @Test
    void both_readings_of_an_ambiguous_hour_stay_apart() {
        TimeSlot slot = TimeSlot.of(BEFORE_CHANGE, AFTER_CHANGE);
        assertThat(slot.duration()).contains(Duration.ofHours(1));
        assertThat(slot.start().getOffset()).isEqualTo(BEFORE_CHANGE.getOffset());
        assertThat(slot.end()).isEqualTo(AFTER_CHANGE);
    }

    @Test
    void an_end_before_the_start_is_refused_or_dropped() {
        assertThatThrownBy(() -> TimeSlot.of(AFTER_CHANGE, BEFORE_CHANGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it starts");
        assertThat(TimeSlot.ofNullable(AFTER_CHANGE, BEFORE_CHANGE)).contains(new TimeSlot(AFTER_CHANGE, null));
    }

    @Test
    void ofNullable_without_a_start_is_absent() {
        assertThat(TimeSlot.ofNullable(null, AFTER_CHANGE)).isEmpty();
        assertThat(TimeSlot.ofNullable(AFTER_CHANGE, null).orElseThrow().duration())
                .isEmpty();
    }
}
