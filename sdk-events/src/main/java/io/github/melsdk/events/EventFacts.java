package io.github.melsdk.events;

import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.TimeSlot;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from the fields of an event. */
final class EventFacts {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final String SITE = "https://openagenda.com/";

    private EventFacts() {}

    static List<TimeSlot> slots(Event event) {
        Stream<Timing> known = event.timings().isEmpty()
                ? Stream.of(event.firstTiming(), event.nextTiming(), event.lastTiming())
                        .flatMap(Stream::ofNullable)
                        .sorted(Comparator.comparing(Timing::begin, OffsetDateTime.timeLineOrder()))
                : event.timings().stream();
        List<TimeSlot> slots = new ArrayList<>();
        known.map(Timing::slot).forEach(slot -> {
            if (slots.isEmpty() || !sameTime(slots.get(slots.size() - 1), slot)) {
                slots.add(slot);
            }
        });
        return List.copyOf(slots);
    }

    private static boolean sameTime(TimeSlot one, TimeSlot other) {
        return one.start().isEqual(other.start());
    }

    static ZoneId zone(Event event) {
        ZoneId own = zone(event.timezone());
        if (own != null) {
            return own;
        }
        Location place = event.place();
        ZoneId local = place == null ? null : zone(place.timezone());
        return local == null ? PARIS : local;
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return ZoneId.of(name.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Optional<String> pageUrl(Event event) {
        AgendaReference origin = event.originAgenda();
        if (origin != null && isPlain(origin.slug()) && isPlain(event.slug())) {
            return Optional.of(SITE + origin.slug() + "/events/" + event.slug());
        }
        Long agenda = origin == null || origin.uid() == null ? event.agendaUid() : origin.uid();
        return agenda == null ? Optional.empty() : Optional.of(SITE + "agendas/" + agenda + "/events/" + event.uid());
    }

    /** Tells whether a slug can stand in an address as it is. */
    static boolean isPlain(@Nullable String slug) {
        return slug != null
                && !slug.isEmpty()
                && slug.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '-'
                                || c == '_');
    }

    static Attribution attribution(Event event) {
        AgendaReference origin = event.originAgenda();
        return new Attribution(
                origin == null ? null : origin.title(),
                Licence.LICENCE_OUVERTE_2_0,
                event.updatedAt(),
                pageUrl(event).orElse(null),
                null,
                null);
    }
}
