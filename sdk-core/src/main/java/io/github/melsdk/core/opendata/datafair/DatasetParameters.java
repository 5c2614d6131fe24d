package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.internal.client.NumberedPages;
import io.github.melsdk.core.internal.http.Arguments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a query for datasets. */
final class DatasetParameters implements DataFairDatasetQuery {

    private static final int LARGEST_PAGE = 10_000;

    private final List<String> order = new ArrayList<>();
    private @Nullable String words;
    private @Nullable String topics;
    private @Nullable String owner;
    private @Nullable String concepts;
    private @Nullable String cursor;
    private int pageSize = 100;

    Arguments arguments(long page) {
        return Arguments.none()
                .query("q", words)
                .query("topics", topics)
                .query("owner", owner)
                .query("concepts", concepts)
                .query("sort", order.isEmpty() ? null : String.join(",", order))
                .query("size", pageSize)
                .query("page", page);
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Override
    public DataFairDatasetQuery text(String value) {
        words = RestrictionParameters.requireText("The words of a search are", value);
        return this;
    }

    @Override
    public DataFairDatasetQuery topics(String... values) {
        topics = RestrictionParameters.list(values);
        return this;
    }

    @Override
    public DataFairDatasetQuery owner(String value) {
        owner = RestrictionParameters.requireText("An owner is", value);
        return this;
    }

    @Override
    public DataFairDatasetQuery concepts(String... values) {
        concepts = RestrictionParameters.list(values);
        return this;
    }

    @Override
    public DataFairDatasetQuery sortBy(String field) {
        order.add(RestrictionParameters.requireColumn(field));
        return this;
    }

    @Override
    public DataFairDatasetQuery sortByDescending(String field) {
        order.add("-" + RestrictionParameters.requireColumn(field));
        return this;
    }

    @Override
    public DataFairDatasetQuery pageSize(int datasets) {
        if (datasets < 1 || datasets > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " datasets, not " + datasets);
        }
        pageSize = datasets;
        return this;
    }

    @Override
    public DataFairDatasetQuery startingAt(String value) {
        cursor = NumberedPages.requireCursor(value);
        return this;
    }
}
