package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** How a call at a stop relates to the timetable. The wire text is the number of the constant. */
public enum StopRelationship implements WireConstant {
    /** It takes place, maybe late. */
    SCHEDULED(0),
    /** The vehicle does not stop. */
    SKIPPED(1),
    /** Nothing is known beyond the timetable. */
    NO_DATA(2),
    /** It takes place without a timetable. */
    UNSCHEDULED(3);

    private final String wire;

    StopRelationship(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
