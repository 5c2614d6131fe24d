package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.mobility.Freshness;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import java.util.List;
import java.util.Objects;

/**
 * What one feed said when it was read.
 *
 * @param <T> type of the items
 * @param items the items, in the order of the feed
 * @param published whether the system publishes this feed at all; without it there are no items
 * @param version version that the feed claims; {@code 1.0} when it claims none
 * @param freshness how old the content is
 * @param skipped items that could not be read; they were reported to the listener of the transport
 * @param attribution producer, licence and dates
 */
public record Snapshot<T>(
        List<T> items, boolean published, String version, Freshness freshness, int skipped, Attribution attribution)
        implements Attributed {

    /** Copies the list. */
    public Snapshot {
        items = List.copyOf(items);
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(freshness, "freshness");
        Objects.requireNonNull(attribution, "attribution");
    }

    /**
     * Tells whether the figures are too old to be shown as present ones.
     *
     * @return true when they are older than the limit of the client, or of unknown age
     */
    public boolean isStale() {
        return freshness.isStale();
    }
}
