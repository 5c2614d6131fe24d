package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects a query of locations. */
final class LocationParameters implements LocationQuery {

    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 300;

    private final Map<String, String> values = new LinkedHashMap<>();
    private int pageSize = USUAL_PAGE;
    private @Nullable String start;

    List<Parameter> parameters() {
        return values.entrySet().stream()
                .map(entry -> new Parameter(entry.getKey(), entry.getValue()))
                .toList();
    }

    String order() {
        return values.getOrDefault("order", "usual");
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String start() {
        return start;
    }

    private LocationQuery set(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    @Override
    public LocationQuery search(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The filter search needs a text");
        }
        return set("search", text);
    }

    @Override
    public LocationQuery verified(boolean value) {
        return set("state", value ? 1 : 0);
    }

    @Override
    public LocationQuery createdSince(Instant instant) {
        return set("createdAt.gte", instant);
    }

    @Override
    public LocationQuery createdUntil(Instant instant) {
        return set("createdAt.lte", instant);
    }

    @Override
    public LocationQuery updatedSince(Instant instant) {
        return set("updatedAt.gte", instant);
    }

    @Override
    public LocationQuery updatedUntil(Instant instant) {
        return set("updatedAt.lte", instant);
    }

    @Override
    public LocationQuery detailed() {
        return set("detailed", true);
    }

    @Override
    public LocationQuery sort(LocationSort order) {
        return set("order", order.wire());
    }

    @Override
    public LocationQuery pageSize(int locations) {
        pageSize = Pages.requireSize(locations, LARGEST_PAGE);
        return this;
    }

    @Override
    public LocationQuery startingAt(String cursor) {
        start = Cursor.requireReadable(cursor);
        return this;
    }
}
