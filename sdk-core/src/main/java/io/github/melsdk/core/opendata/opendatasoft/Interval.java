package io.github.melsdk.core.opendata.opendatasoft;

import java.util.Objects;

/** An interval of numbers or dates; each end belongs to it or not. Immutable. */
public final class Interval extends Fragment {

    private Interval(char before, Object from, Object to, char after) {
        super(before + bound(from) + " TO " + bound(to) + after);
    }

    private static String bound(Object value) {
        Objects.requireNonNull(value, "bound");
        return OdsqlText.value(Scalar.requireOrdered(value));
    }

    /**
     * Returns the interval with both its ends.
     *
     * @param from lowest value, a number or a date
     * @param to highest value, a number or a date
     * @return the interval
     * @throws IllegalArgumentException when a value is of another type
     */
    public static Interval closed(Object from, Object to) {
        return new Interval('[', from, to, ']');
    }

    /**
     * Returns the interval without its ends.
     *
     * @param from a number or a date
     * @param to a number or a date
     * @return the interval
     * @throws IllegalArgumentException when a value is of another type
     */
    public static Interval open(Object from, Object to) {
        return new Interval(']', from, to, '[');
    }

    /**
     * Returns the interval with its lower end only.
     *
     * @param from lowest value, a number or a date
     * @param to a number or a date
     * @return the interval
     * @throws IllegalArgumentException when a value is of another type
     */
    public static Interval closedOpen(Object from, Object to) {
        return new Interval('[', from, to, '[');
    }

    /**
     * Returns the interval with its upper end only.
     *
     * @param from a number or a date
     * @param to highest value, a number or a date
     * @return the interval
     * @throws IllegalArgumentException when a value is of another type
     */
    public static Interval openClosed(Object from, Object to) {
        return new Interval(']', from, to, ']');
    }
}
