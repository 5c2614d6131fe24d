package io.github.melsdk.core.opendata;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of a statistic, or what stands in its place. A figure that is kept secret is not zero, and not missing either.
 *
 * @param kind what the field holds
 * @param number the value, or the bound below which it lies; null for the other kinds
 * @param raw what the portal sent, as text; empty when it sent nothing
 */
public record StatisticalValue(Kind kind, @Nullable BigDecimal number, String raw) {

    private static final int LONGEST = 100;

    public StatisticalValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(raw, "raw");
    }

    /** What a field of a statistic holds. */
    public enum Kind {
        /** A number. */
        VALUE,
        /** A number below a bound, as {@code "< 1"}. */
        BELOW,
        /** A number that statistical secrecy hides, as {@code "S"} or {@code "s"}. */
        SECRET,
        /** Nothing. */
        MISSING,
        /** Something else, such as {@code "N/A"}. */
        OTHER
    }

    /**
     * Reads what a portal sent.
     *
     * @param text the field as text, or null
     * @return the value
     */
    public static StatisticalValue parse(@Nullable String text) {
        String raw = text == null ? "" : text.strip();
        if (raw.isEmpty()) {
            return new StatisticalValue(Kind.MISSING, null, "");
        }
        if (raw.equalsIgnoreCase("s")) {
            return new StatisticalValue(Kind.SECRET, null, raw);
        }
        boolean below = raw.startsWith("<");
        BigDecimal number = decimal(below ? raw.substring(1).strip() : raw);
        Kind kind = number == null ? Kind.OTHER : below ? Kind.BELOW : Kind.VALUE;
        return new StatisticalValue(kind, number, raw);
    }

    private static @Nullable BigDecimal decimal(String text) {
        try {
            return text.length() > LONGEST ? null : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Returns the number, when there is one.
     *
     * @return empty for a bound, a secret and all that is no number
     */
    public Optional<BigDecimal> value() {
        return kind == Kind.VALUE ? Optional.ofNullable(number) : Optional.empty();
    }
}
