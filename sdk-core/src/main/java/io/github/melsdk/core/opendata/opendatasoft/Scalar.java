package io.github.melsdk.core.opendata.opendatasoft;

import java.util.Objects;

/**
 * A value of one record: a field, a constant, or a function of them. It can be compared, grouped by and aggregated. Immutable.
 *
 * <p>A value to compare with is a {@link String}, a number, a {@link Boolean}, a {@link java.time.LocalDate}, an {@link
 * java.time.Instant}, an {@link java.time.OffsetDateTime}, a {@link java.time.ZonedDateTime} or another scalar; anything else
 * is refused. A comparison with a null field is false.
 */
public sealed class Scalar extends Expression implements Groupable permits Field, Now {

    Scalar(String text) {
        super(text);
    }

    Scalar(String text, int level) {
        super(text, level);
    }

    private Condition compare(String operator, Object value) {
        return Condition.atom(odsql() + " " + operator + " " + OdsqlText.value(value));
    }

    /**
     * Keeps records with this very value; text is compared exactly, accents and case included.
     *
     * @param value see the type's comment
     * @return the condition
     * @throws IllegalArgumentException when the value is of another type
     */
    public Condition equalTo(Object value) {
        return value instanceof Boolean bool ? Condition.atom(odsql() + " is " + bool) : compare("=", value);
    }

    /**
     * Keeps the other records, written as the negation of {@link #equalTo}: the language documents no other form.
     *
     * @param value see the type's comment
     * @return the condition
     * @throws IllegalArgumentException when the value is of another type
     */
    public Condition notEqualTo(Object value) {
        return equalTo(value).negated();
    }

    /**
     * Keeps records with a greater value.
     *
     * @param value a number or a date
     * @return the condition
     * @throws IllegalArgumentException when the value is of another type
     */
    public Condition greaterThan(Object value) {
        return compare(">", requireOrdered(value));
    }

    /**
     * Keeps records with this or a greater value.
     *
     * @param value a number or a date
     * @return the condition
     * @throws IllegalArgumentException when the value is of another type
     */
    public Condition atLeast(Object value) {
        return compare(">=", requireOrdered(value));
    }

    /**
     * Keeps records with a smaller value.
     *
     * @param value a number or a date
     * @return the condition
     * @throws IllegalArgumentException when the value is of another type
     */
    public Condition lessThan(Object value) {
        return compare("<", requireOrdered(value));
    }

    /**
     * Keeps records with this or a smaller value.
     *
     * @param value a number or a date
     * @return the condition
     * @throws IllegalArgumentException when the value is of another type
     */
    public Condition atMost(Object value) {
        return compare("<=", requireOrdered(value));
    }

    static Object requireOrdered(Object value) {
        if (value instanceof Boolean) {
            throw new IllegalArgumentException("A Boolean has no order; compare numbers or dates");
        }
        return value;
    }

    /**
     * Returns the mean of the values.
     *
     * @return an aggregate
     */
    public Expression average() {
        return aggregate("avg");
    }

    /**
     * Returns the sum of the values.
     *
     * @return an aggregate
     */
    public Expression sum() {
        return aggregate("sum");
    }

    /**
     * Returns the lowest number or date.
     *
     * @return an aggregate
     */
    public Expression min() {
        return aggregate("min");
    }

    /**
     * Returns the highest number or date.
     *
     * @return an aggregate
     */
    public Expression max() {
        return aggregate("max");
    }

    /**
     * Returns the median of the values.
     *
     * @return an aggregate
     */
    public Expression median() {
        return aggregate("median");
    }

    /**
     * Returns the number of records that have a value.
     *
     * @return an aggregate
     */
    public Expression count() {
        return aggregate("count");
    }

    /**
     * Returns the number of different values; the portal only estimates it.
     *
     * @return an aggregate
     */
    public Expression countDistinct() {
        return new Expression("count(distinct " + odsql() + ")");
    }

    /**
     * Returns a percentile of the values.
     *
     * @param percent 0 to 100
     * @return an aggregate
     * @throws IllegalArgumentException when the percentage is out of range
     */
    public Expression percentile(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("A percentile is between 0 and 100, not " + percent);
        }
        return new Expression("percentile(" + odsql() + ", " + OdsqlText.number(percent) + ")");
    }

    private Expression aggregate(String function) {
        return new Expression(function + "(" + odsql() + ")");
    }

    /**
     * Returns this value, or another one where it is null.
     *
     * @param other a value of the same type
     * @return the function
     * @throws IllegalArgumentException when the value is of another type than those of this class's comment
     */
    public Scalar orElse(Object other) {
        Objects.requireNonNull(other, "other");
        return new Scalar("ifnull(" + odsql() + ", " + OdsqlText.value(other) + ")");
    }

    /**
     * Groups under another name.
     *
     * @param alias name of the key in each group
     * @return for {@code group_by}
     * @throws IllegalArgumentException when the name is blank
     */
    public Grouping groupedAs(String alias) {
        return new Grouping(odsql() + " as " + OdsqlText.name(alias));
    }
}
