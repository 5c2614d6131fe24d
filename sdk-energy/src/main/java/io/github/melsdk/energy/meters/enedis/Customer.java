package io.github.melsdk.energy.meters.enedis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a customer is. It prints masked.
 *
 * @param title form of address, or null
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param organisation name of the organisation when it is no person, or null
 * @param email e-mail address, or null
 * @param landline telephone number, or null
 * @param mobile telephone number, or null
 * @param addressLines lines of the postal address, from the first to the last that is filled
 */
public record Customer(
        @Nullable String title,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String landline,
        @Nullable String mobile,
        List<String> addressLines) {

    public Customer {
        addressLines = List.copyOf(addressLines);
    }

    @Override
    public String toString() {
        return "Customer[masked]";
    }
}
