package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message of the operator.
 *
 * @param id identifier
 * @param type kind in the words of the standard, such as {@code station_closure}, null if unknown
 * @param periods when it holds; empty when it always does
 * @param stationIds identifiers of the stations concerned; empty with {@code regionIds} when all are
 * @param regionIds identifiers of the regions concerned
 * @param summary message in one line, without markup
 * @param description message, without markup
 * @param url page with more, null if none
 * @param lastUpdated when it was last changed, null if unknown
 */
public record SystemAlert(
        String id,
        @Nullable String type,
        List<Period> periods,
        List<String> stationIds,
        List<String> regionIds,
        LocalizedText summary,
        LocalizedText description,
        @Nullable String url,
        @Nullable Instant lastUpdated)
        implements Identified {

    /**
     * A period in which a message holds.
     *
     * @param start first moment, null when it began at an unknown time
     * @param end first moment after, null when it goes on
     */
    public record Period(@Nullable Instant start, @Nullable Instant end) {}

    /** Copies the lists. */
    public SystemAlert {
        Objects.requireNonNull(id, "id");
        periods = List.copyOf(periods);
        stationIds = List.copyOf(stationIds);
        regionIds = List.copyOf(regionIds);
    }

    /**
     * Tells whether the message holds at a moment.
     *
     * @param moment the moment
     * @return true when it lies in one of the periods, or there are none
     */
    public boolean isActiveAt(Instant moment) {
        return periods.isEmpty()
                || periods.stream()
                        .anyMatch(period -> (period.start() == null || !moment.isBefore(period.start()))
                                && (period.end() == null || moment.isBefore(period.end())));
    }
}
