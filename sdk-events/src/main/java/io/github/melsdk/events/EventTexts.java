package io.github.melsdk.events;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event in words, for formats that have one field for many facts. */
final class EventTexts {

    private EventTexts() {}

    /** Returns an identifier that outlives changes of title, agenda and address (RFC 4151). */
    static String tag(Event event) {
        return "tag:openagenda.com,2018:event/" + event.uid();
    }

    /** Returns what it is, its conditions and its link, possibly empty. */
    static String description(Event event, Locale language) {
        return joined(
                "\n\n", event.description().in(language), event.conditions().in(language), event.onlineAccessLink());
    }

    /** Returns where it takes place: name and address, or the link; null if unknown. */
    static @Nullable String place(Event event) {
        Location place = event.place();
        return place == null ? event.onlineAccessLink() : joined(", ", place.name(), place.address());
    }

    /** Returns when and where it takes place, then what it is. */
    static String summary(Event event, Locale language) {
        Location place = event.place();
        String where = place == null ? null : joined(", ", place.name(), place.address());
        return joined("\n\n", event.dateRange().in(language), where, description(event, language));
    }

    private static String joined(String separator, @Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(separator));
    }
}
