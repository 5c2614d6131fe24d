package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.model.GeoPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The middle of the box around a GeoJSON geometry; a point is its own middle. */
final class GeometryMiddle {

    /** GeoJSON nests positions four deep at most; anything deeper is no geometry. */
    private static final int DEEPEST = 6;

    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    private GeometryMiddle() {}

    static Optional<GeoPoint> of(Map<String, Object> geometry) {
        GeometryMiddle box = new GeometryMiddle();
        if (geometry.get("geometries") instanceof List<?> parts) {
            for (Object part : parts) {
                box.visit(part instanceof Map<?, ?> map ? map.get("coordinates") : null, 0);
            }
        } else {
            box.visit(geometry.get("coordinates"), 0);
        }
        return GeoPoint.ofNullable((box.south + box.north) / 2, (box.west + box.east) / 2);
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
