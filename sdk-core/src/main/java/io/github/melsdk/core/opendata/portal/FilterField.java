package io.github.melsdk.core.opendata.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A field, about which conditions are made. Values are texts, numbers, booleans, days and moments. Immutable. */
public final class FilterField {

    private final String name;

    FilterField(String name) {
        this.name = requireName(name);
    }

    /**
     * Keeps records with a value.
     *
     * @param value the value
     * @return the condition
     * @throws IllegalArgumentException when the value is of a type that no portal can compare, or not finite
     */
    public Filter equalTo(Object value) {
        return new Filter.Comparison(name, Filter.Operator.EQUAL, value);
    }

    /**
     * Keeps records with another value; those without any are left out.
     *
     * @param value the value
     * @return the condition
     * @throws IllegalArgumentException when the value is of a type that no portal can compare, or not finite
     */
    public Filter notEqualTo(Object value) {
        return new Filter.Comparison(name, Filter.Operator.NOT_EQUAL, value);
    }

    /**
     * Keeps records with a greater value.
     *
     * @param value the bound
     * @return the condition
     * @throws IllegalArgumentException when the value is of a type that no portal can compare, or not finite
     */
    public Filter greaterThan(Object value) {
        return new Filter.Comparison(name, Filter.Operator.GREATER, value);
    }

    /**
     * Keeps records with the value or a greater one.
     *
     * @param value the bound
     * @return the condition
     * @throws IllegalArgumentException when the value is of a type that no portal can compare, or not finite
     */
    public Filter atLeast(Object value) {
        return new Filter.Comparison(name, Filter.Operator.AT_LEAST, value);
    }

    /**
     * Keeps records with a smaller value.
     *
     * @param value the bound
     * @return the condition
     * @throws IllegalArgumentException when the value is of a type that no portal can compare, or not finite
     */
    public Filter lessThan(Object value) {
        return new Filter.Comparison(name, Filter.Operator.LESS, value);
    }

    /**
     * Keeps records with the value or a smaller one.
     *
     * @param value the bound
     * @return the condition
     * @throws IllegalArgumentException when the value is of a type that no portal can compare, or not finite
     */
    public Filter atMost(Object value) {
        return new Filter.Comparison(name, Filter.Operator.AT_MOST, value);
    }

    /**
     * Keeps records with one of some values.
     *
     * @param values one or more
     * @return the condition
     * @throws IllegalArgumentException when there is no value, or one is of a type that no portal can compare
     */
    public Filter in(Object... values) {
        return new Filter.OneOf(name, Arrays.asList(values));
    }

    /**
     * Keeps records whose text begins with another.
     *
     * @param text the beginning, exactly
     * @return the condition
     */
    public Filter startsWith(String text) {
        return new Filter.Containing(name, text, true);
    }

    /**
     * Keeps records whose text holds another.
     *
     * @param text the part, exactly
     * @return the condition
     */
    public Filter contains(String text) {
        return new Filter.Containing(name, text, false);
    }

    /**
     * Keeps records that have a value.
     *
     * @return the condition
     */
    public Filter isPresent() {
        return new Filter.Present(name);
    }

    /**
     * Keeps records that have no value.
     *
     * @return the condition
     */
    public Filter isAbsent() {
        return isPresent().negated();
    }

    static String requireName(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("The name of a field is blank");
        }
        return name;
    }

    static Object requireValue(Object value) {
        Objects.requireNonNull(value, "value; use isAbsent() to look for records without one");
        boolean decimal = value instanceof Double || value instanceof Float;
        if (decimal && !Double.isFinite(((Number) value).doubleValue())) {
            throw new IllegalArgumentException("A number in a filter is finite, not " + value);
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        boolean comparable = value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Instant;
        if (!comparable) {
            throw new IllegalArgumentException(
                    "A value in a filter is a text, a number, a boolean, a LocalDate or an Instant, not a "
                            + value.getClass().getName());
        }
        return value;
    }

    static String joined(List<Filter> parts, String word) {
        return parts.stream().map(part -> "(" + part + ")").collect(Collectors.joining(word));
    }
}
