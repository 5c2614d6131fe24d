package io.github.melsdk.core.city;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A disruption of public transport. Its texts are plain: sources write HTML, sometimes escaped twice, which is taken out.
 *
 * @param id identifier; empty when the source gives none
 * @param title heading; empty when there is none
 * @param message what happens and what to do; empty when there is none
 * @param lines identifiers of the lines that it concerns, as the source writes them
 * @param stops identifiers of the stops that it concerns, as the source writes them
 * @param start when it begins, or null when unknown
 * @param end when it is expected to end, or null when unknown
 * @param observedAt when the message was last changed, or null when unknown
 * @param attribution producer, licence and dates
 */
public record Disruption(
        String id,
        LocalizedText title,
        LocalizedText message,
        List<String> lines,
        List<String> stops,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Instant observedAt,
        Attribution attribution)
        implements Identified, Attributed {

    /** Copies the lists. */
    public Disruption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        lines = List.copyOf(lines);
        stops = List.copyOf(stops);
        Objects.requireNonNull(attribution, "attribution");
    }

    /**
     * Tells whether the disruption is on at a moment.
     *
     * @param moment the moment
     * @return true unless it has not begun or has ended by then
     */
    public boolean isOnAt(Instant moment) {
        return (start == null || !moment.isBefore(start)) && (end == null || moment.isBefore(end));
    }
}
