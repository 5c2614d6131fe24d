package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the timings of events, in each of the offset spellings the provider uses. */
public final class EventTimes {
    /** The zone of all sample events. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * One opening of an event.
     *
     * @param node as it is sent
     * @param begin first instant
     * @param end last instant
     */
    record Timing(JsonNode node, Instant begin, Instant end) {}

    private EventTimes() {}

    /**
     * Reads an instant written with {@code Z}, {@code +02:00} or {@code +0200}, with or without fraction.
     *
     * @param text the text
     * @return the instant
     * @throws DateTimeParseException if it is none of these
     */
    static Instant instant(String text) {
        int sign = text.length() - 5;
        boolean bare = sign > 10 && (text.charAt(sign) == '+' || text.charAt(sign) == '-');
        String normal = bare ? text.substring(0, sign + 3) + ":" + text.substring(sign + 3) : text;
        return OffsetDateTime.parse(normal).toInstant();
    }

    /**
     * Writes an instant as {@code createdAt} and {@code updatedAt} are written.
     *
     * @param instant the instant
     * @return UTC with milliseconds
     */
    public static String stamp(Instant instant) {
        return STAMP.format(instant);
    }

    /**
     * Writes a timing with one of the spellings seen: {@code +02:00}, {@code .000+02:00}, {@code +0200}.
     *
     * @param begin the begin
     * @param end the end
     * @param spelling any number; its remainder by three chooses
     * @return the node
     */
    public static ObjectNode timing(ZonedDateTime begin, ZonedDateTime end, int spelling) {
        String pattern = switch (Math.floorMod(spelling, 3)) {
            case 0 -> "uuuu-MM-dd'T'HH:mm:ssxxx";
            case 1 -> "uuuu-MM-dd'T'HH:mm:ss.SSSxxx";
            default -> "uuuu-MM-dd'T'HH:mm:ssxx";
        };
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        return Json.object().put("begin", format.format(begin)).put("end", format.format(end));
    }

    static List<Timing> timings(JsonNode event) {
        return StreamSupport.stream(event.path("timings").spliterator(), false)
                .map(node -> new Timing(
                        node,
                        instant(node.path("begin").asText()),
                        instant(node.path("end").asText())))
                .sorted(Comparator.comparing(Timing::begin))
                .toList();
    }

    /** Returns the timing that is running or comes next; null when the event is over. */
    static @Nullable Timing next(List<Timing> timings, Instant now) {
        return timings.stream()
                .filter(timing -> timing.end().isAfter(now))
                .findFirst()
                .orElse(null);
    }

    static String relative(List<Timing> timings, Instant now) {
        if (timings.isEmpty() || timings.stream().noneMatch(t -> t.end().isAfter(now))) {
            return "passed";
        }
        return timings.get(0).begin().isAfter(now) ? "upcoming" : "current";
    }

    /** Adds what the server computes: first, next and last timing and the text of the date range. */
    static void complete(ObjectNode event, Instant now) {
        List<Timing> timings = timings(event);
        if (timings.isEmpty()) {
            return;
        }
        Timing next = next(timings, now);
        event.set("firstTiming", timings.get(0).node());
        event.set("nextTiming", next == null ? Json.of(null) : next.node());
        event.set("lastTiming", timings.get(timings.size() - 1).node());
        LocalDate first = LocalDate.ofInstant(timings.get(0).begin(), PARIS);
        LocalDate last = LocalDate.ofInstant(timings.get(timings.size() - 1).begin(), PARIS);
        event.set(
                "dateRange",
                Json.object()
                        .put("fr", range(first, last, Locale.FRENCH, " - "))
                        .put("en", range(first, last, Locale.ENGLISH, " - "))
                        .put("de", range(first, last, Locale.GERMAN, " - ")));
    }

    private static String range(LocalDate first, LocalDate last, Locale language, String dash) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        return first.equals(last) ? format.format(first) : format.format(first) + dash + format.format(last);
    }
}
