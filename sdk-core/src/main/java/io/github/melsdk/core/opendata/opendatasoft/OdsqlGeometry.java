package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.util.List;
import java.util.stream.Collectors;

/** A geometry of a query, in WGS 84. Immutable. */
public final class OdsqlGeometry extends Fragment {

    private OdsqlGeometry(String text) {
        super("geom'" + text + "'");
    }

    /**
     * Returns a point.
     *
     * @param point the point
     * @return the geometry
     */
    public static OdsqlGeometry point(GeoPoint point) {
        return new OdsqlGeometry("POINT(" + pair(point) + ")");
    }

    /**
     * Returns a polygon without holes.
     *
     * @param ring its corners, at least three; the first one need not be repeated
     * @return the geometry
     * @throws IllegalArgumentException when there are fewer than three corners
     */
    public static OdsqlGeometry polygon(List<GeoPoint> ring) {
        boolean closed = ring.size() > 1 && ring.get(0).equals(ring.get(ring.size() - 1));
        if (ring.size() < (closed ? 4 : 3)) {
            throw new IllegalArgumentException("A polygon has at least three corners");
        }
        String corners = ring.stream().map(OdsqlGeometry::pair).collect(Collectors.joining(", "));
        return new OdsqlGeometry("POLYGON((" + corners + (closed ? "" : ", " + pair(ring.get(0))) + "))");
    }

    /**
     * Returns a box as a polygon.
     *
     * @param box a box that does not cross the 180th meridian
     * @return the geometry
     * @throws IllegalArgumentException when the box crosses the 180th meridian
     */
    public static OdsqlGeometry box(BoundingBox box) {
        if (box.west() > box.east()) {
            throw new IllegalArgumentException("The box crosses the 180th meridian: ask for two boxes joined with or");
        }
        return polygon(List.of(
                GeoPoint.of(box.south(), box.west()),
                GeoPoint.of(box.south(), box.east()),
                GeoPoint.of(box.north(), box.east()),
                GeoPoint.of(box.north(), box.west())));
    }

    /**
     * Returns a geometry given as well-known text.
     *
     * @param text for example {@code POINT(3.0635 50.6366)}, longitude first
     * @return the geometry
     * @throws IllegalArgumentException when the text holds characters that no well-known text has
     */
    public static OdsqlGeometry wkt(String text) {
        boolean plausible = !text.isBlank()
                && text.chars().allMatch(c -> c < 0x7f && Character.isLetterOrDigit(c) || " .,()+-".indexOf(c) >= 0);
        if (!plausible) {
            throw new IllegalArgumentException(
                    "Well-known text is made of letters, digits, blanks, '.', ',', '+', '-' and parentheses");
        }
        return new OdsqlGeometry(text.strip());
    }

    /**
     * Returns a geometry given as GeoJSON.
     *
     * @param json a GeoJSON geometry, longitude first
     * @return the geometry
     * @throws IllegalArgumentException when the text is no JSON object, or holds an apostrophe or a backslash, which no
     *     geometry has
     */
    public static OdsqlGeometry geoJson(String json) {
        String text = OdsqlText.requireText("geometry", json).strip();
        boolean control = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        if (!text.startsWith("{")
                || !text.endsWith("}")
                || text.indexOf('\'') >= 0
                || text.indexOf('\\') >= 0
                || control) {
            throw new IllegalArgumentException(
                    "A GeoJSON geometry is an object without apostrophe and backslash: give its type and coordinates only");
        }
        return new OdsqlGeometry(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    private static String pair(GeoPoint point) {
        return OdsqlText.number(point.longitude()) + " " + OdsqlText.number(point.latitude());
    }
}
