package io.github.melsdk.core.territory;

import org.jspecify.annotations.Nullable;

/**
 * The answer to the question in which commune a point lies.
 *
 * @param commune the commune, null if the point lies in none
 * @param method how the answer was found, hence how far to trust it
 */
public record PointMatch(@Nullable Commune commune, Method method) {

    /** How a commune was found. */
    public enum Method {
        /** The point lies within the contour: as exact as the contour is. */
        CONTOUR,
        /** The commune has no contour and is the only one whose box holds the point: usually right. */
        ONLY_BOX,
        /** Several boxes hold the point; the commune has the nearest centroid: often wrong near a border. */
        NEAREST_CENTROID,
        /** No commune of the territory can hold the point. */
        OUTSIDE
    }
}
