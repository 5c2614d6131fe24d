package io.github.melsdk.core.city;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a source gave. */
record Loaded<T>(List<T> items, @Nullable Instant observedAt, int skipped) {

    /** Takes the age of the newest item: a frozen source keeps answering with old ones. */
    static <T> Loaded<T> of(List<T> items, PortalRecords.Observed<T> observed, int skipped) {
        Instant newest = items.stream()
                .map(observed::at)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new Loaded<>(items, newest, skipped);
    }
}
