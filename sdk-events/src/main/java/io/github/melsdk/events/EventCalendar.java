package io.github.melsdk.events;

import io.github.melsdk.core.interop.CalendarEvent;
import io.github.melsdk.core.interop.ICalendarWriter;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.Image;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events as a calendar: each timing becomes an entry of its own. Immutable and thread-safe.
 *
 * <pre>{@code
 * EventCalendar calendar = EventCalendar.of("Lille ce week-end", Locale.FRENCH, lille.zone());
 * calendar.write(agenda.events(uid, q -> q.during(weekend).detailed()), out, Instant.now());
 * }</pre>
 */
public final class EventCalendar {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm", Locale.ROOT);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final String name;
    private final Locale language;
    private final ZoneId zone;
    private final @Nullable Duration refresh;
    private final @Nullable DateRange period;

    private EventCalendar(
            String name, Locale language, ZoneId zone, @Nullable Duration refresh, @Nullable DateRange period) {
        this.name = Objects.requireNonNull(name, "name");
        this.language = Objects.requireNonNull(language, "language");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.refresh = refresh;
        this.period = period;
    }

    /**
     * Returns a calendar.
     *
     * @param name name for people
     * @param language language of the texts; another one is taken where it is missing
     * @param zone zone in which all entries are told
     * @return a calendar
     */
    public static EventCalendar of(String name, Locale language, ZoneId zone) {
        return new EventCalendar(name, language, zone, null, null);
    }

    /**
     * Returns the calendar as a feed that tells its subscribers how often to ask again.
     *
     * @param interval at least a minute
     * @return a calendar
     */
    public EventCalendar refreshedEvery(Duration interval) {
        return new EventCalendar(name, language, zone, Objects.requireNonNull(interval, "interval"), period);
    }

    /**
     * Returns the calendar with the timings of a period only. A filter chooses events, not their timings: an event found for one
     * weekend brings all its other dates.
     *
     * @param range a timing belongs to it if a part of it lies in it
     * @return a calendar
     */
    public EventCalendar during(DateRange range) {
        return new EventCalendar(name, language, zone, refresh, Objects.requireNonNull(range, "range"));
    }

    /**
     * Returns the entries of an event. Their identifiers stay the same when the event changes: they are made of the number of
     * the event and of the identifier of the timing, or of its begin where the provider gives none.
     *
     * @param event an event with its timings
     * @return one entry per timing of the period, in the provider's order
     */
    public List<CalendarEvent> entries(Event event) {
        List<Timing> timings = timings(event).toList();
        // Identifiers of timings are recent: they count only where they really tell the timings apart.
        long names = timings.stream()
                .map(Timing::id)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean named = names == timings.size();
        return timings.stream()
                .filter(timing -> period == null || period.overlaps(timing.slot()))
                .map(timing -> entry(event, timing, named))
                .toList();
    }

    /** Without timings in the answer, those that every answer has are better than none. */
    private static Stream<Timing> timings(Event event) {
        return event.timings().isEmpty()
                ? Stream.of(event.firstTiming(), event.nextTiming(), event.lastTiming())
                        .filter(Objects::nonNull)
                        .distinct()
                : event.timings().stream();
    }

    private CalendarEvent entry(Event event, Timing timing, boolean named) {
        ZonedDateTime start = timing.begin().atZoneSameInstant(zone);
        ZonedDateTime end = timing.end() == null ? start : timing.end().atZoneSameInstant(zone);
        // OpenAgenda has no other way to say "all day".
        boolean allDay = start.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalTime().withSecond(0).withNano(0).equals(LAST_MINUTE);
        return new CalendarEvent(
                uid(event, timing, named),
                start,
                end,
                allDay,
                event.title().in(language),
                EventTexts.description(event, language),
                EventTexts.place(event),
                event.location().orElse(null),
                event.attribution().sourceUrl(),
                event.picture().map(Image::url).orElse(null),
                event.keywords().in(language),
                status(event),
                event.updatedAt());
    }

    private static String uid(Event event, Timing timing, boolean named) {
        String occurrence = named ? timing.id() : COMPACT.format(timing.begin().withOffsetSameInstant(ZoneOffset.UTC));
        return event.uid() + "." + occurrence + "@openagenda.com";
    }

    private static CalendarEvent.Status status(Event event) {
        return event.status()
                .known()
                .map(status -> switch (status) {
                    case CANCELLED -> CalendarEvent.Status.CANCELLED;
                    case POSTPONED -> CalendarEvent.Status.TENTATIVE;
                    case SCHEDULED, RESCHEDULED, MOVED_ONLINE, FULL -> CalendarEvent.Status.CONFIRMED;
                })
                .orElse(CalendarEvent.Status.CONFIRMED);
    }

    /**
     * Writes a calendar file (iCalendar, RFC 5545), entry by entry, in constant memory.
     *
     * @param events the events, with their timings; a lazy list is read while it is written
     * @param out where it goes; it is flushed, not closed
     * @param stamp when the calendar is made
     * @return the number of entries written
     * @throws java.io.UncheckedIOException when the stream fails
     * @throws io.github.melsdk.core.error.SdkException when the events cannot be read; the calendar is then incomplete
     */
    public int write(Iterable<Event> events, OutputStream out, Instant stamp) {
        int written = 0;
        try (ICalendarWriter calendar = ICalendarWriter.begin(out, name, stamp, Set.of(zone), refresh)) {
            for (Event event : events) {
                for (CalendarEvent entry : entries(event)) {
                    calendar.write(entry);
                    written++;
                }
            }
        }
        return written;
    }
}
