package io.github.melsdk.core.interop;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes iCalendar (RFC 5545, with the names of RFC 7986): a file to import, or a feed that a phone subscribes to. Entries are
 * written one by one, in constant memory. Not thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class ICalendarWriter implements AutoCloseable {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final OutputStream out;
    private final ContentLines lines;
    private final Instant stamp;
    private final Set<ZoneId> zones;
    private boolean closed;

    private ICalendarWriter(OutputStream out, Instant stamp, Set<ZoneId> zones) {
        this.out = out;
        this.lines = new ContentLines(out);
        this.stamp = stamp;
        this.zones = zones;
    }

    /**
     * Begins a calendar.
     *
     * @param out where it goes; closing this writer ends the calendar and flushes, but does not close the stream
     * @param name name for people
     * @param stamp when the calendar is made, written into each entry that does not know its last change
     * @param zones zones in which the entries are told; UTC needs none
     * @return a writer
     * @throws UncheckedIOException when the stream fails
     */
    public static ICalendarWriter begin(OutputStream out, String name, Instant stamp, Collection<ZoneId> zones) {
        return begin(out, name, stamp, zones, null);
    }

    /**
     * Begins a feed to subscribe to.
     *
     * @param out where it goes; closing this writer ends the calendar and flushes, but does not close the stream
     * @param name name for people
     * @param stamp when the calendar is made, written into each entry that does not know its last change
     * @param zones zones in which the entries are told; UTC needs none
     * @param refresh how often subscribers should ask again, null to leave it to them
     * @return a writer
     * @throws UncheckedIOException when the stream fails
     */
    public static ICalendarWriter begin(
            OutputStream out, String name, Instant stamp, Collection<ZoneId> zones, @Nullable Duration refresh) {
        Objects.requireNonNull(name, "name");
        ICalendarWriter writer = new ICalendarWriter(out, stamp, new LinkedHashSet<>(zones));
        try {
            writer.header(name, refresh);
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header(String name, @Nullable Duration refresh) throws IOException {
        lines.line("BEGIN:VCALENDAR");
        lines.line("VERSION:2.0");
        lines.line("PRODID:-//MEL SDK//EN");
        lines.line("CALSCALE:GREGORIAN");
        lines.line("METHOD:PUBLISH");
        lines.text("NAME", name);
        // What phones read instead of the standard's NAME and REFRESH-INTERVAL.
        lines.text("X-WR-CALNAME", name);
        if (refresh != null) {
            String period = "PT" + Math.max(1, refresh.toMinutes()) + "M";
            lines.line("REFRESH-INTERVAL;VALUE=DURATION:" + period);
            lines.line("X-PUBLISHED-TTL:" + period);
        }
        for (ZoneId zone : zones) {
            if (!isUtc(zone)) {
                TimeZoneComponent.write(zone, lines);
            }
        }
    }

    /**
     * Writes an entry.
     *
     * @param event the entry
     * @throws IllegalArgumentException when its zone was not announced at the beginning
     * @throws UncheckedIOException when the stream fails
     */
    public void write(CalendarEvent event) {
        ZoneId zone = event.start().getZone();
        if (!event.allDay() && !isUtc(zone) && !zones.contains(zone)) {
            throw new IllegalArgumentException("The calendar was begun without the zone " + zone);
        }
        try {
            lines.line("BEGIN:VEVENT");
            lines.text("UID", event.uid());
            Instant changed = event.lastModified() == null ? stamp : event.lastModified();
            lines.line("DTSTAMP:" + utc(changed));
            times(event);
            lines.text("SUMMARY", event.summary());
            details(event);
            lines.line("STATUS:" + event.status());
            if (event.lastModified() != null) {
                lines.line("LAST-MODIFIED:" + utc(changed));
                // Grows with each change of the source, so that calendars accept the newer entry.
                lines.line("SEQUENCE:" + Math.max(0, changed.getEpochSecond() - 1_577_836_800L) / 60);
            }
            lines.line("END:VEVENT");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void times(CalendarEvent event) throws IOException {
        if (event.allDay()) {
            lines.line("DTSTART;VALUE=DATE:" + DAY.format(event.start()));
            // The standard's end is exclusive: the day after the last one.
            lines.line(
                    "DTEND;VALUE=DATE:" + DAY.format(event.end().toLocalDate().plusDays(1)));
            lines.line("TRANSP:TRANSPARENT");
            return;
        }
        lines.line("DTSTART" + time(event.start()));
        // An end equal to the start is not allowed; without one the entry is a moment.
        if (event.end().isAfter(event.start())) {
            lines.line("DTEND" + time(event.end()));
        }
    }

    private void details(CalendarEvent event) throws IOException {
        if (event.description() != null && !event.description().isBlank()) {
            lines.text("DESCRIPTION", event.description());
        }
        if (event.location() != null && !event.location().isBlank()) {
            lines.text("LOCATION", event.location());
        }
        if (event.point() != null) {
            lines.line(String.format(
                    Locale.ROOT,
                    "GEO:%.6f;%.6f",
                    event.point().latitude(),
                    event.point().longitude()));
        }
        if (event.url() != null) {
            lines.line("URL:" + uri(event.url()));
        }
        if (event.imageUrl() != null) {
            lines.line("IMAGE;VALUE=URI;DISPLAY=BADGE:" + uri(event.imageUrl()));
        }
        if (!event.categories().isEmpty()) {
            lines.line("CATEGORIES:"
                    + event.categories().stream().map(ContentLines::escape).collect(Collectors.joining(",")));
        }
    }

    /** A URI is no text: it is not escaped, and what could break the line is encoded. */
    private static String uri(String text) {
        StringBuilder uri = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c <= ' ' || c == 0x7f) {
                uri.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                uri.appendCodePoint(c);
            }
        });
        return uri.toString();
    }

    private static String time(ZonedDateTime time) {
        List<ZoneOffset> offsets = time.getZone().getRules().getValidOffsets(time.toLocalDateTime());
        // A local time that exists twice means the first one: the second can only be told in UTC.
        boolean secondOfTwo = offsets.size() == 2 && time.getOffset().equals(offsets.get(1));
        return isUtc(time.getZone()) || secondOfTwo
                ? ":" + utc(time.toInstant())
                : ";TZID=" + time.getZone().getId() + ":" + LOCAL.format(time);
    }

    private static String utc(Instant instant) {
        return UTC.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    /**
     * Ends the calendar and flushes. Idempotent.
     *
     * @throws UncheckedIOException when the stream fails
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            lines.line("END:VCALENDAR");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
