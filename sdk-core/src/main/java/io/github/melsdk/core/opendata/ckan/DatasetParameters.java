package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.internal.client.LuceneText;
import io.github.melsdk.core.internal.client.OffsetPaging;
import io.github.melsdk.core.internal.http.Arguments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a search of datasets. */
final class DatasetParameters implements CkanDatasetQuery {

    private static final int LARGEST_PAGE = 1_000;

    private final List<String> filters = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private @Nullable String words;
    private @Nullable String cursor;
    private int pageSize = 100;

    Arguments arguments() {
        return Arguments.none()
                .query("q", words)
                .query("fq", filters.isEmpty() ? null : String.join(" AND ", filters))
                .query("sort", order.isEmpty() ? null : String.join(", ", order));
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Override
    public CkanDatasetQuery text(String value) {
        return rawText(LuceneText.words(value));
    }

    @Override
    public CkanDatasetQuery rawText(String q) {
        words = requireText("A search is", q);
        return this;
    }

    @Override
    public CkanDatasetQuery where(String field, String... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A list of values has at least one");
        }
        String name = LuceneText.escaped(requireText("The name of a field is", field));
        filters.add(Arrays.stream(values)
                .map(value -> LuceneText.quoted(requireText("A value is", value)))
                .collect(Collectors.joining(" OR ", name + ":(", ")")));
        return this;
    }

    @Override
    public CkanDatasetQuery rawWhere(String fq) {
        filters.add("(" + requireText("A filter is", fq) + ")");
        return this;
    }

    @Override
    public CkanDatasetQuery sortBy(String field) {
        order.add(requireOrder(field) + " asc");
        return this;
    }

    @Override
    public CkanDatasetQuery sortByDescending(String field) {
        order.add(requireOrder(field) + " desc");
        return this;
    }

    private static String requireOrder(String field) {
        boolean plain = !field.isBlank() && field.chars().noneMatch(c -> c == ',' || Character.isWhitespace(c));
        if (!plain) {
            throw new IllegalArgumentException(
                    "The name of a field to order by holds neither a comma nor a blank: " + field);
        }
        return field;
    }

    @Override
    public CkanDatasetQuery pageSize(int datasets) {
        if (datasets < 1 || datasets > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " datasets, not " + datasets);
        }
        pageSize = datasets;
        return this;
    }

    @Override
    public CkanDatasetQuery startingAt(String value) {
        cursor = OffsetPaging.requireCursor(value);
        return this;
    }

    static String requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " not blank");
        }
        return text;
    }
}
