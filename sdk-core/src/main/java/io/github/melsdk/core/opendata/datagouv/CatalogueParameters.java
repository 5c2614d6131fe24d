package io.github.melsdk.core.opendata.datagouv;

import io.github.melsdk.core.internal.client.NumberedPages;
import io.github.melsdk.core.internal.http.Arguments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a search of datasets. */
final class CatalogueParameters implements DataGouvDatasetQuery {

    private static final int LARGEST_PAGE = 100;

    private final List<Arguments.Parameter> filters = new ArrayList<>();
    private @Nullable String order;
    private @Nullable String cursor;
    private int pageSize = LARGEST_PAGE;

    Arguments arguments(long page, int size) {
        return Arguments.none()
                .queries(filters)
                .query("sort", order)
                .query("page", page)
                .query("page_size", size);
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Override
    public DataGouvDatasetQuery text(String words) {
        return filter("q", words);
    }

    @Override
    public DataGouvDatasetQuery organization(String id) {
        return filter("organization", id);
    }

    @Override
    public DataGouvDatasetQuery tag(String tag) {
        return filter("tag", tag);
    }

    @Override
    public DataGouvDatasetQuery format(String format) {
        return filter("format", format);
    }

    @Override
    public DataGouvDatasetQuery filter(String name, String value) {
        filters.add(new Arguments.Parameter(
                requireText("The name of a filter is", name), requireText("A filter is", value)));
        return this;
    }

    @Override
    public DataGouvDatasetQuery sortBy(String field) {
        order = requireText("The name of a field is", field);
        return this;
    }

    @Override
    public DataGouvDatasetQuery sortByDescending(String field) {
        order = "-" + requireText("The name of a field is", field);
        return this;
    }

    @Override
    public DataGouvDatasetQuery pageSize(int datasets) {
        if (datasets < 1 || datasets > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " datasets, not " + datasets);
        }
        pageSize = datasets;
        return this;
    }

    @Override
    public DataGouvDatasetQuery startingAt(String value) {
        cursor = NumberedPages.requireCursor(value);
        return this;
    }

    static String requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " not blank");
        }
        return text;
    }
}
