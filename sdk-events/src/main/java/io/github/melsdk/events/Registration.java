package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * A way to register for an event.
 *
 * @param type what the value is
 * @param value the address or number, null if the provider gives none
 */
public record Registration(
        @JsonProperty("type") OpenEnum<RegistrationType> type,
        @JsonProperty("value") @Nullable String value) {

    /** Binds the type. */
    public Registration {
        type = OpenEnum.bind(RegistrationType.class, type);
    }
}
