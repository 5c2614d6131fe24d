package io.github.melsdk.events;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** A timing of a draft as it was given, whatever its order. */
record Span(OffsetDateTime begin, OffsetDateTime end) {

    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    Map<String, Object> wire() {
        return Map.of("begin", WIRE.format(begin), "end", WIRE.format(end));
    }
}
