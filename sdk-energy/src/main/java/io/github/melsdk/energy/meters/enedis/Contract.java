package io.github.melsdk.energy.meters.enedis;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The contract of one direction of a meter. It prints without the customer.
 *
 * @param start when it began, or null
 * @param type {@code Contrat GRD-F} for energy taken from the network, {@code Contrat GRD-A} for energy given to it, or null
 * @param contractor who holds it towards Enedis, often the supplier, or null
 * @param segment {@code C5}, {@code P4}, or null
 * @param subscribedKilovoltAmperes subscribed power in kVA, or null; never for energy given to the network
 * @param tariff name of the network tariff, or null
 * @param customer who the customer is
 */
public record Contract(
        @Nullable OffsetDateTime start,
        @Nullable String type,
        @Nullable String contractor,
        @Nullable String segment,
        @Nullable Double subscribedKilovoltAmperes,
        @Nullable String tariff,
        Customer customer) {

    public Contract {
        Objects.requireNonNull(customer, "customer");
    }

    /**
     * Tells the direction.
     *
     * @return true for energy given to the network
     */
    public boolean isProduction() {
        return type != null && type.endsWith("GRD-A");
    }

    @Override
    public String toString() {
        return "Contract[" + type + ", " + segment + ", masked]";
    }
}
