package io.github.melsdk.core.opendata.geonetwork;

import io.github.melsdk.core.internal.client.LuceneText;
import io.github.melsdk.core.internal.client.OffsetPaging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query as Elasticsearch reads it. */
final class QueryParameters implements GeoNetworkQuery {

    private static final int LARGEST_PAGE = 1_000;
    private static final int MOST_VALUES = 100;

    private final List<Object> filters = new ArrayList<>(List.of(
            Map.of("terms", Map.of("isTemplate", List.of("n"))), Map.of("terms", Map.of("draft", List.of("n", "e")))));
    private final List<Object> order = new ArrayList<>();
    private @Nullable String words;
    private @Nullable String cursor;
    private int pageSize = 100;

    Map<String, Object> body(long from, int size) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("from", from);
        body.put("size", size);
        body.put("track_total_hits", true);
        body.put("query", query());
        if (!order.isEmpty()) {
            body.put("sort", List.copyOf(order));
        }
        return body;
    }

    Map<String, Object> counting(List<String> fields) {
        Map<String, Object> counts = new LinkedHashMap<>();
        fields.forEach(field -> counts.put(
                requireText("The name of a field is", field),
                Map.of("terms", Map.of("field", field, "size", MOST_VALUES))));
        Map<String, Object> body = body(0, 0);
        body.put("aggregations", counts);
        return body;
    }

    private Map<String, Object> query() {
        Map<String, Object> bool = new LinkedHashMap<>();
        if (words != null) {
            Map<String, Object> search = new LinkedHashMap<>();
            search.put("query", words);
            search.put("default_operator", "AND");
            bool.put("must", List.of(Map.of("query_string", search)));
        }
        bool.put("filter", List.copyOf(filters));
        return Map.of("bool", bool);
    }

    QueryParameters withId(String uuid) {
        filters.add(Map.of("ids", Map.of("values", List.of(requireText("The identifier of a record is", uuid)))));
        return this;
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Override
    public GeoNetworkQuery text(String value) {
        words = requireText("A search is", LuceneText.words(value));
        return this;
    }

    @Override
    public GeoNetworkQuery where(String field, String... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A list of values has at least one");
        }
        filters.add(Map.of("terms", Map.of(requireText("The name of a field is", field), List.of(values))));
        return this;
    }

    @Override
    public GeoNetworkQuery changedSince(LocalDate day) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("gte", day.toString());
        range.put("format", "yyyy-MM-dd");
        filters.add(Map.of("range", Map.of("changeDate", range)));
        return this;
    }

    @Override
    public GeoNetworkQuery sortBy(String field) {
        order.add(Map.of(requireText("The name of a field is", field), "asc"));
        return this;
    }

    @Override
    public GeoNetworkQuery sortByDescending(String field) {
        order.add(Map.of(requireText("The name of a field is", field), "desc"));
        return this;
    }

    @Override
    public GeoNetworkQuery pageSize(int records) {
        if (records < 1 || records > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " records, not " + records);
        }
        pageSize = records;
        return this;
    }

    @Override
    public GeoNetworkQuery startingAt(String value) {
        cursor = OffsetPaging.requireCursor(value);
        return this;
    }

    private static String requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " not blank");
        }
        return text;
    }
}
