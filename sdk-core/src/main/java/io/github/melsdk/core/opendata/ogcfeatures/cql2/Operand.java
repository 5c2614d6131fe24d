package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition.Comparison;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value in a condition: a property, a literal, or what is computed from them. Where a method takes an {@code Object}, it is
 * an operand or what {@link Cql2#literal} takes. Immutable.
 */
public sealed interface Operand
        permits Operand.Property,
                Operand.Text,
                Operand.Decimal,
                Operand.Truth,
                Operand.Timestamp,
                Operand.Day,
                Operand.Interval,
                Operand.Folded,
                Operand.FunctionCall,
                Operand.Values,
                Arithmetic,
                Geometry {

    /**
     * Compares for equality.
     *
     * @param value operand or literal
     * @return a condition
     * @throws IllegalArgumentException when the value cannot be compared
     */
    default Cql2Condition equalTo(Object value) {
        return new Comparison(this, Comparison.Operator.EQUAL, Cql2.operand(value));
    }

    /**
     * Compares for difference.
     *
     * @param value operand or literal
     * @return a condition
     * @throws IllegalArgumentException when the value cannot be compared
     */
    default Cql2Condition notEqualTo(Object value) {
        return new Comparison(this, Comparison.Operator.NOT_EQUAL, Cql2.operand(value));
    }

    /**
     * Compares the order.
     *
     * @param value operand or literal
     * @return a condition
     * @throws IllegalArgumentException when the value cannot be compared
     */
    default Cql2Condition lessThan(Object value) {
        return new Comparison(this, Comparison.Operator.LESS, Cql2.operand(value));
    }

    /**
     * Compares the order.
     *
     * @param value operand or literal
     * @return a condition
     * @throws IllegalArgumentException when the value cannot be compared
     */
    default Cql2Condition greaterThan(Object value) {
        return new Comparison(this, Comparison.Operator.GREATER, Cql2.operand(value));
    }

    /**
     * Compares the order.
     *
     * @param value operand or literal
     * @return a condition
     * @throws IllegalArgumentException when the value cannot be compared
     */
    default Cql2Condition atMost(Object value) {
        return new Comparison(this, Comparison.Operator.LESS_OR_EQUAL, Cql2.operand(value));
    }

    /**
     * Compares the order.
     *
     * @param value operand or literal
     * @return a condition
     * @throws IllegalArgumentException when the value cannot be compared
     */
    default Cql2Condition atLeast(Object value) {
        return new Comparison(this, Comparison.Operator.GREATER_OR_EQUAL, Cql2.operand(value));
    }

    /**
     * Compares with bounds, which belong to the range.
     *
     * @param low operand or literal
     * @param high operand or literal
     * @return a condition
     * @throws IllegalArgumentException when a value cannot be compared
     */
    default Cql2Condition between(Object low, Object high) {
        return new Cql2Condition.Between(this, Cql2.operand(low), Cql2.operand(high));
    }

    /**
     * Looks for the value in a list.
     *
     * @param values operands or literals, at least one
     * @return a condition
     * @throws IllegalArgumentException when there is none, or one cannot be compared
     */
    default Cql2Condition in(Object... values) {
        return new Cql2Condition.In(
                this, Arrays.stream(values).map(Cql2::operand).toList());
    }

    /**
     * Compares with a pattern.
     *
     * @param pattern {@code %} stands for any characters, {@code _} for one, {@code \} takes the meaning from the next
     * @return a condition
     */
    default Cql2Condition like(String pattern) {
        return new Cql2Condition.Like(this, Cql2.literal(pattern));
    }

    /**
     * Compares with the beginning of a text.
     *
     * @param text plain text: nothing in it has a meaning
     * @return a condition
     */
    default Cql2Condition startsWith(String text) {
        return like(Operands.plain(text) + "%");
    }

    /**
     * Looks for a text inside.
     *
     * @param text plain text: nothing in it has a meaning
     * @return a condition
     */
    default Cql2Condition contains(String text) {
        return like("%" + Operands.plain(text) + "%");
    }

    /**
     * Tells whether there is no value.
     *
     * @return a condition
     */
    default Cql2Condition isNull() {
        return new Cql2Condition.IsNull(this);
    }

    /**
     * Compares a geometry with another.
     *
     * @param relation the relation
     * @param geometry a geometry, a box or a property
     * @return a condition
     * @throws IllegalArgumentException when it is none of these
     */
    default Cql2Condition spatially(SpatialRelation relation, Operand geometry) {
        return new Cql2Condition.Spatial(relation, this, geometry);
    }

    /**
     * Tells whether a geometry shares a point with another.
     *
     * @param geometry a geometry, a box or a property
     * @return a condition
     * @throws IllegalArgumentException when it is none of these
     */
    default Cql2Condition intersects(Operand geometry) {
        return spatially(SpatialRelation.INTERSECTS, geometry);
    }

    /**
     * Compares a time with another.
     *
     * @param relation the relation
     * @param time an instant, a day, an interval or a property
     * @return a condition
     * @throws IllegalArgumentException when it is none of these
     */
    default Cql2Condition temporally(TemporalRelation relation, Object time) {
        return new Cql2Condition.Temporal(relation, this, Cql2.operand(time));
    }

    /**
     * Compares a list of values with another.
     *
     * @param relation the relation
     * @param list a list or a property
     * @return a condition
     * @throws IllegalArgumentException when it is none of these
     */
    default Cql2Condition asList(ArrayRelation relation, Operand list) {
        return new Cql2Condition.Collection(relation, this, list);
    }

    /**
     * A property of the feature.
     *
     * @param name as the server writes it, with its blanks, accents and apostrophes
     */
    record Property(String name) implements Operand {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException when it is blank or no Unicode text
         */
        public Property {
            Operands.requireText(name);
            if (name.isBlank()) {
                throw new IllegalArgumentException("The name of a property is not blank");
            }
        }
    }

    /**
     * A text, without character for "nothing": compare with {@link #isNull()} instead.
     *
     * @param value the text
     */
    record Text(String value) implements Operand {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException when it is no Unicode text
         */
        public Text {
            Operands.requireText(value);
        }
    }

    /**
     * A number.
     *
     * @param value kept without zeros at the end
     */
    record Decimal(BigDecimal value) implements Operand {
        /**
         * Checks the magnitude.
         *
         * @throws IllegalArgumentException when it has more digits than any server reads
         */
        public Decimal {
            if (value.precision() > 400 || Math.abs((long) value.scale()) > 400) {
                throw new IllegalArgumentException("A number in a condition has 400 digits at most");
            }
            value = value.stripTrailingZeros();
        }
    }

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Truth(boolean value) implements Operand {}

    /**
     * A moment.
     *
     * @param value of the years 0 to 9999
     */
    record Timestamp(Instant value) implements Operand {
        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException when RFC 3339 cannot write it
         */
        public Timestamp {
            Operands.requireYear(value);
        }
    }

    /**
     * A calendar day.
     *
     * @param value of the years 0 to 9999
     */
    record Day(LocalDate value) implements Operand {
        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException when RFC 3339 cannot write it
         */
        public Day {
            Operands.requireYear(value.getYear());
        }
    }

    /**
     * A time between two others.
     *
     * @param start an instant, a day or a property; null when it has no beginning
     * @param end an instant, a day or a property; null when it has no end
     */
    record Interval(@Nullable Operand start, @Nullable Operand end) implements Operand {
        /**
         * Checks the kinds of the bounds.
         *
         * @throws IllegalArgumentException when one is no time, or both are missing
         */
        public Interval {
            if (start == null && end == null) {
                throw new IllegalArgumentException("An interval has a beginning or an end");
            }
            Operands.requireBound(start);
            Operands.requireBound(end);
        }
    }

    /**
     * A text without regard to case or accents.
     *
     * @param folding what is not regarded
     * @param text a text
     */
    record Folded(Folding folding, Operand text) implements Operand {

        /** What is not regarded. */
        public enum Folding {
            /** Upper and lower case. */
            CASEI,
            /** Accents. */
            ACCENTI
        }

        /**
         * Checks the kind of the value.
         *
         * @throws IllegalArgumentException when it cannot be a text
         */
        public Folded {
            Objects.requireNonNull(folding, "folding");
            Operands.requireTextual(text);
        }
    }

    /**
     * A function of the server.
     *
     * @param name its name
     * @param arguments its arguments
     */
    record FunctionCall(String name, List<Operand> arguments) implements Operand {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException when it is no name, or means something else in CQL2
         */
        public FunctionCall {
            Operands.requireFunctionName(name);
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A list of values.
     *
     * @param values the values
     */
    record Values(List<Operand> values) implements Operand {
        public Values {
            values = List.copyOf(values);
        }
    }
}
