package io.github.melsdk.testing.internal.geo;

/** Distances on the sphere. */
public final class Distances {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private Distances() {}

    /**
     * Computes the great-circle distance of two WGS 84 points.
     *
     * @param latitude1 degrees
     * @param longitude1 degrees
     * @param latitude2 degrees
     * @param longitude2 degrees
     * @return metres
     */
    public static double metres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double sinLatitude = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
        double sinLongitude = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double h = sinLatitude * sinLatitude
                + Math.cos(Math.toRadians(latitude1))
                        * Math.cos(Math.toRadians(latitude2))
                        * sinLongitude
                        * sinLongitude;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
