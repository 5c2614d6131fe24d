package io.github.melsdk.core.opendata.datagouv;

import io.github.melsdk.core.internal.client.NumberedPages;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.model.Attribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a query for rows of a table. */
final class TabularParameters implements TabularQuery {

    private static final int SMALLEST_PAGE = 2;
    private static final int LARGEST_PAGE = 50;

    private final List<Arguments.Parameter> filters = new ArrayList<>();
    private final List<String> select = new ArrayList<>();
    private Arguments.@Nullable Parameter order;
    private @Nullable String cursor;
    private int pageSize = LARGEST_PAGE;
    private Attribution attribution = Attribution.unknown();

    Arguments arguments(String resource) {
        Arguments arguments = Arguments.of(
                        "resource", CatalogueParameters.requireText("The identifier of a resource is", resource))
                .queries(filters)
                .query("columns", select.isEmpty() ? null : String.join(",", select));
        return order == null ? arguments : arguments.query(order.name(), order.value());
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
    public TabularQuery where(String column, TabularOperator operator, Object... values) {
        int needed = operator.takesNothing() ? 0 : 1;
        if (values.length < needed || values.length > needed && !operator.takesList()) {
            throw new IllegalArgumentException(operator + " does not take " + values.length + " values");
        }
        String value = Arrays.stream(values)
                .map(each -> operator.takesList() ? listed(text(each)) : text(each))
                .collect(Collectors.joining(","));
        filters.add(new Arguments.Parameter(requireColumn(column) + "__" + operator.wire(), value));
        return this;
    }

    private static String listed(String text) {
        boolean plain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String text(Object value) {
        if (value instanceof Number number && !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("A number in a query is finite");
        }
        if (value instanceof Double || value instanceof Float) {
            return BigDecimal.valueOf(((Number) value).doubleValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        boolean known = value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate;
        if (!known || value.toString().isEmpty()) {
            throw new IllegalArgumentException("A value is a text that is not empty, a number, a boolean or a day");
        }
        return requireReadable(value.toString());
    }

    /** The provider decodes the query before it looks for these. */
    private static String requireReadable(String text) {
        if (text.indexOf('&') >= 0 || text.indexOf('=') >= 0) {
            throw new IllegalArgumentException("The provider misreads columns and values that hold & or =");
        }
        return text;
    }

    private static String requireColumn(String column) {
        return requireReadable(CatalogueParameters.requireText("The heading of a column is", column));
    }

    @Override
    public TabularQuery rawAnyOf(String conditions) {
        String text = requireReadable(CatalogueParameters.requireText("A condition is", conditions));
        filters.add(new Arguments.Parameter("or", "(" + text + ")"));
        return this;
    }

    @Override
    public TabularQuery select(String... columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("A selection names at least one column");
        }
        for (String column : columns) {
            if (requireColumn(column).indexOf(',') >= 0 || column.indexOf('"') >= 0) {
                throw new IllegalArgumentException(
                        "A selected column holds neither a comma nor a double quote: " + column);
            }
            select.add(column);
        }
        return this;
    }

    @Override
    public TabularQuery sortBy(String column) {
        order = new Arguments.Parameter(requireColumn(column) + "__sort", "asc");
        return this;
    }

    @Override
    public TabularQuery sortByDescending(String column) {
        order = new Arguments.Parameter(requireColumn(column) + "__sort", "desc");
        return this;
    }

    @Override
    public TabularQuery pageSize(int rows) {
        if (rows < SMALLEST_PAGE || rows > LARGEST_PAGE) {
            throw new IllegalArgumentException(
                    "A page has " + SMALLEST_PAGE + " to " + LARGEST_PAGE + " rows, not " + rows);
        }
        pageSize = rows;
        return this;
    }

    @Override
    public TabularQuery startingAt(String value) {
        cursor = NumberedPages.requireCursor(value);
        return this;
    }

    @Override
    public TabularQuery attribution(Attribution origin) {
        attribution = Objects.requireNonNull(origin, "origin");
        return this;
    }
}
