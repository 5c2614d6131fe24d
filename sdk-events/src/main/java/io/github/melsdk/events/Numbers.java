package io.github.melsdk.events;

import java.math.BigDecimal;

/** Writes numbers as servers read them. */
final class Numbers {

    private Numbers() {}

    /** Returns the shortest decimal form without exponent. */
    static String plain(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A number must be finite, but it is " + number);
        }
        BigDecimal decimal = BigDecimal.valueOf(number);
        return (decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros()).toPlainString();
    }
}
