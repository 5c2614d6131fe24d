package io.github.melsdk.core.mobility;

import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.WireConstant;
import java.util.Optional;

/** What runs on a line. The wire text is the number of GTFS. */
public enum RouteType implements WireConstant {
    /** Tram. */
    TRAM(0),
    /** Metro. */
    METRO(1),
    /** Railway. */
    RAIL(2),
    /** Bus. */
    BUS(3),
    /** Ferry. */
    FERRY(4),
    /** Tram that is pulled by a cable under the street. */
    CABLE_TRAM(5),
    /** Cable car that hangs in the air. */
    AERIAL_LIFT(6),
    /** Funicular. */
    FUNICULAR(7),
    /** Trolley bus. */
    TROLLEYBUS(11),
    /** Monorail. */
    MONORAIL(12);

    private static final int HUNDRED = 100;

    private final String wire;

    RouteType(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }

    /**
     * Returns what runs on a line whose feed may use the extended numbers, 100 to 1700, as many French ones do.
     *
     * @param type the number that the feed uses
     * @return the nearest of these constants; empty for an absent or unknown number, taxis and planes
     */
    public static Optional<RouteType> nearest(OpenEnum<RouteType> type) {
        return type.known().or(() -> extended(type.raw()));
    }

    private static Optional<RouteType> extended(String raw) {
        if (raw.length() < 3 || raw.length() > 4 || !raw.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int number = Integer.parseInt(raw);
        if (number == 405) {
            return Optional.of(MONORAIL);
        }
        return Optional.ofNullable(
                switch (number / HUNDRED) {
                    case 1, 3 -> RAIL;
                    case 2, 7 -> BUS;
                    case 4, 5, 6 -> METRO;
                    case 8 -> TROLLEYBUS;
                    case 9 -> TRAM;
                    case 10, 12 -> FERRY;
                    case 13 -> AERIAL_LIFT;
                    case 14 -> FUNICULAR;
                    default -> null;
                });
    }
}
