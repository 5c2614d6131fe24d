package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Beta;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which an appointment may be had.
 *
 * @param id its identifier
 * @param dateTime when, as the site writes it: ISO date and time with a blank or a T between, by its own clock; null if absent
 * @param text for people, null if absent
 * @param disabled whether it is taken, null if the site does not say
 * @param extras fields that the model does not list
 */
@Beta("The interface of appointments is from memory.")
public record AppointmentSlot(
        @JsonProperty("id") String id,
        @JsonProperty("datetime") @Nullable String dateTime,
        @JsonProperty("text") @Nullable String text,
        @JsonProperty("disabled") @Nullable Boolean disabled,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Extras {

    /** Copies the extras. */
    public AppointmentSlot {
        id = id == null ? "" : id;
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /**
     * Tells whether it can be booked.
     *
     * @return true unless the site says that it is taken
     */
    public boolean isFree() {
        return !Boolean.TRUE.equals(disabled);
    }
}
