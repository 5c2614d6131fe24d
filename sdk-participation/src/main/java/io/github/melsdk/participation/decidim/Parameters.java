package io.github.melsdk.participation.decidim;

import io.github.melsdk.participation.internal.decidim.Node;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a query lambda sets. */
final class Parameters implements ProposalQuery, PostQuery, SpaceQuery {

    private final Map<String, String> filter = new LinkedHashMap<>();
    private boolean detailed;
    private int threads;
    private int pageSize = Node.LARGEST_PAGE;
    private @Nullable String start;
    private @Nullable ProposalOrder order;
    private boolean descending;

    @Override
    public Parameters detailed() {
        detailed = true;
        return this;
    }

    @Override
    public Parameters withComments(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least 1 comment is kept, not " + most);
        }
        threads = most;
        return this;
    }

    @Override
    public Parameters pageSize(int items) {
        if (items < 1 || items > Node.LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to 50 items, not " + items);
        }
        pageSize = items;
        return this;
    }

    @Override
    public Parameters startingAt(String cursor) {
        start = Objects.requireNonNull(cursor, "cursor");
        return this;
    }

    @Override
    public Parameters publishedSince(LocalDate day) {
        return filter("publishedSince", day);
    }

    @Override
    public Parameters publishedBefore(LocalDate day) {
        return filter("publishedBefore", day);
    }

    @Override
    public Parameters createdSince(LocalDate day) {
        return filter("createdSince", day);
    }

    @Override
    public Parameters updatedSince(LocalDate day) {
        return filter("updatedSince", day);
    }

    private Parameters filter(String name, LocalDate day) {
        filter.put(name, day.toString());
        return this;
    }

    @Override
    public Parameters orderBy(ProposalOrder newOrder, boolean newDescending) {
        order = Objects.requireNonNull(newOrder, "order");
        descending = newDescending;
        return this;
    }

    boolean isDetailed() {
        return detailed;
    }

    /** Returns how many threads to keep, 0 when none are asked for. */
    int threads() {
        return threads;
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    String start() {
        return start;
    }

    /** Returns the filter as a variable, null if nothing is filtered. */
    @Nullable
    Map<String, String> filter() {
        return filter.isEmpty() ? null : filter;
    }

    /** Returns the order as a variable, null for that of the server. */
    @Nullable
    Map<String, String> order(int release) {
        if (order == null) {
            return null;
        }
        String key = switch (order) {
            case ID -> "id";
            case PUBLISHED_AT -> "publishedAt";
            case VOTES -> "voteCount";
            case SUPPORTS -> release < 31 ? "endorsementCount" : "likeCount";
        };
        return Map.of(key, descending ? "desc" : "asc");
    }
}
