package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.internal.client.LuceneText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes conditions of the parameter {@code qs}, in Lucene's query language, so that names and values stay names and values.
 *
 * <pre>{@code
 * QsCondition recent = Qs.column("commune").equalTo("Villeneuve-d'Ascq")
 *         .and(Qs.column("annee").atLeast(2020));
 * }</pre>
 *
 * <p>Which columns can be asked, and whether equality regards letter case, is decided by the dataset. Values are texts, numbers,
 * booleans, {@link LocalDate}, {@link Instant}, {@link OffsetDateTime} and {@link ZonedDateTime}.
 */
public final class Qs {

    private Qs() {}

    /**
     * Starts a condition on a column.
     *
     * @param key key of the column
     * @return the column
     * @throws IllegalArgumentException when the key is blank, or cannot be written in this language
     */
    public static Column column(String key) {
        if (key.isBlank() || key.indexOf('<') >= 0 || key.indexOf('>') >= 0 || key.indexOf('"') >= 0) {
            throw new IllegalArgumentException(
                    "A column that a condition can name is not blank and holds neither < nor > nor a double quote: "
                            + key);
        }
        return new Column(LuceneText.escaped(key));
    }

    /**
     * Keeps lines that hold a phrase in any column.
     *
     * @param phrase words in this order
     * @return the condition
     * @throws IllegalArgumentException when the phrase is blank or cannot be written in this language
     */
    public static QsCondition phrase(String phrase) {
        return new QsCondition(quoted(phrase));
    }

    /** A column, about which conditions are made. Immutable. */
    public static final class Column {

        private final String name;

        private Column(String name) {
            this.name = name;
        }

        /**
         * Keeps lines with a value.
         *
         * @param value the value
         * @return the condition
         * @throws IllegalArgumentException when the value is an empty text, or holds a backslash before a double quote or at its end: the
         *     portal misreads these; {@link LineRestriction#filter} has no such limit
         */
        public QsCondition equalTo(Object value) {
            return new QsCondition(name + ":" + exact(value));
        }

        /**
         * Keeps lines with one of some values.
         *
         * @param values at least one
         * @return the condition
         * @throws IllegalArgumentException when there is none, or as for {@link #equalTo}
         */
        public QsCondition in(Object... values) {
            if (values.length == 0) {
                throw new IllegalArgumentException("A list of values has at least one");
            }
            return new QsCondition(
                    Arrays.stream(values).map(Qs::exact).collect(Collectors.joining(" OR ", name + ":(", ")")));
        }

        /**
         * Keeps lines whose value begins so.
         *
         * @param beginning not empty
         * @return the condition
         * @throws IllegalArgumentException when the beginning is blank, or holds what this language cannot write
         */
        public QsCondition startsWith(String beginning) {
            if (beginning.isBlank()
                    || beginning.indexOf('<') >= 0
                    || beginning.indexOf('>') >= 0
                    || beginning.indexOf('"') >= 0) {
                throw new IllegalArgumentException(
                        "A beginning is not blank and holds neither < nor > nor a double quote");
            }
            return new QsCondition(name + ":" + LuceneText.escaped(beginning) + "*");
        }

        /**
         * Keeps lines with the value or a greater one.
         *
         * @param value the bound; a text without blanks, brackets and quotes
         * @return the condition
         */
        public QsCondition atLeast(Object value) {
            return range('[', value, null, ']');
        }

        /**
         * Keeps lines with a greater value.
         *
         * @param value the bound; a text without blanks, brackets and quotes
         * @return the condition
         */
        public QsCondition greaterThan(Object value) {
            return range('{', value, null, ']');
        }

        /**
         * Keeps lines with the value or a smaller one.
         *
         * @param value the bound; a text without blanks, brackets and quotes
         * @return the condition
         */
        public QsCondition atMost(Object value) {
            return range('[', null, value, ']');
        }

        /**
         * Keeps lines with a smaller value.
         *
         * @param value the bound; a text without blanks, brackets and quotes
         * @return the condition
         */
        public QsCondition lessThan(Object value) {
            return range('[', null, value, '}');
        }

        /**
         * Keeps lines with a value between two, both included.
         *
         * @param first lower bound; a text without blanks, brackets and quotes
         * @param last upper bound; likewise
         * @return the condition
         */
        public QsCondition between(Object first, Object last) {
            return range('[', Objects.requireNonNull(first, "first"), Objects.requireNonNull(last, "last"), ']');
        }

        private QsCondition range(char open, @Nullable Object from, @Nullable Object to, char close) {
            return new QsCondition(name + ":" + open + bound(from) + " TO " + bound(to) + close);
        }

        /**
         * Keeps lines that have a value.
         *
         * @return the condition
         */
        public QsCondition exists() {
            return new QsCondition("_exists_:" + name);
        }
    }

    private static String exact(Object value) {
        return quoted(text(value));
    }

    private static String bound(@Nullable Object value) {
        if (value == null) {
            return "*";
        }
        String text = text(value);
        boolean writable = !text.isEmpty()
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || "[]{}\"<>*".indexOf(c) >= 0);
        if (!writable) {
            throw new IllegalArgumentException(
                    "A bound is a number, a date, or a text without blanks, brackets and quotes");
        }
        return LuceneText.escaped(text);
    }

    private static String quoted(String text) {
        boolean misread = text.endsWith("\\") || text.contains("\\\"");
        if (text.isBlank() || misread) {
            throw new IllegalArgumentException(
                    "A text in a condition is not blank and has no backslash before a double quote or at its end");
        }
        return LuceneText.quoted(text);
    }

    /** Writes a value as the portal stores it. */
    static String text(Object value) {
        Objects.requireNonNull(value, "value");
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Instant) {
            return value.toString();
        }
        if (value instanceof OffsetDateTime dateTime) {
            return dateTime.toInstant().toString();
        }
        if (value instanceof ZonedDateTime dateTime) {
            return dateTime.toInstant().toString();
        }
        if (value instanceof Number number) {
            return number(number);
        }
        throw new IllegalArgumentException("A value is a text, a number, a boolean, a day or a moment, not "
                + value.getClass().getName());
    }

    private static String number(Number number) {
        boolean whole = List.of(Integer.class, Long.class, Short.class, Byte.class, BigInteger.class)
                .contains(number.getClass());
        boolean finite = Double.isFinite(number.doubleValue());
        if (!finite) {
            throw new IllegalArgumentException("A number in a condition is finite");
        }
        return whole ? number.toString() : new BigDecimal(number.toString()).toPlainString();
    }
}
