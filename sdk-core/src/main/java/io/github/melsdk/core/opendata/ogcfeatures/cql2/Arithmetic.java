package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.Objects;

/**
 * A computation of two numbers.
 *
 * @param left a number
 * @param operator the computation
 * @param right a number
 */
public record Arithmetic(Operand left, Operator operator, Operand right) implements Operand {

    /** Computations. */
    public enum Operator {
        /** Sum. */
        PLUS("+"),
        /** Difference. */
        MINUS("-"),
        /** Product. */
        TIMES("*"),
        /** Quotient. */
        DIVIDED_BY("/"),
        /** Remainder. */
        MODULO("%"),
        /** Quotient without its fraction. */
        INTEGER_DIVIDED_BY("div"),
        /** Power. */
        POWER("^");

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
     * @throws IllegalArgumentException when one cannot be a number
     */
    public Arithmetic {
        Operands.requireNumber(left);
        Objects.requireNonNull(operator, "operator");
        Operands.requireNumber(right);
    }
}
