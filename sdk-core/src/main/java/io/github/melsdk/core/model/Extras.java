package io.github.melsdk.core.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Something that may carry fields which the SDK's model does not list. */
public interface Extras {

    /**
     * Returns the fields that the model does not list, as decoded JSON: text, number, boolean, list, map or null.
     *
     * @return an unmodifiable map from the provider's field name to the value
     */
    Map<String, Object> extras();

    /**
     * Returns a field that the model does not list, in a type of the caller's choice.
     *
     * <p>Supported types are {@link String}, {@link Integer}, {@link Long}, {@link Double}, {@link Boolean},
     * {@link java.math.BigDecimal}, {@link java.util.List} and {@link Map}. A value is converted only if nothing is
     * lost: {@code "12"} is the integer 12, {@code 1} is true; 1.5 is no integer.
     *
     * @param <T> the type asked for
     * @param name the provider's field name
     * @param type the type asked for
     * @return the value; empty if the field is absent or null, or does not fit the type without loss
     */
    default <T> Optional<T> extra(String name, Class<T> type) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        return Optional.ofNullable(LosslessConversion.convert(extras().get(name), type));
    }
}
