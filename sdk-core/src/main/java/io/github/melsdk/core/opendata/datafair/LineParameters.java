package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a query for lines. */
final class LineParameters extends RestrictionParameters<LineQuery> implements LineQuery {

    static final int LARGEST_PAGE = 10_000;
    private static final int USUAL_PAGE = 1_000;

    private final List<String> select = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private @Nullable String collapse;
    private @Nullable Integer pageSize;
    private @Nullable String cursor;
    private Attribution attribution = Attribution.unknown();

    @Override
    LineQuery self() {
        return this;
    }

    @Override
    void writeTo(Arguments arguments) {
        super.writeTo(arguments);
        arguments.query("select", joined(select)).query("sort", joined(order)).query("collapse", collapse);
    }

    private static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(",", parts);
    }

    int pageSize() {
        return pageSize == null ? USUAL_PAGE : pageSize;
    }

    /** Returns the number of lines of a file; null when the caller set none and expects all. */
    @Nullable
    Integer fileSize() {
        return pageSize;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    Attribution attribution() {
        return attribution;
    }

    @Override
    public LineQuery select(String... columns) {
        select.add(list(columns));
        return this;
    }

    @Override
    public LineQuery sortBy(String column) {
        order.add(requireColumn(column));
        return this;
    }

    @Override
    public LineQuery sortByDescending(String column) {
        order.add("-" + requireColumn(column));
        return this;
    }

    @Override
    public LineQuery sortByDistanceFrom(GeoPoint point) {
        order.add("_geo_distance:" + place(point));
        return this;
    }

    @Override
    public LineQuery onePer(String column) {
        collapse = requireColumn(column);
        return this;
    }

    @Override
    public LineQuery pageSize(int lines) {
        if (lines < 1 || lines > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " lines, not " + lines);
        }
        pageSize = lines;
        return this;
    }

    @Override
    public LineQuery startingAt(String value) {
        cursor = NextLink.requireCursor(value);
        return this;
    }

    @Override
    public LineQuery attribution(Attribution origin) {
        attribution = Objects.requireNonNull(origin, "origin");
        return this;
    }
}
