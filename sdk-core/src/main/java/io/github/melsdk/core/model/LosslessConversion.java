package io.github.melsdk.core.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts decoded JSON values to the type that a caller asks for, without loss or not at all. */
final class LosslessConversion {

    /** Longer texts are no numbers that anybody means, and cost time to parse. */
    private static final int LONGEST_NUMBER = 64;

    private LosslessConversion() {}

    /**
     * Converts a value.
     *
     * @return the converted value, null if it does not fit the type without loss
     */
    static <T> @Nullable T convert(@Nullable Object value, Class<T> type) {
        if (value == null) {
            return null;
        }
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        Object converted = null;
        if (type == String.class) {
            converted = text(value);
        } else if (type == Boolean.class) {
            converted = bool(value);
        } else if (type == Integer.class || type == Long.class || type == Double.class || type == BigDecimal.class) {
            BigDecimal number = number(value);
            converted = number == null ? null : narrow(number, type);
        }
        return converted == null ? null : type.cast(converted);
    }

    private static @Nullable String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toString();
        }
        return value instanceof List || value instanceof Map ? null : scalar(value);
    }

    private static @Nullable String scalar(Object value) {
        return value instanceof Number || value instanceof Boolean ? value.toString() : null;
    }

    private static @Nullable Boolean bool(Object value) {
        if (value instanceof String text) {
            String lower = text.strip().toLowerCase(Locale.ROOT);
            if (lower.equals("true") || lower.equals("false")) {
                return lower.equals("true");
            }
        }
        BigDecimal number = number(value);
        if (number == null) {
            return null;
        }
        if (number.compareTo(BigDecimal.ONE) == 0) {
            return Boolean.TRUE;
        }
        return number.signum() == 0 ? Boolean.FALSE : null;
    }

    private static @Nullable BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? new BigDecimal(value.toString()) : null;
        }
        if (value instanceof Number number) {
            return BigDecimal.valueOf(number.longValue());
        }
        return value instanceof String text ? parse(text.strip()) : null;
    }

    private static @Nullable BigDecimal parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static @Nullable Object narrow(BigDecimal number, Class<?> type) {
        if (type == BigDecimal.class) {
            return number;
        }
        if (type == Double.class) {
            double narrowed = number.doubleValue();
            boolean same =
                    Double.isFinite(narrowed) && BigDecimal.valueOf(narrowed).compareTo(number) == 0;
            return same ? narrowed : null;
        }
        try {
            return type == Long.class ? (Object) number.longValueExact() : (Object) number.intValueExact();
        } catch (ArithmeticException doesNotFit) {
            return null;
        }
    }
}
