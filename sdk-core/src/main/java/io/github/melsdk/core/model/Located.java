package io.github.melsdk.core.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Something that may have a place on the map. */
public interface Located {

    /**
     * Returns the position in WGS 84.
     *
     * @return the position, empty if the provider gave none or one that cannot be used
     */
    Optional<GeoPoint> location();

    /**
     * Orders by distance from a point, nearest first; what has no position comes last, in its former order.
     *
     * @param <T> the type to order
     * @param origin the point from which distances are measured
     * @return a comparator for stable sorts
     */
    static <T extends Located> Comparator<T> byDistanceFrom(GeoPoint origin) {
        Objects.requireNonNull(origin, "origin");
        return Comparator.comparingDouble(item ->
                item.location().map(point -> origin.distanceTo(point).metres()).orElse(Double.POSITIVE_INFINITY));
    }
}
