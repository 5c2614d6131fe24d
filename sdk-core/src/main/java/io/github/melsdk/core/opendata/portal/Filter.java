package io.github.melsdk.core.opendata.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A condition on the fields of records, in terms that do not depend on the software of a portal. Immutable.
 *
 * <p>A record whose field is absent, null or of another kind than the value satisfies no comparison with it, and does not
 * satisfy its negation either, as in SQL. Texts are compared exactly, letter case and accents included.
 *
 * <pre>{@code
 * Filter free = Filter.field("etat").equalTo("EN SERVICE").and(Filter.field("nb_velos_dispo").greaterThan(0));
 * }</pre>
 */
public sealed interface Filter {

    /**
     * Starts a condition on a field.
     *
     * @param name its name as the portal writes it, with blanks, accents and apostrophes
     * @return the field
     * @throws IllegalArgumentException when the name is blank
     */
    static FilterField field(String name) {
        return new FilterField(name);
    }

    /**
     * Keeps records that satisfy this and all others.
     *
     * @param others further conditions
     * @return the conjunction
     */
    default Filter and(Filter... others) {
        return others.length == 0 ? this : new AllOf(join(this, others));
    }

    /**
     * Keeps records that satisfy this or one of the others.
     *
     * @param others further conditions
     * @return the disjunction
     */
    default Filter or(Filter... others) {
        return others.length == 0 ? this : new AnyOf(join(this, others));
    }

    /**
     * Keeps records that do not satisfy this.
     *
     * @return the negation
     */
    default Filter negated() {
        return new Not(this);
    }

    private static List<Filter> join(Filter first, Filter... others) {
        Filter[] all = Arrays.copyOf(new Filter[] {first}, others.length + 1);
        System.arraycopy(others, 0, all, 1, others.length);
        return List.of(all);
    }

    /** How a field is compared with a value. */
    enum Operator {
        /** Equal. */
        EQUAL("="),
        /** Present and not equal. */
        NOT_EQUAL("≠"),
        /** Greater. */
        GREATER(">"),
        /** Greater or equal. */
        AT_LEAST("≥"),
        /** Less. */
        LESS("<"),
        /** Less or equal. */
        AT_MOST("≤");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        String symbol() {
            return symbol;
        }
    }

    /**
     * A comparison.
     *
     * @param field name of the field
     * @param operator the comparison
     * @param value a text, a number, a boolean, a {@link java.time.LocalDate} or an {@link java.time.Instant}
     */
    record Comparison(String field, Operator operator, Object value) implements Filter {

        /** Checks the value. */
        public Comparison {
            FilterField.requireName(field);
            Objects.requireNonNull(operator, "operator");
            value = FilterField.requireValue(value);
        }

        @Override
        public String toString() {
            return "\"" + field + "\" " + operator.symbol() + " " + value;
        }
    }

    /**
     * Keeps records whose field has one of some values.
     *
     * @param field name of the field
     * @param values one or more values as of a comparison
     */
    record OneOf(String field, List<Object> values) implements Filter {

        /** Checks the values. */
        public OneOf {
            FilterField.requireName(field);
            values = values.stream().map(FilterField::requireValue).toList();
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A list of values is empty: nothing could be found");
            }
        }

        @Override
        public String toString() {
            return "\"" + field + "\" in " + values;
        }
    }

    /**
     * Keeps records whose field is a text that holds another.
     *
     * @param field name of the field
     * @param text what to find, exactly
     * @param atStart whether the field must begin with it
     */
    record Containing(String field, String text, boolean atStart) implements Filter {

        /** Checks the text. */
        public Containing {
            FilterField.requireName(field);
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "\"" + field + "\" " + (atStart ? "starts with " : "contains ") + text;
        }
    }

    /**
     * Keeps records whose field has a value.
     *
     * @param field name of the field
     */
    record Present(String field) implements Filter {

        /** Checks the name. */
        public Present {
            FilterField.requireName(field);
        }

        @Override
        public String toString() {
            return "\"" + field + "\" is present";
        }
    }

    /**
     * A conjunction.
     *
     * @param parts two or more conditions
     */
    record AllOf(List<Filter> parts) implements Filter {

        /** Copies the list. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return FilterField.joined(parts, " and ");
        }
    }

    /**
     * A disjunction.
     *
     * @param parts two or more conditions
     */
    record AnyOf(List<Filter> parts) implements Filter {

        /** Copies the list. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return FilterField.joined(parts, " or ");
        }
    }

    /**
     * A negation.
     *
     * @param part what is negated
     */
    record Not(Filter part) implements Filter {

        /** Checks the part. */
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public String toString() {
            return "not (" + part + ")";
        }
    }
}
