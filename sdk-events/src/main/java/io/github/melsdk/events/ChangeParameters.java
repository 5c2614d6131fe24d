package io.github.melsdk.events;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Collects the options of a synchronisation. */
final class ChangeParameters implements ChangeQuery {

    private static final Duration USUAL_OVERLAP = Duration.ofMinutes(5);
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(1);

    private final EventParameters query = new EventParameters();
    private boolean someFields;
    private Duration overlap = USUAL_OVERLAP;

    Duration overlap() {
        return overlap;
    }

    /** Returns the query for changes since an instant; null for all events. */
    EventSelection selection(@Nullable Instant since) {
        if (someFields) {
            query.includeFields("updatedAt", "createdAt", "removed");
        } else {
            query.detailed();
        }
        if (since != null) {
            query.updatedSince(since);
        }
        query.removed(Removed.INCLUDED).sort(EventSort.LEAST_RECENTLY_UPDATED);
        return query.selection();
    }

    @Override
    public ChangeQuery monolingual(String language) {
        query.monolingual(language);
        return this;
    }

    @Override
    public ChangeQuery longDescriptionFormat(LongDescriptionFormat format) {
        query.longDescriptionFormat(format);
        return this;
    }

    @Override
    public ChangeQuery includeLabels() {
        query.includeLabels();
        return this;
    }

    @Override
    public ChangeQuery includeFields(String... paths) {
        query.includeFields(paths);
        someFields = true;
        return this;
    }

    @Override
    public ChangeQuery overlap(Duration value) {
        if (value.isNegative() || value.compareTo(LONGEST_OVERLAP) > 0) {
            throw new IllegalArgumentException("An overlap is between zero and one day, not " + value);
        }
        overlap = value;
        return this;
    }

    @Override
    public ChangeQuery pageSize(int events) {
        query.pageSize(events);
        return this;
    }
}
