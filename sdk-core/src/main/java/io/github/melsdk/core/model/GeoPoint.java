package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position in WGS 84, latitude first.
 *
 * @param latitude degrees north of the equator, from -90 to 90
 * @param longitude degrees east of Greenwich, from -180 to 180
 */
public record GeoPoint(
        @JsonProperty("latitude") double latitude,
        @JsonProperty("longitude") double longitude) {

    /** The mean radius of the earth (IUGG), in metres. */
    static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a coordinate is outside its range or not a number
     */
    public GeoPoint {
        if (!(Math.abs(latitude) <= MAX_LATITUDE)) {
            throw new IllegalArgumentException("Latitude must be between -90 and 90 degrees, but it is " + latitude
                    + (Math.abs(longitude) <= MAX_LATITUDE && Math.abs(latitude) <= MAX_LONGITUDE
                            ? "; longitude and latitude look swapped"
                            : ""));
        }
        if (!(Math.abs(longitude) <= MAX_LONGITUDE)) {
            throw new IllegalArgumentException(
                    "Longitude must be between -180 and 180 degrees, but it is " + longitude);
        }
        latitude += 0.0; // makes -0.0 equal to 0.0
        longitude += 0.0;
    }

    /**
     * Returns a position.
     *
     * @param latitude degrees north, from -90 to 90
     * @param longitude degrees east, from -180 to 180
     * @return the position
     * @throws IllegalArgumentException if a coordinate is outside its range or not a number
     */
    public static GeoPoint of(double latitude, double longitude) {
        return new GeoPoint(latitude, longitude);
    }

    /**
     * Returns a position from a provider's data, if it can be one. Sources write (0, 0) for what they could not
     * locate, so that point counts as absent.
     *
     * @param latitude degrees north, null if unknown
     * @param longitude degrees east, null if unknown
     * @return the position; empty if a coordinate is absent or out of range, or both are 0
     */
    public static Optional<GeoPoint> ofNullable(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null || !isInRange(latitude, longitude)) {
            return Optional.empty();
        }
        boolean notLocated = latitude == 0 && longitude == 0;
        return notLocated ? Optional.empty() : Optional.of(new GeoPoint(latitude, longitude));
    }

    private static boolean isInRange(double latitude, double longitude) {
        return Math.abs(latitude) <= MAX_LATITUDE && Math.abs(longitude) <= MAX_LONGITUDE;
    }

    /**
     * Returns the great-circle distance on a sphere of the earth's mean radius (haversine formula); the error against
     * the ellipsoid stays below 0.6 %.
     *
     * @param other the other end
     * @return the distance
     */
    public Distance distanceTo(GeoPoint other) {
        Objects.requireNonNull(other, "other");
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double sinHalfPhi = Math.sin((phi2 - phi1) / 2);
        double sinHalfLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = sinHalfPhi * sinHalfPhi + Math.cos(phi1) * Math.cos(phi2) * sinHalfLambda * sinHalfLambda;
        return Distance.metres(2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, h))));
    }
}
