package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.internal.http.Arguments;
import org.jspecify.annotations.Nullable;

/** The parameters of a query by pages, with the ceilings of the portal. */
final class RecordParameters extends SelectionParameters<RecordQuery> implements RecordQuery {

    static final String EXPORT = "Read all of it with an export, or narrow the query.";

    private static final int LARGEST_PAGE = 100;
    private static final long CEILING = 10_000;
    private static final int GROUPED_CEILING = 20_000;
    private static final int GROUPED_PAGE = 1_000;

    private @Nullable Integer pageSize;
    private long offset;
    private @Nullable String cursor;
    private boolean links;
    private boolean appMetas;

    @Override
    RecordQuery self() {
        return this;
    }

    @Override
    void writeTo(Arguments arguments) {
        super.writeTo(arguments);
        arguments.query("include_links", links ? true : null).query("include_app_metas", appMetas ? true : null);
    }

    /** Returns how many results can be reached by pages. */
    long ceiling() {
        return isGrouped() ? GROUPED_CEILING : CEILING;
    }

    private int largestPage() {
        return isGrouped() ? GROUPED_CEILING : LARGEST_PAGE;
    }

    /** Returns the size of the pages of a list. */
    int listPageSize() {
        if (pageSize == null) {
            return isGrouped() ? GROUPED_PAGE : LARGEST_PAGE;
        }
        if (pageSize < 1) {
            throw new IllegalArgumentException("The pages of a list have at least one result, not " + pageSize
                    + "; pageSize(0) and pageSize(-1) are for a single page");
        }
        return requirePageSize(pageSize);
    }

    private int requirePageSize(int size) {
        if (size < -1 || size > largestPage()) {
            throw new IllegalArgumentException("A page has at most " + largestPage() + " results here, not " + size
                    + ". A list reads several pages; an export has no ceiling");
        }
        return size;
    }

    /** Returns the {@code offset} of a single page. */
    long singlePageStart() {
        return cursor == null ? offset : Long.parseLong(cursor);
    }

    /** Returns where the list begins. */
    long start() {
        long start = singlePageStart();
        if (start >= ceiling()) {
            throw new IllegalArgumentException("The portal gives no page beyond result " + ceiling() + ", and " + start
                    + " is asked for. " + EXPORT);
        }
        return start;
    }

    /** Returns the {@code limit} of a single page. */
    int singlePageSize() {
        int size = requirePageSize(pageSize == null ? listPageSize() : pageSize);
        long start = singlePageStart();
        if (start + Math.max(size, 0) > ceiling()) {
            throw new IllegalArgumentException(
                    "offset + limit is at most " + ceiling() + " here, not " + start + " + " + size + ". " + EXPORT);
        }
        return size;
    }

    @Override
    public RecordQuery pageSize(int results) {
        pageSize = results;
        return this;
    }

    @Override
    public RecordQuery offset(long results) {
        offset = requireOffset(results);
        return this;
    }

    static long requireOffset(long results) {
        if (results < 0) {
            throw new IllegalArgumentException("An offset is not negative: " + results);
        }
        return results;
    }

    @Override
    public RecordQuery startingAt(String newCursor) {
        try {
            requireOffset(Long.parseLong(newCursor));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("This cursor does not come from a list of this client", e);
        }
        cursor = newCursor;
        return this;
    }

    @Override
    public RecordQuery includeLinks() {
        links = true;
        return this;
    }

    @Override
    public RecordQuery includeAppMetas() {
        appMetas = true;
        return this;
    }
}
