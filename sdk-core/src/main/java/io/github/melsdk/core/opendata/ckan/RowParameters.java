package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.internal.client.OffsetPaging;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.model.Attribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a query for rows. */
final class RowParameters implements CkanRowQuery {

    static final int LARGEST_PAGE = 32_000;

    private final Map<String, Object> filters = new LinkedHashMap<>();
    private final Map<String, String> wordsByColumn = new LinkedHashMap<>();
    private final List<String> select = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private @Nullable String words;
    private @Nullable String cursor;
    private boolean distinct;
    private int pageSize = 1_000;
    private Attribution attribution = Attribution.unknown();

    Arguments arguments(String resource) {
        String search = wordsByColumn.isEmpty() ? words : Json.standard().writeText(wordsByColumn);
        return Arguments.none()
                .query("resource_id", resource)
                .query("filters", filters.isEmpty() ? null : Json.standard().writeText(filters))
                .query("q", search)
                .query("distinct", distinct ? true : null)
                .query("fields", select.isEmpty() ? null : String.join(",", select))
                .query("sort", order.isEmpty() ? null : String.join(", ", order));
    }

    int pageSize() {
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
    public CkanRowQuery text(String value) {
        requireOneSearch(wordsByColumn.isEmpty());
        words = DatasetParameters.requireText("The words of a search are", value);
        return this;
    }

    @Override
    public CkanRowQuery textIn(String column, String value) {
        requireOneSearch(words == null);
        wordsByColumn.put(requireColumn(column), DatasetParameters.requireText("The words of a search are", value));
        return this;
    }

    private static void requireOneSearch(boolean alone) {
        if (!alone) {
            throw new IllegalArgumentException(
                    "Words are searched either in all columns or in some: text(…) or textIn(…)");
        }
    }

    @Override
    public CkanRowQuery where(String column, Object... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A list of values has at least one");
        }
        List<Object> list =
                Arrays.stream(values).map(RowParameters::requireValue).toList();
        if (filters.putIfAbsent(requireColumn(column), list.size() == 1 ? list.get(0) : list) != null) {
            throw new IllegalArgumentException("The column " + column + " is restricted twice");
        }
        return this;
    }

    @Override
    @SuppressWarnings("unchecked") // the only maps in there are our own
    public CkanRowQuery where(String column, CkanComparison comparison, Object value) {
        Object present = filters.computeIfAbsent(requireColumn(column), key -> new LinkedHashMap<String, Object>());
        boolean repeated = !(present instanceof Map)
                || ((Map<String, Object>) present).putIfAbsent(comparison.wire(), requireValue(value)) != null;
        if (repeated) {
            throw new IllegalArgumentException("The column " + column + " is restricted twice");
        }
        return this;
    }

    private static Object requireValue(Object value) {
        boolean finite = !(value instanceof Number number) || Double.isFinite(number.doubleValue());
        boolean known = value instanceof String || value instanceof Number || value instanceof Boolean;
        if (!known || !finite) {
            throw new IllegalArgumentException("A value is a text, a finite number or a boolean");
        }
        return value;
    }

    @Override
    public CkanRowQuery select(String... columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("A selection names at least one column");
        }
        Arrays.stream(columns).map(RowParameters::requireColumn).forEach(select::add);
        return this;
    }

    @Override
    public CkanRowQuery sortBy(String column) {
        order.add('"' + requireColumn(column) + "\" asc");
        return this;
    }

    @Override
    public CkanRowQuery sortByDescending(String column) {
        order.add('"' + requireColumn(column) + "\" desc");
        return this;
    }

    /** CKAN itself allows no double quote in the name of a column; a comma would end it in a list. */
    private static String requireColumn(String column) {
        if (column.isBlank() || column.indexOf('"') >= 0 || column.indexOf(',') >= 0) {
            throw new IllegalArgumentException(
                    "The name of a column is not blank and holds neither a double quote nor a comma: " + column);
        }
        return column;
    }

    @Override
    public CkanRowQuery distinct() {
        distinct = true;
        return this;
    }

    @Override
    public CkanRowQuery pageSize(int rows) {
        if (rows < 1 || rows > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " rows, not " + rows);
        }
        pageSize = rows;
        return this;
    }

    @Override
    public CkanRowQuery startingAt(String value) {
        cursor = OffsetPaging.requireCursor(value);
        return this;
    }

    @Override
    public CkanRowQuery attribution(Attribution origin) {
        attribution = Objects.requireNonNull(origin, "origin");
        return this;
    }
}
