package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Located;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A station: what seldom changes joined by identifier with what changes. Feeds list stations in one and not in the other;
 * such a station is kept, and {@link #isOrphan()} tells.
 *
 * @param id identifier
 * @param information what seldom changes, null when only its status is published
 * @param status what changes, null when only its description is published
 */
public record Station(
        String id,
        @Nullable StationInformation information,
        @Nullable StationStatus status) implements Identified, Located, Attributed {

    /** Refuses a station of which nothing is known. */
    public Station {
        Objects.requireNonNull(id, "id");
        if (information == null && status == null) {
            throw new IllegalArgumentException("A station has information, a status, or both");
        }
    }

    /**
     * Tells whether one of the two feeds does not know this station.
     *
     * @return true when information or status is missing
     */
    public boolean isOrphan() {
        return information == null || status == null;
    }

    /**
     * Returns the name.
     *
     * @return empty when only the status is published
     */
    public LocalizedText name() {
        return information == null ? LocalizedText.empty() : information.name();
    }

    @Override
    public Optional<GeoPoint> location() {
        return information == null ? Optional.empty() : information.location();
    }

    /**
     * Returns the number of vehicles that can be taken.
     *
     * @return empty when the feeds do not say
     */
    public Optional<Integer> vehiclesAvailable() {
        return status == null ? Optional.empty() : Optional.ofNullable(status.vehiclesAvailable());
    }

    /**
     * Returns the number of places where a vehicle can be returned.
     *
     * @return empty when the feeds do not say
     */
    public Optional<Integer> docksAvailable() {
        return status == null ? Optional.empty() : Optional.ofNullable(status.docksAvailable());
    }

    @Override
    public Attribution attribution() {
        StationStatus known = status;
        return known != null
                ? known.attribution()
                : Objects.requireNonNull(information).attribution();
    }
}
