package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.opendata.ogcfeatures.Feature;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A station with bikes now.
 *
 * @param name name of the station
 * @param commune commune, null when the portal does not say
 * @param position where it is, null when the portal does not say
 * @param bikes bikes to take
 * @param docks free docks
 * @param figuresOf when the figures were taken, null when the portal does not say
 * @param attribution producer and licence
 */
record BikeStation(
        String name,
        @Nullable String commune,
        @Nullable GeoPoint position,
        long bikes,
        long docks,
        @Nullable Instant figuresOf,
        Attribution attribution)
        implements Located {

    /** Reads a feature of the layer; scrapped and closed stations stay in it and are no stations here. */
    static Optional<BikeStation> of(Feature feature) {
        Optional<Long> bikes = feature.integer("nb_velos_dispo");
        Optional<Long> docks = feature.integer("nb_places_dispo");
        boolean inService = feature.text("etat").filter("EN SERVICE"::equals).isPresent();
        if (!inService || bikes.isEmpty() || docks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BikeStation(
                feature.text("nom").orElse(feature.id()),
                feature.text("commune").orElse(null),
                feature.location().orElse(null),
                bikes.get(),
                docks.get(),
                feature.dateTime("date_modification")
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                feature.attribution()));
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }
}
