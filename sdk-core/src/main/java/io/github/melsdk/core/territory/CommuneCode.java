package io.github.melsdk.core.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The INSEE code of a commune: a text of five characters, such as {@code 59350}, {@code 01001} or {@code 2A004}. It is
 * not a postcode, and not a number.
 *
 * @param value the code
 */
public record CommuneCode(@JsonValue String value) implements Comparable<CommuneCode> {

    private static final int LENGTH = 5;

    /**
     * Checks the form of the code; whether such a commune exists is another question.
     *
     * @throws IllegalArgumentException if it is not two digits, or 2A or 2B, and three digits
     */
    public CommuneCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("An INSEE commune code has five characters, such as 59350 or 2A004, but"
                    + " it is \"" + value + "\"");
        }
    }

    /**
     * Returns the code.
     *
     * @param code the five characters
     * @return the code
     * @throws IllegalArgumentException if the text is not of the form of a commune code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommuneCode of(String code) {
        return new CommuneCode(code);
    }

    /**
     * Reads the code as sources write it: text, integer without leading zero, or a number such as {@code 59508.0}.
     *
     * @param wire a text or a number, null if unknown
     * @return the code; empty if the value cannot be one
     */
    public static Optional<CommuneCode> find(@Nullable Object wire) {
        if (wire == null) {
            return Optional.empty();
        }
        String text = wire.toString().strip().toUpperCase(Locale.ROOT);
        if (isValid(text)) {
            return Optional.of(new CommuneCode(text));
        }
        boolean written = wire instanceof Number || text.endsWith(".0");
        return written && text.length() <= 2 * LENGTH ? fromNumber(text) : Optional.empty();
    }

    private static Optional<CommuneCode> fromNumber(String text) {
        try {
            int number = new BigDecimal(text).intValueExact();
            // Only the department 01 to 09 loses a digit; three or two digits say too little.
            String padded = number < 10_000 && number >= 1_000 ? "0" + number : String.valueOf(number);
            return isValid(padded) ? Optional.of(new CommuneCode(padded)) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException notAWholeNumber) {
            return Optional.empty();
        }
    }

    /** Follows the pattern of the French national schemas: {@code ^([013-9]\d|2[AB1-9])\d{3}$}. */
    private static boolean isValid(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = code.charAt(i);
            boolean corsica = i == 1 && (c == 'A' || c == 'B') && code.charAt(0) == '2';
            if (!corsica && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !code.startsWith("20");
    }

    /**
     * Returns the code of the department.
     *
     * @return the first two characters, or three overseas
     */
    public String department() {
        boolean overseas = value.startsWith("97") || value.startsWith("98");
        return value.substring(0, overseas ? 3 : 2);
    }

    @Override
    public int compareTo(CommuneCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the five characters. */
    @Override
    public String toString() {
        return value;
    }
}
