package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query as the caller set it; it does not change once it is read. */
final class RecordRequest implements RecordQuery {

    private final Set<String> select = new LinkedHashSet<>();
    private final List<Filter> filters = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private @Nullable String text;
    private @Nullable BoundingBox box;
    private @Nullable Circle circle;
    private boolean nearestFirst;
    private int pageSize;
    private @Nullable String cursor;
    private @Nullable ZoneId wallClock;

    /** A circle on the map. */
    record Circle(GeoPoint centre, Distance radius) {
        @Override
        public String toString() {
            return "within " + radius + " of " + centre.latitude() + ", " + centre.longitude();
        }
    }

    /** A key of an order. */
    record Order(String field, boolean descending) {
        @Override
        public String toString() {
            return "\"" + field + "\"" + (descending ? " descending" : "");
        }
    }

    /** Reads what a caller sets. */
    static RecordRequest of(Consumer<RecordQuery> query) {
        RecordRequest request = new RecordRequest();
        query.accept(request);
        if (request.nearestFirst && request.circle == null) {
            throw new IllegalArgumentException("nearestFirst() needs near(…), which tells where nearest is");
        }
        return request;
    }

    @Override
    public RecordQuery select(String... fields) {
        Arrays.stream(fields).map(FilterField::requireName).forEach(select::add);
        return this;
    }

    /** Conjunctions are taken apart: the portal may know some of the parts. */
    @Override
    public RecordQuery where(Filter filter) {
        if (filter instanceof Filter.AllOf allOf) {
            allOf.parts().forEach(this::where);
        } else {
            filters.add(Objects.requireNonNull(filter, "filter"));
        }
        return this;
    }

    @Override
    public RecordQuery text(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("There is no word to look for");
        }
        text = words.strip();
        return this;
    }

    @Override
    public RecordQuery within(BoundingBox value) {
        box = Objects.requireNonNull(value, "box");
        return this;
    }

    @Override
    public RecordQuery near(GeoPoint centre, Distance radius) {
        circle = new Circle(Objects.requireNonNull(centre, "centre"), Objects.requireNonNull(radius, "radius"));
        return this;
    }

    @Override
    public RecordQuery orderBy(String field) {
        orders.add(new Order(FilterField.requireName(field), false));
        return this;
    }

    @Override
    public RecordQuery orderByDescending(String field) {
        orders.add(new Order(FilterField.requireName(field), true));
        return this;
    }

    @Override
    public RecordQuery nearestFirst() {
        nearestFirst = true;
        return this;
    }

    @Override
    public RecordQuery pageSize(int records) {
        if (records < 1) {
            throw new IllegalArgumentException("A page has at least one record, not " + records);
        }
        pageSize = records;
        return this;
    }

    @Override
    public RecordQuery startingAt(String value) {
        cursor = Objects.requireNonNull(value, "cursor");
        return this;
    }

    @Override
    public RecordQuery wallClock(ZoneId zone) {
        wallClock = Objects.requireNonNull(zone, "zone");
        return this;
    }

    Set<String> selected() {
        return select;
    }

    List<Filter> filters() {
        return filters;
    }

    List<Order> orders() {
        return orders;
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    BoundingBox box() {
        return box;
    }

    @Nullable
    Circle circle() {
        return circle;
    }

    boolean isNearestFirst() {
        return nearestFirst;
    }

    /** Returns the size of pages that the caller wants, at most what the portal gives. */
    int pageSize(int usual, int most) {
        return pageSize == 0 ? usual : Math.min(pageSize, most);
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Nullable
    ZoneId zoneOr(@Nullable ZoneId usual) {
        return wallClock == null ? usual : wallClock;
    }

    /** Returns the fields that the query names. */
    Stream<String> fields() {
        return Stream.of(
                        select.stream(),
                        filters.stream().flatMap(RecordRequest::fields),
                        orders.stream().map(Order::field))
                .flatMap(names -> names);
    }

    static Stream<String> fields(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return Stream.of(comparison.field());
        }
        if (filter instanceof Filter.OneOf oneOf) {
            return Stream.of(oneOf.field());
        }
        if (filter instanceof Filter.Containing containing) {
            return Stream.of(containing.field());
        }
        if (filter instanceof Filter.Present present) {
            return Stream.of(present.field());
        }
        if (filter instanceof Filter.Not not) {
            return fields(not.part());
        }
        List<Filter> parts = filter instanceof Filter.AllOf allOf ? allOf.parts() : ((Filter.AnyOf) filter).parts();
        return parts.stream().flatMap(RecordRequest::fields);
    }
}
