package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.List;
import java.util.Objects;

/**
 * A condition on a feature, built with {@link Cql2} and the methods of {@link Operand}. A condition on a property that is null
 * is neither true nor false: the feature is left out, also under {@link #negate()}. Immutable.
 *
 * @see <a href="https://docs.ogc.org/is/21-065r2/21-065r2.html">Common Query Language (CQL2)</a>
 */
public sealed interface Cql2Condition {

    /**
     * Returns a condition that holds when both do.
     *
     * @param other the other one
     * @return a condition
     */
    default Cql2Condition and(Cql2Condition other) {
        return new Logical(Logical.Junction.AND, List.of(this, other));
    }

    /**
     * Returns a condition that holds when at least one does.
     *
     * @param other the other one
     * @return a condition
     */
    default Cql2Condition or(Cql2Condition other) {
        return new Logical(Logical.Junction.OR, List.of(this, other));
    }

    /**
     * Returns the contrary.
     *
     * @return a condition
     */
    default Cql2Condition negate() {
        return new Not(this);
    }

    /**
     * Several conditions.
     *
     * @param junction how they are joined
     * @param conditions two or more
     */
    record Logical(Junction junction, List<Cql2Condition> conditions) implements Cql2Condition {

        /** How conditions are joined. */
        public enum Junction {
            /** All hold. */
            AND,
            /** At least one holds. */
            OR
        }

        /**
         * Checks the number of conditions.
         *
         * @throws IllegalArgumentException when there are fewer than two
         */
        public Logical {
            Objects.requireNonNull(junction, "junction");
            conditions = List.copyOf(conditions);
            if (conditions.size() < 2) {
                throw new IllegalArgumentException(junction + " joins two conditions or more");
            }
        }
    }

    /**
     * The contrary of a condition.
     *
     * @param condition the condition
     */
    record Not(Cql2Condition condition) implements Cql2Condition {
        public Not {
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * A comparison of two values.
     *
     * @param left a value
     * @param operator how they are compared
     * @param right a value
     */
    record Comparison(Operand left, Operator operator, Operand right) implements Cql2Condition {

        /** How values are compared. */
        public enum Operator {
            /** The same. */
            EQUAL("="),
            /** Not the same. */
            NOT_EQUAL("<>"),
            /** Less. */
            LESS("<"),
            /** Greater. */
            GREATER(">"),
            /** Less or the same. */
            LESS_OR_EQUAL("<="),
            /** Greater or the same. */
            GREATER_OR_EQUAL(">=");

            private final String symbol;

            Operator(String symbol) {
                this.symbol = symbol;
            }

            String symbol() {
                return symbol;
            }
        }

        /**
         * Checks the kinds of the values.
         *
         * @throws IllegalArgumentException when one is a geometry, a list or an interval, which cannot be compared
         */
        public Comparison {
            Operands.requireScalar(left);
            Objects.requireNonNull(operator, "operator");
            Operands.requireScalar(right);
        }
    }

    /**
     * A comparison of a text with a pattern: {@code %} stands for any characters, {@code _} for one, {@code \} takes the
     * meaning from the next.
     *
     * @param value the text
     * @param pattern the pattern, a literal, possibly without regard to case or accents
     */
    record Like(Operand value, Operand pattern) implements Cql2Condition {
        /**
         * Checks the kinds of the values.
         *
         * @throws IllegalArgumentException when the pattern is no text
         */
        public Like {
            Operands.requireScalar(value);
            Operands.requirePattern(pattern);
        }
    }

    /**
     * A value within bounds, which belong to the range.
     *
     * @param value the value
     * @param low lower bound
     * @param high upper bound
     */
    record Between(Operand value, Operand low, Operand high) implements Cql2Condition {
        /**
         * Checks the kinds of the values.
         *
         * @throws IllegalArgumentException when one is a geometry, a list or an interval
         */
        public Between {
            Operands.requireScalar(value);
            Operands.requireScalar(low);
            Operands.requireScalar(high);
        }
    }

    /**
     * A value that is one of a list.
     *
     * @param value the value
     * @param values the list
     */
    record In(Operand value, List<Operand> values) implements Cql2Condition {
        /**
         * Checks the list.
         *
         * @throws IllegalArgumentException when it is empty, or holds a geometry, a list or an interval
         */
        public In {
            Operands.requireScalar(value);
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A list of values to choose from has at least one");
            }
            values.forEach(Operands::requireScalar);
        }
    }

    /**
     * A property without a value.
     *
     * @param value the property
     */
    record IsNull(Operand value) implements Cql2Condition {
        public IsNull {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A relation of two geometries.
     *
     * @param relation the relation
     * @param left a property or a geometry
     * @param right a property or a geometry
     */
    record Spatial(SpatialRelation relation, Operand left, Operand right) implements Cql2Condition {
        /**
         * Checks the kinds of the values.
         *
         * @throws IllegalArgumentException when one is neither a property, a function nor a geometry
         */
        public Spatial {
            Objects.requireNonNull(relation, "relation");
            Operands.requireGeometry(left);
            Operands.requireGeometry(right);
        }
    }

    /**
     * A geometry near another. CQL2 has no such condition; only ECQL can write it.
     *
     * @param property the property
     * @param geometry from where the distance is measured
     * @param metres the largest distance, zero or more
     */
    record WithinDistance(Operand.Property property, Geometry geometry, double metres) implements Cql2Condition {
        /**
         * Checks the distance.
         *
         * @throws IllegalArgumentException when it is negative or not finite
         */
        public WithinDistance {
            Objects.requireNonNull(property, "property");
            Objects.requireNonNull(geometry, "geometry");
            if (!(metres >= 0) || Double.isInfinite(metres)) {
                throw new IllegalArgumentException("A distance is zero metres or more, not " + metres);
            }
        }
    }

    /**
     * A relation of two times.
     *
     * @param relation the relation
     * @param left an instant, a day, an interval or a property
     * @param right an instant, a day, an interval or a property
     */
    record Temporal(TemporalRelation relation, Operand left, Operand right) implements Cql2Condition {
        /**
         * Checks the kinds of the values.
         *
         * @throws IllegalArgumentException when one is no time
         */
        public Temporal {
            Objects.requireNonNull(relation, "relation");
            Operands.requireTime(left);
            Operands.requireTime(right);
        }
    }

    /**
     * A relation of two lists of values.
     *
     * @param relation the relation
     * @param left a property or a list
     * @param right a property or a list
     */
    record Collection(ArrayRelation relation, Operand left, Operand right) implements Cql2Condition {
        /**
         * Checks the kinds of the values.
         *
         * @throws IllegalArgumentException when one is neither a property, a function nor a list
         */
        public Collection {
            Objects.requireNonNull(relation, "relation");
            Operands.requireList(left);
            Operands.requireList(right);
        }
    }
}
