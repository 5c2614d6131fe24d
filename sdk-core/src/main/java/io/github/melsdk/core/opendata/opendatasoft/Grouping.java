package io.github.melsdk.core.opendata.opendatasoft;

import java.util.Arrays;
import java.util.List;

/**
 * A key of a {@code group_by} clause that is no plain value: a range, a cluster, or a value under another name. Nulls make a
 * group of their own; empty groups are not returned. Immutable.
 */
public final class Grouping extends Fragment implements Groupable {

    private static final int DEEPEST_ZOOM = 25;

    Grouping(String text) {
        super(text);
    }

    /** Length of a step of dates. */
    public enum Unit {
        /** Milliseconds. */
        MILLISECOND("ms", true),
        /** Seconds. */
        SECOND("s", true),
        /** Minutes. */
        MINUTE("m", true),
        /** Hours. */
        HOUR("h", true),
        /** Days. */
        DAY("d", true),
        /** Weeks, one at a time only. */
        WEEK("w", false),
        /** Months, one at a time only. */
        MONTH("M", false),
        /** Quarters, one at a time only. */
        QUARTER("q", false),
        /** Years, one at a time only. */
        YEAR("y", false);

        private final String symbol;
        private final boolean several;

        Unit(String symbol, boolean several) {
            this.symbol = symbol;
            this.several = several;
        }
    }

    /**
     * Groups a number by equal steps.
     *
     * @param field the number
     * @param step length of a step, more than zero
     * @return the key
     * @throws IllegalArgumentException when the step is not more than zero
     */
    public static Grouping range(Field field, Number step) {
        if (!(step.doubleValue() > 0)) {
            throw new IllegalArgumentException("A step is more than zero, not " + step);
        }
        return new Grouping("range(" + field.odsql() + ", " + OdsqlText.number(step) + ")");
    }

    /**
     * Groups a date by equal steps.
     *
     * @param field the date
     * @param count units per step, at least 1; weeks, months, quarters and years only one at a time
     * @param unit the unit
     * @return the key
     * @throws IllegalArgumentException when the portal would refuse the count
     */
    public static Grouping range(Field field, int count, Unit unit) {
        if (count < 1 || count > 1 && !unit.several) {
            throw new IllegalArgumentException(
                    unit.several
                            ? "A step has at least one unit, not " + count
                            : "Dates are grouped by one " + unit + ", not by " + count);
        }
        return new Grouping("range(" + field.odsql() + ", " + count + " " + unit.symbol + ")");
    }

    /**
     * Groups a number or a date by bounds; a lower bound belongs to its group, an upper one does not. What lies below the
     * first or above the last bound makes two further groups.
     *
     * @param field the number or date
     * @param bounds at least one, ascending: numbers or dates
     * @return the key
     * @throws IllegalArgumentException when there is no bound, or one is of another type
     */
    public static Grouping bounds(Field field, Object... bounds) {
        if (bounds.length == 0) {
            throw new IllegalArgumentException("A range has at least one bound");
        }
        List<Object> ordered = Arrays.stream(bounds).map(Scalar::requireOrdered).toList();
        return new Grouping("range(" + field.odsql() + ", *, " + OdsqlText.values(ordered) + ", *)");
    }

    /**
     * Groups points that are near each other at a zoom of a map; each group has its centre and its count.
     *
     * @param field the point
     * @param zoom 0 (world) to 25
     * @return the key
     * @throws IllegalArgumentException when the zoom is out of range
     */
    public static Grouping geoCluster(Field field, int zoom) {
        return new Grouping("geo_cluster(" + field.odsql() + ", " + requireZoom(zoom) + ")");
    }

    /**
     * Groups points that are near each other at a zoom of a map; each group has its centre and its count.
     *
     * @param field the point
     * @param zoom 0 (world) to 25
     * @param radius in pixels of the map, more than zero; 40 when it is not given
     * @return the key
     * @throws IllegalArgumentException when a value is out of range
     */
    public static Grouping geoCluster(Field field, int zoom, int radius) {
        if (radius < 1) {
            throw new IllegalArgumentException("The radius of a cluster is more than zero, not " + radius);
        }
        return new Grouping("geo_cluster(" + field.odsql() + ", " + requireZoom(zoom) + ", " + radius + ")");
    }

    private static int requireZoom(int zoom) {
        if (zoom < 0 || zoom > DEEPEST_ZOOM) {
            throw new IllegalArgumentException("A zoom is between 0 and " + DEEPEST_ZOOM + ", not " + zoom);
        }
        return zoom;
    }
}
