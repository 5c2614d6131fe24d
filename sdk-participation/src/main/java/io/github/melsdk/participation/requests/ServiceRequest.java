package io.github.melsdk.participation.requests;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request of a citizen. What people wrote may be personal: it is left out of {@link #toString}.
 *
 * @param id identifier, unique within its source
 * @param category code of its category, null if unknown
 * @param categoryLabel its category for people, null if unknown
 * @param description what it is about, null if unknown
 * @param point where, null if unknown
 * @param address where in words, null if unknown
 * @param status whether the city still works on it
 * @param statusText its status in the words of the city, null if it says nothing
 * @param createdAt when it was sent, null if unknown
 * @param updatedAt when it last changed, null if unknown
 * @param history what happened to it, oldest first, as far as the city tells
 * @param attribution who is in charge
 */
public record ServiceRequest(
        String id,
        @Nullable String category,
        @Nullable String categoryLabel,
        @Nullable String description,
        @Nullable GeoPoint point,
        @Nullable String address,
        ServiceRequestStatus status,
        @Nullable String statusText,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        List<ServiceRequestEvent> history,
        Attribution attribution)
        implements Identified, Located, Attributed {

    /** Copies the history. */
    public ServiceRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        history = List.copyOf(history);
        Objects.requireNonNull(attribution, "attribution");
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(point);
    }

    /** Returns identifier, category and status; nothing that people wrote. */
    @Override
    public String toString() {
        return "ServiceRequest[" + id + ", " + category + ", " + status + "]";
    }
}
