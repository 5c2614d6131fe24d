package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers without loss: no rounding of integers, no overflow, no infinity, no cost from a huge exponent. */
final class Numbers {

    private static final int LONGEST_TEXT = 100;
    private static final int LARGEST_EXPONENT = 1_000;
    private static final int LONG_DIGITS = 19;
    private static final int LONG_BITS = 63;

    private Numbers() {}

    static @Nullable Integer integer(JsonParser parser) throws IOException {
        if (parser.currentTokenId() == JsonTokenId.ID_NUMBER_INT) {
            return parser.getNumberType() == JsonParser.NumberType.INT ? (Integer) parser.getIntValue() : null;
        }
        Long whole = wholeNumber(parser);
        return whole != null && whole.intValue() == whole ? (Integer) whole.intValue() : null;
    }

    static @Nullable Long longInteger(JsonParser parser) throws IOException {
        if (parser.currentTokenId() == JsonTokenId.ID_NUMBER_INT) {
            boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
            return fits ? (Long) parser.getLongValue() : null;
        }
        return wholeNumber(parser);
    }

    static @Nullable Double doubleNumber(JsonParser parser) throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_NUMBER_FLOAT -> {
                double value = parser.getDoubleValue();
                yield value != 0 ? finite(value) : nearest(parser.getText());
            }
            case JsonTokenId.ID_NUMBER_INT -> wholeAsDouble(parser);
            case JsonTokenId.ID_STRING -> nearest(parser.getText().strip());
            default -> null;
        };
    }

    static @Nullable Float floatNumber(JsonParser parser) throws IOException {
        Double value = doubleNumber(parser);
        return value == null || Float.isInfinite(value.floatValue()) ? null : (Float) value.floatValue();
    }

    static @Nullable BigDecimal decimal(JsonParser parser) throws IOException {
        BigDecimal value = switch (parser.currentTokenId()) {
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> parse(parser.getText());
            case JsonTokenId.ID_STRING -> parse(parser.getText().strip());
            default -> null;
        };
        return value == null || Math.abs((long) value.scale()) > LARGEST_EXPONENT ? null : value;
    }

    private static @Nullable Long wholeNumber(JsonParser parser) throws IOException {
        BigDecimal value = switch (parser.currentTokenId()) {
            case JsonTokenId.ID_NUMBER_FLOAT -> parse(parser.getText());
            case JsonTokenId.ID_STRING -> parse(parser.getText().strip());
            default -> null;
        };
        if (value == null || (long) value.precision() - value.scale() > LONG_DIGITS) {
            return null;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.scale() > 0) {
            return null;
        }
        BigInteger whole = shortest.toBigInteger();
        return whole.bitLength() <= LONG_BITS ? (Long) whole.longValue() : null;
    }

    private static @Nullable Double wholeAsDouble(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> (double) parser.getIntValue();
            case LONG -> {
                long value = parser.getLongValue();
                yield (long) (double) value == value && value != Long.MAX_VALUE ? (Double) (double) value : null;
            }
            default -> {
                BigInteger value = parser.getBigIntegerValue();
                double near = value.doubleValue();
                boolean same = Double.isFinite(near) && new BigDecimal(near).compareTo(new BigDecimal(value)) == 0;
                yield same ? (Double) near : null;
            }
        };
    }

    /** Returns the double next to a decimal fraction; null if that is infinite or nothing is left of it. */
    private static @Nullable Double nearest(String text) {
        BigDecimal value = parse(text);
        if (value == null) {
            return null;
        }
        double near = Double.parseDouble(text);
        return near == 0 && value.signum() != 0 ? null : finite(near);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    /** Reads a number as JSON writes it, a leading plus allowed; the constructor alone would take any script's digits. */
    private static @Nullable BigDecimal parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E')) {
                return null;
            }
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
