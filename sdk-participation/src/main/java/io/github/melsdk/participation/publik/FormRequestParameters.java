package io.github.melsdk.participation.publik;

import io.github.melsdk.core.internal.http.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the filters of a list of requests. */
final class FormRequestParameters implements FormRequestQuery {

    private static final int LARGEST_PAGE = 1_000;

    private final List<Arguments.Parameter> filters = new ArrayList<>();
    private int pageSize = 100;
    private @Nullable String start;

    Arguments addTo(Arguments arguments, int offset) {
        return arguments
                .query("full", "on")
                .queries(filters)
                .query("limit", pageSize)
                .query("offset", offset);
    }

    int offset(String cursor) {
        try {
            return Math.max(0, Integer.parseInt(cursor));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("This is not a cursor of a list of requests", e);
        }
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String start() {
        return start;
    }

    @Override
    public FormRequestQuery status(String status) {
        return add("filter", status);
    }

    @Override
    public FormRequestQuery where(String field, String value) {
        return add("filter-" + Objects.requireNonNull(field, "field"), value);
    }

    @Override
    public FormRequestQuery anonymised() {
        return add("anonymise", "on");
    }

    @Override
    public FormRequestQuery pageSize(int requests) {
        if (requests < 1 || requests > LARGEST_PAGE) {
            throw new IllegalArgumentException("One answer holds 1 to " + LARGEST_PAGE + " requests, not " + requests);
        }
        pageSize = requests;
        return this;
    }

    @Override
    public FormRequestQuery startingAt(String cursor) {
        offset(cursor);
        start = cursor;
        return this;
    }

    private FormRequestQuery add(String name, String value) {
        filters.add(new Arguments.Parameter(name, Objects.requireNonNull(value, "value")));
        return this;
    }
}
