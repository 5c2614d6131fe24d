package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A query under construction, and what it becomes on the wire. */
final class WfsRequest implements WfsQuery {

    private static final int LARGEST_PAGE = 10_000;

    private final Equalities equalities = new Equalities();
    private final List<Cql2Condition> conditions = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private @Nullable BoundingBox box;
    private @Nullable String cursor;
    private @Nullable ZoneId zone;
    private int pageSize = 1_000;

    @Override
    public WfsQuery within(BoundingBox value) {
        box = Objects.requireNonNull(value, "box");
        return this;
    }

    @Override
    public WfsQuery where(String property, Object value) {
        equalities.add(property, value);
        return this;
    }

    @Override
    public WfsQuery filter(Cql2Condition condition) {
        FilterLanguage.ECQL_TEXT.write(condition);
        conditions.add(condition);
        return this;
    }

    @Override
    public WfsQuery sortBy(String property) {
        order.add(sortable(property) + " A");
        return this;
    }

    @Override
    public WfsQuery sortByDescending(String property) {
        order.add(sortable(property) + " D");
        return this;
    }

    private static String sortable(String property) {
        Cql2.property(property);
        if (property.indexOf(',') >= 0) {
            throw new IllegalArgumentException("sortBy has no words for a name with a comma: " + property);
        }
        return property;
    }

    @Override
    public WfsQuery pageSize(int features) {
        if (features < 1 || features > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " features, not " + features);
        }
        pageSize = features;
        return this;
    }

    @Override
    public WfsQuery startingAt(String value) {
        cursor = Objects.requireNonNull(value, "cursor");
        return this;
    }

    @Override
    public WfsQuery wallClock(ZoneId value) {
        zone = Objects.requireNonNull(value, "zone");
        return this;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Nullable
    ZoneId zone() {
        return zone;
    }

    int pageSize() {
        return pageSize;
    }

    boolean isSorted() {
        return !order.isEmpty();
    }

    boolean hasBox() {
        return box != null;
    }

    /**
     * Checks that the server can be asked this.
     *
     * @throws IllegalArgumentException when it takes no conditions
     */
    void requireFilters(boolean cqlFilters) {
        if (!cqlFilters && !conditions.isEmpty()) {
            throw new IllegalArgumentException("This server takes no cql_filter: use where(…) or within(…)");
        }
    }

    /**
     * Returns what is asked for, without position.
     *
     * @param cqlFilters whether the server takes {@code cql_filter}
     * @param geometry name of the property with the geometry; null when the box cannot go into a filter
     */
    Arguments arguments(WfsVersion version, String layer, boolean cqlFilters, @Nullable String geometry) {
        Arguments arguments = WfsEndpoints.request("GetFeature", version)
                .query(version.typeParameter(), layer)
                .query("outputFormat", "application/json")
                .query("srsName", "EPSG:4326");
        List<String> parts = new ArrayList<>();
        BoundingBox sides = box;
        if (cqlFilters) {
            List<Cql2Condition> all = new ArrayList<>(equalities.conditions());
            all.addAll(conditions);
            if (!all.isEmpty()) {
                parts.add(FilterLanguage.ECQL_TEXT.write(Cql2.allOf(all)));
            }
        }
        if (sides != null && cqlFilters && geometry != null) {
            // The name of the reference system is needed: without, the box would be in that of the layer.
            String condition =
                    FilterLanguage.ECQL_TEXT.write(Cql2.property(geometry).intersects(Cql2.box(sides)));
            parts.add(condition.substring(0, condition.length() - 1) + ",'EPSG:4326')");
        } else if (sides != null && parts.isEmpty()) {
            // By its URN the reference system has latitude first, on every server.
            arguments.query(
                    "bbox",
                    sides.south() + "," + sides.west() + "," + sides.north() + "," + sides.east()
                            + ",urn:ogc:def:crs:EPSG::4326");
        }
        if (!parts.isEmpty()) {
            arguments.query("cql_filter", parts.size() == 1 ? parts.get(0) : "(" + String.join(") AND (", parts) + ")");
        }
        return arguments.query("sortBy", order.isEmpty() ? null : String.join(",", order));
    }

    /** Checks what the server sent. */
    boolean accepts(Feature feature) {
        return equalities.accepts(feature) && (box == null || feature.mayTouch(box));
    }
}
