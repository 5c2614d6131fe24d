package io.github.melsdk.core.territory;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.util.List;

/**
 * The contour of a commune: closed rings, of which a point crosses an odd number on its way out if it is inside. This
 * rule serves holes, exclaves and islands in lakes alike.
 */
final class Contour {

    private static final int FEWEST_POINTS = 3;

    private final double[][] latitudes;
    private final double[][] longitudes;
    private final BoundingBox box;

    Contour(List<List<GeoPoint>> rings) {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("A contour needs at least one ring");
        }
        latitudes = new double[rings.size()][];
        longitudes = new double[rings.size()][];
        double south = 90;
        double west = 180;
        double north = -90;
        double east = -180;
        for (int i = 0; i < rings.size(); i++) {
            List<GeoPoint> ring = rings.get(i);
            if (ring.size() < FEWEST_POINTS) {
                throw new IllegalArgumentException(
                        "A ring of a contour needs at least three points, but ring " + i + " has " + ring.size());
            }
            latitudes[i] = ring.stream().mapToDouble(GeoPoint::latitude).toArray();
            longitudes[i] = ring.stream().mapToDouble(GeoPoint::longitude).toArray();
            for (GeoPoint point : ring) {
                south = Math.min(south, point.latitude());
                north = Math.max(north, point.latitude());
                west = Math.min(west, point.longitude());
                east = Math.max(east, point.longitude());
            }
        }
        box = BoundingBox.of(south, west, north, east);
    }

    boolean contains(GeoPoint point) {
        if (!box.contains(point)) {
            return false;
        }
        boolean inside = false;
        for (int i = 0; i < latitudes.length; i++) {
            inside ^= crossesOddly(latitudes[i], longitudes[i], point.latitude(), point.longitude());
        }
        return inside;
    }

    private static boolean crossesOddly(double[] latitudes, double[] longitudes, double latitude, double longitude) {
        boolean odd = false;
        for (int i = 0, j = latitudes.length - 1; i < latitudes.length; j = i++) {
            // A vertex belongs to the edge above it only, so that a ray through it counts once.
            if (latitudes[i] > latitude != latitudes[j] > latitude) {
                double share = (latitude - latitudes[i]) / (latitudes[j] - latitudes[i]);
                odd ^= longitude < longitudes[i] + share * (longitudes[j] - longitudes[i]);
            }
        }
        return odd;
    }
}
