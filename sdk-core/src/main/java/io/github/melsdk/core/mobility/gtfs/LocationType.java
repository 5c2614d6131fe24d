package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.WireConstant;

/** What a row of stops.txt is. The wire text is the number of GTFS. */
public enum LocationType implements WireConstant {
    /** A stop or platform, where vehicles stop. */
    STOP(0),
    /** A station, which has stops. */
    STATION(1),
    /** An entrance of a station. */
    ENTRANCE(2),
    /** A point within a station. */
    NODE(3),
    /** A place on a platform. */
    BOARDING_AREA(4);

    private final String wire;

    LocationType(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
