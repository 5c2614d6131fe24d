package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money.
 *
 * @param amount the amount in the currency's main unit
 * @param currency the currency
 */
public record Money(
        @JsonProperty("amount") BigDecimal amount,
        @JsonProperty("currency") Currency currency) {

    private static final Currency EURO = Currency.getInstance("EUR");

    /** Refuses missing parts. */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * Returns an amount in euros.
     *
     * @param amount the amount
     * @return the money
     */
    public static Money euros(BigDecimal amount) {
        return new Money(amount, EURO);
    }
}
