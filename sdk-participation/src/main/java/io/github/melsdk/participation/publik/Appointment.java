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
 * An appointment that was booked.
 *
 * @param bookingId its identifier, for {@link PublikAgendaClient#cancel}
 * @param dateTime when, as for {@link AppointmentSlot#dateTime()}; null if absent
 * @param extras fields that the model does not list
 */
@Beta("The interface of appointments is from memory.")
public record Appointment(
        @JsonProperty("booking_id") String bookingId,
        @JsonProperty("datetime") @Nullable String dateTime,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Extras {

    /** Copies the extras. */
    public Appointment {
        bookingId = bookingId == null ? "" : bookingId;
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns {@link #bookingId()}. */
    @Override
    public String id() {
        return bookingId;
    }
}
