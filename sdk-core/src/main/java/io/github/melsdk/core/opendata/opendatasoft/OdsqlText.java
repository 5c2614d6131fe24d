package io.github.melsdk.core.opendata.opendatasoft;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes names and values so that they stay names and values, whatever they contain. */
final class OdsqlText {

    private static final int LARGEST_SCALE = 400;

    private OdsqlText() {}

    /** Returns a field name or alias, always in backquotes: a name may be a keyword or begin with a digit. */
    static String name(String name) {
        requireText("name of a field", name);
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a field is blank");
        }
        return quote(name, '`');
    }

    /** Returns a text in double quotes. */
    static String string(String text) {
        return quote(requireText("text", text), '"');
    }

    private static String quote(String text, char delimiter) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append(delimiter);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == delimiter || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '\r') {
                quoted.append("\\r");
            } else if (c == '\t') {
                quoted.append("\\t");
            } else if (c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append(delimiter).toString();
    }

    /** Refuses half a surrogate pair, which UTF-8 cannot carry: another text would be looked for. */
    static String requireText(String what, String text) {
        Objects.requireNonNull(text, what);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("The " + what + " holds half a character (a lone surrogate at index "
                        + i + "); cut text between characters");
            }
        }
        return text;
    }

    static String number(Number number) {
        Objects.requireNonNull(number, "number");
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A number in a query is finite, not " + number);
            }
            return plain(new BigDecimal(number.toString()).stripTrailingZeros());
        }
        if (number instanceof BigDecimal decimal) {
            return plain(decimal);
        }
        if (number instanceof BigInteger
                || number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            return number.toString();
        }
        throw unsupported(number);
    }

    private static String plain(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException("A number in a query has at most " + LARGEST_SCALE + " places");
        }
        return decimal.toPlainString();
    }

    static String date(LocalDate date) {
        return "date'" + Objects.requireNonNull(date, "date") + "'";
    }

    static String date(Instant instant) {
        return "date'" + Objects.requireNonNull(instant, "instant") + "'";
    }

    /** Returns a value of a comparison. */
    static String value(Object value) {
        Objects.requireNonNull(value, "value; use isNull() to look for null");
        if (value instanceof String text) {
            return string(text);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean bool) {
            return bool.toString();
        }
        if (value instanceof Scalar scalar) {
            return scalar.odsql();
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Instant instant) {
            return date(instant);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return date(dateTime.toInstant());
        }
        if (value instanceof ZonedDateTime dateTime) {
            return date(dateTime.toInstant());
        }
        throw unsupported(value);
    }

    static String values(List<?> values) {
        return values.stream().map(OdsqlText::value).collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException unsupported(Object value) {
        return new IllegalArgumentException(
                "A value in a query is a String, a number, a Boolean, a LocalDate, an Instant,"
                        + " an OffsetDateTime, a ZonedDateTime or another field, not "
                        + value.getClass().getName());
    }
}
