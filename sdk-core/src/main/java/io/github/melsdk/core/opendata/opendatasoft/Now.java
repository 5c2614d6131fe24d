package io.github.melsdk.core.opendata.opendatasoft;

import java.util.Locale;

/**
 * The time of the query, of which parts can be set or moved: {@code Odsql.now().plus(Shift.DAYS, -1)} is a day ago. Immutable.
 */
public final class Now extends Scalar {

    private final String arguments;

    private Now(String arguments) {
        super("now(" + arguments + ")");
        this.arguments = arguments;
    }

    Now() {
        this("");
    }

    /** A part to set. */
    public enum Part {
        /** 1 to 9999. */
        YEAR(1, 9999),
        /** 1 to 12. */
        MONTH(1, 12),
        /** 1 to 31, cut to the end of the month. */
        DAY(1, 31),
        /** 0 to 23. */
        HOUR(0, 23),
        /** 0 to 59. */
        MINUTE(0, 59),
        /** 0 to 59. */
        SECOND(0, 59),
        /** 0 to 999,999. */
        MICROSECOND(0, 999_999),
        /** 0 is Monday, 6 is Sunday. */
        WEEKDAY(0, 6);

        private final int least;
        private final int most;

        Part(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    /** A part to move. */
    public enum Shift {
        /** Years. */
        YEARS,
        /** Months. */
        MONTHS,
        /** Days. */
        DAYS,
        /** Hours. */
        HOURS,
        /** Minutes. */
        MINUTES,
        /** Seconds. */
        SECONDS,
        /** Microseconds. */
        MICROSECONDS,
        /** Mondays. */
        MONDAYS,
        /** Tuesdays. */
        TUESDAYS,
        /** Wednesdays. */
        WEDNESDAYS,
        /** Thursdays. */
        THURSDAYS,
        /** Fridays. */
        FRIDAYS,
        /** Saturdays. */
        SATURDAYS,
        /** Sundays. */
        SUNDAYS
    }

    /**
     * Sets a part.
     *
     * @param part what to set
     * @param value its value
     * @return the changed time
     * @throws IllegalArgumentException when the value is out of the range of the part
     */
    public Now with(Part part, int value) {
        if (value < part.least || value > part.most) {
            throw new IllegalArgumentException(
                    part + " is between " + part.least + " and " + part.most + ", not " + value);
        }
        return and(part.name(), value);
    }

    /**
     * Moves a part.
     *
     * @param shift what to move
     * @param amount how far; negative for the past
     * @return the changed time
     */
    public Now plus(Shift shift, int amount) {
        return and(shift.name(), amount);
    }

    private Now and(String name, int value) {
        String argument = name.toLowerCase(Locale.ROOT) + "=" + value;
        return new Now(arguments.isEmpty() ? argument : arguments + ", " + argument);
    }
}
