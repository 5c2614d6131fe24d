package io.github.melsdk.events;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.Scheduled;
import io.github.melsdk.core.model.TimeSlot;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One timing of one event.
 *
 * @param event the event
 * @param begin its begin, in the zone of the event
 * @param end its end, in the zone of the event; null if unknown
 */
public record Occurrence(
        Event event, ZonedDateTime begin, @Nullable ZonedDateTime end)
        implements Identified, Located, Scheduled, Attributed {

    /** Returns number of the event and instant of the begin, such as {@code 50000001@2026-11-21T18:00:00Z}. */
    @Override
    public String id() {
        return event.uid() + "@" + begin.toInstant();
    }

    @Override
    public Optional<GeoPoint> location() {
        return event.location();
    }

    @Override
    public List<TimeSlot> slots() {
        return List.of(new TimeSlot(begin.toOffsetDateTime(), end == null ? null : end.toOffsetDateTime()));
    }

    @Override
    public Attribution attribution() {
        return event.attribution();
    }
}
