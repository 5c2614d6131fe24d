package io.github.melsdk.core.internal.geo;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The box around a GeoJSON geometry in longitude and latitude. */
public final class GeometryBounds {

    /** GeoJSON nests positions four deep at most; anything deeper is no geometry. */
    private static final int DEEPEST = 6;

    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    private GeometryBounds() {}

    /** Returns the middle of the box, which is the position of a point; empty for what is no place on earth. */
    public static Optional<GeoPoint> middle(Map<String, Object> geometry) {
        GeometryBounds bounds = around(geometry);
        return GeoPoint.ofNullable((bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2);
    }

    /** Returns the box; empty for what is no place on earth. */
    public static Optional<BoundingBox> box(Map<String, Object> geometry) {
        GeometryBounds bounds = around(geometry);
        return middle(geometry)
                .filter(middle ->
                        bounds.south >= -90 && bounds.north <= 90 && bounds.west >= -180 && bounds.east <= 180)
                .map(middle -> BoundingBox.of(bounds.south, bounds.west, bounds.north, bounds.east));
    }

    private static GeometryBounds around(Map<String, Object> geometry) {
        GeometryBounds bounds = new GeometryBounds();
        if (geometry.get("geometries") instanceof List<?> parts) {
            for (Object part : parts) {
                bounds.visit(part instanceof Map<?, ?> map ? map.get("coordinates") : null, 0);
            }
        } else {
            bounds.visit(geometry.get("coordinates"), 0);
        }
        return bounds;
    }

    private void visit(@Nullable Object node, int depth) {
        if (!(node instanceof List<?> list) || depth > DEEPEST) {
            return;
        }
        boolean position = list.size() >= 2 && list.get(0) instanceof Number && list.get(1) instanceof Number;
        if (!position) {
            list.forEach(child -> visit(child, depth + 1));
            return;
        }
        double longitude = ((Number) list.get(0)).doubleValue();
        double latitude = ((Number) list.get(1)).doubleValue();
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
    }
}
