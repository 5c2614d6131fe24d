package io.github.melsdk.events;

import io.github.melsdk.core.model.DateRange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The timings of events in a period, one by one, in the order in which they begin. Each iteration reads the events afresh and
 * holds those of the period in memory; single occurrences are made as they are asked for. An iterator is for one thread.
 */
public final class Occurrences implements Iterable<Occurrence> {

    private static final Comparator<Upcoming> SOONEST =
            Comparator.comparing(Upcoming::instant).thenComparingLong(next -> next.event.uid());

    private final Iterable<Event> events;
    private final DateRange period;

    private Occurrences(Iterable<Event> events, DateRange period) {
        this.events = events;
        this.period = period;
    }

    /**
     * Returns the occurrences of some events.
     *
     * @param events events with their timings
     * @param period an occurrence belongs to it if a part of it lies in it
     * @return a view
     */
    public static Occurrences of(Iterable<Event> events, DateRange period) {
        return new Occurrences(Objects.requireNonNull(events, "events"), Objects.requireNonNull(period, "period"));
    }

    @Override
    public Iterator<Occurrence> iterator() {
        return new Walk();
    }

    /**
     * Returns the occurrences as a stream, which reads the events on the thread that consumes it.
     *
     * @return a sequential, ordered stream
     */
    public Stream<Occurrence> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Reads all occurrences into memory.
     *
     * @return an unmodifiable list
     */
    public List<Occurrence> toList() {
        return stream().toList();
    }

    /** The next occurrence of one event. */
    private static final class Upcoming {
        private final Event event;
        private final ZoneId zone;
        private final List<Timing> timings;
        private int index;

        Upcoming(Event event, List<Timing> timings) {
            this.event = event;
            this.zone = event.zone();
            this.timings = timings;
        }

        Instant instant() {
            return timings.get(index).begin().toInstant();
        }

        Occurrence occurrence() {
            Timing timing = timings.get(index);
            ZonedDateTime end = timing.end() == null ? null : timing.end().atZoneSameInstant(zone);
            return new Occurrence(event, timing.begin().atZoneSameInstant(zone), end);
        }

        /** Goes on; the provider may list a timing twice. */
        boolean advance() {
            Instant here = instant();
            do {
                index++;
            } while (index < timings.size() && instant().equals(here));
            return index < timings.size();
        }
    }

    private final class Walk implements Iterator<Occurrence> {
        private final PriorityQueue<Upcoming> queue = new PriorityQueue<>(SOONEST);
        private boolean read;

        private void readEvents() {
            if (read) {
                return;
            }
            queue.clear();
            for (Event event : events) {
                List<Timing> timings = event.timingsDuring(period).stream()
                        .sorted(Comparator.comparing(timing -> timing.begin().toInstant()))
                        .toList();
                if (!timings.isEmpty()) {
                    queue.add(new Upcoming(event, timings));
                }
            }
            read = true;
        }

        @Override
        public boolean hasNext() {
            readEvents();
            return !queue.isEmpty();
        }

        @Override
        public Occurrence next() {
            readEvents();
            Upcoming soonest = queue.poll();
            if (soonest == null) {
                throw new NoSuchElementException();
            }
            Occurrence occurrence = soonest.occurrence();
            if (soonest.advance()) {
                queue.add(soonest);
            }
            return occurrence;
        }
    }
}
