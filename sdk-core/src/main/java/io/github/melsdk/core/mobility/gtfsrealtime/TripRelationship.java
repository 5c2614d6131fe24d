package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** How a trip relates to the timetable. The wire text is the number of the constant. */
public enum TripRelationship implements WireConstant {
    /** It runs as in the timetable, maybe late. */
    SCHEDULED(0),
    /** It runs in addition; deprecated, and used for many things. */
    ADDED(1),
    /** It runs without a timetable. */
    UNSCHEDULED(2),
    /** It does not run. */
    CANCELED(3),
    /** It runs with other stops and times than in the timetable. */
    REPLACEMENT(5),
    /** It runs again at another time. */
    DUPLICATED(6),
    /** It does not run and must not be shown. */
    DELETED(7),
    /** It runs in addition and is in no timetable. */
    NEW(8);

    private final String wire;

    TripRelationship(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
