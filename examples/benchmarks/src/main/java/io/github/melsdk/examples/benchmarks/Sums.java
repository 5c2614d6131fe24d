package io.github.melsdk.examples.benchmarks;

import io.github.melsdk.events.Event;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that depend on what was decoded, so that two ways of decoding it can be compared. */
final class Sums {

    private Sums() {}

    static long ofReadings(Iterator<StationReading> records) {
        long sum = 0;
        while (records.hasNext()) {
            sum += ofReading(records.next());
        }
        return sum;
    }

    static long ofReading(StationReading reading) {
        return 1 + of(reading.id()) + of(reading.bikes()) + of(reading.observedAt()) + of(reading.publishedAt());
    }

    static long ofEvents(List<Event> events) {
        long sum = 0;
        for (Event event : events) {
            sum += ofEvent(event);
        }
        return sum;
    }

    static long ofEvent(Event event) {
        return event.uid()
                + event.timings().size()
                + of(event.timings().get(0).begin())
                + event.extras().size();
    }

    private static long of(@Nullable Number number) {
        return number == null ? 0 : number.longValue();
    }

    private static long of(@Nullable OffsetDateTime time) {
        return time == null ? 0 : time.toEpochSecond();
    }
}
