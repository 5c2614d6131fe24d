package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of any kind: a library, a market, a car park, a venue.
 *
 * @param id the provider's identifier
 * @param name the name
 * @param category the provider's kind of place, null if unknown
 * @param position where it is, null if unknown; see {@link #location()}
 * @param address the postal address, null if unknown
 * @param contact how to reach it, null if unknown
 * @param attribution the origin of the data
 * @param extras what the provider says beyond that
 */
public record Place(
        @JsonProperty("id") String id,
        @JsonProperty("name") LocalizedText name,
        @JsonProperty("category") @Nullable String category,
        @JsonProperty("position") @Nullable GeoPoint position,
        @JsonProperty("address") @Nullable Address address,
        @JsonProperty("contact") @Nullable Contact contact,
        @JsonProperty("attribution") Attribution attribution,
        @JsonProperty("extras") Map<String, Object> extras)
        implements Identified, Located, Attributed, Extras {

    /** Copies the map; a missing name, attribution or map becomes an empty one. */
    public Place {
        Objects.requireNonNull(id, "id");
        name = name == null ? LocalizedText.empty() : name;
        attribution = attribution == null ? Attribution.unknown() : attribution;
        extras = Copies.map(extras);
    }

    /**
     * Returns a place of which only the essential is known.
     *
     * @param id the provider's identifier
     * @param name the name
     * @param position where it is, null if unknown
     * @param attribution the origin of the data
     * @return the place
     */
    public static Place of(String id, LocalizedText name, @Nullable GeoPoint position, Attribution attribution) {
        return new Place(id, name, null, position, null, null, attribution, Map.of());
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }
}
