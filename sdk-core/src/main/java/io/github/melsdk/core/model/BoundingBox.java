package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A box between two parallels and two meridians, in WGS 84. Its edges belong to it. A box whose west is greater than
 * its east crosses the 180th meridian.
 *
 * @param south lowest latitude, in degrees
 * @param west longitude of the western edge, in degrees
 * @param north highest latitude, in degrees
 * @param east longitude of the eastern edge, in degrees
 */
public record BoundingBox(
        @JsonProperty("south") double south,
        @JsonProperty("west") double west,
        @JsonProperty("north") double north,
        @JsonProperty("east") double east) {

    private static final double FULL_CIRCLE = 360;
    private static final double HALF_CIRCLE = 180;

    /**
     * Checks ranges and order.
     *
     * @throws IllegalArgumentException if a coordinate is outside its range or south is north of north
     */
    public BoundingBox {
        GeoPoint.of(south, west);
        GeoPoint.of(north, east);
        if (south > north) {
            throw new IllegalArgumentException("A box needs south <= north, but south is " + south + " and north is "
                    + north + "; the order is south, west, north, east");
        }
    }

    /**
     * Returns a box.
     *
     * @param south lowest latitude, in degrees
     * @param west longitude of the western edge, in degrees
     * @param north highest latitude, in degrees
     * @param east longitude of the eastern edge, in degrees
     * @return the box
     * @throws IllegalArgumentException if a coordinate is outside its range or south is north of north
     */
    public static BoundingBox of(double south, double west, double north, double east) {
        return new BoundingBox(south, west, north, east);
    }

    /**
     * Tells whether a point lies in the box or on its edge.
     *
     * @param point the point
     * @return true if it does
     */
    public boolean contains(GeoPoint point) {
        return holds(point.latitude(), point.longitude());
    }

    private boolean holds(double latitude, double longitude) {
        return latitude >= south && latitude <= north && holdsLongitude(longitude);
    }

    private boolean holdsLongitude(double longitude) {
        return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }

    /**
     * Tells whether two boxes have a point in common.
     *
     * @param other the other box
     * @return true if they have
     */
    public boolean intersects(BoundingBox other) {
        boolean latitudes = south <= other.north && other.south <= north;
        return latitudes && (holdsLongitude(other.west) || other.holdsLongitude(west));
    }

    /**
     * Returns the middle of the box, in degrees.
     *
     * @return the point half-way between the edges
     */
    public GeoPoint centre() {
        double width = west <= east ? east - west : east - west + FULL_CIRCLE;
        return GeoPoint.of((south + north) / 2, normalised(west + width / 2));
    }

    /**
     * Returns the box with its edges moved outwards, at least by the given distance everywhere.
     *
     * @param margin how far to move each edge
     * @return the larger box, cut at the poles; all longitudes if it would go round the earth
     */
    public BoundingBox expand(Distance margin) {
        Objects.requireNonNull(margin, "margin");
        double degrees = Math.toDegrees(margin.metres() / GeoPoint.EARTH_RADIUS_METRES);
        double newSouth = Math.max(-90, south - degrees);
        double newNorth = Math.min(90, north + degrees);
        // A degree of longitude is shortest on the edge that is nearer to a pole.
        double cosine = Math.cos(Math.toRadians(Math.max(Math.abs(newSouth), Math.abs(newNorth))));
        double sideways = degrees / Math.max(cosine, 1e-9);
        double width = (west <= east ? east - west : east - west + FULL_CIRCLE) + 2 * sideways;
        if (width >= FULL_CIRCLE) {
            return of(newSouth, -HALF_CIRCLE, newNorth, HALF_CIRCLE);
        }
        return of(newSouth, normalised(west - sideways), newNorth, normalised(east + sideways));
    }

    /**
     * Tells whether a point outside the box would lie in it with its coordinates exchanged: a frequent fault of
     * published data.
     *
     * @param point the point as the source gave it
     * @return true if exchanging latitude and longitude brings it into the box
     */
    public boolean looksSwapped(GeoPoint point) {
        return !contains(point) && holds(point.longitude(), point.latitude());
    }

    private static double normalised(double longitude) {
        if (longitude > HALF_CIRCLE) {
            return longitude - FULL_CIRCLE;
        }
        return longitude < -HALF_CIRCLE ? longitude + FULL_CIRCLE : longitude;
    }
}
