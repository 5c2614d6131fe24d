package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** An order of events together with the cursors that belong to it. */
final class EventSort {
    private static final String DEFAULT = "timingsWithFeatured.asc";
    private static final long FAR_FUTURE_SECONDS = 900_000_000_000L;

    private final List<String> names;
    private final List<Key> keys;

    private record Key(Function<JsonNode, String> value, boolean numeric, boolean descending) {
        int compare(String left, String right) {
            int order = numeric ? Long.compare(Long.parseLong(left), Long.parseLong(right)) : left.compareTo(right);
            return descending ? -order : order;
        }
    }

    private EventSort(List<String> names, List<Key> keys) {
        this.names = names;
        this.keys = keys;
    }

    static EventSort of(Call call, Instant now) {
        String search = call.first("search", "");
        List<String> names = call.all("sort").stream()
                .filter(name -> !keys(name, search, now).isEmpty())
                .toList();
        if (names.isEmpty()) {
            names = List.of(search.isBlank() ? DEFAULT : "score");
        }
        List<Key> keys = new ArrayList<>();
        names.forEach(name -> keys.addAll(keys(name, search, now)));
        keys.add(new Key(event -> event.path("uid").asText(), true, false));
        return new EventSort(names, keys);
    }

    private static List<Key> keys(String name, String search, Instant now) {
        boolean descending = name.endsWith(".desc");
        return switch (name) {
            case "timingsWithFeatured.asc" -> timing(true, event -> soonness(event, now));
            case "timings.asc" -> timing(false, event -> soonness(event, now));
            case "lastTimingWithFeatured.asc" -> timing(true, EventSort::lastSecond);
            case "lastTiming.asc" -> timing(false, EventSort::lastSecond);
            case "updatedAt.asc", "updatedAt.desc" ->
                List.of(new Key(
                        event -> Long.toString(
                                EventTimes.instant(event.path("updatedAt").asText())
                                        .toEpochMilli()),
                        true,
                        descending));
            case "score" -> List.of(new Key(event -> Integer.toString(EventFilters.score(event, search)), true, true));
            case "location.name.asc",
                    "location.name.desc",
                    "location.city.asc",
                    "location.city.desc",
                    "location.region.asc",
                    "location.region.desc" -> List.of(new Key(placeText(name.split("\\.")[1]), false, descending));
            default -> List.of();
        };
    }

    private static Function<JsonNode, String> placeText(String field) {
        return event -> event.path("location").path(field).asText().toLowerCase(Locale.ROOT);
    }

    /** The provider's cursors have four values here: featured, a padded order, milliseconds and the uid. */
    private static List<Key> timing(boolean featuredFirst, Function<JsonNode, Long> order) {
        return List.of(
                new Key(event -> featuredFirst && !event.path("featured").asBoolean() ? "1" : "0", true, false),
                new Key(event -> String.format(Locale.ROOT, "%015d", order.apply(event)), false, false),
                new Key(event -> Long.toString(lastSecond(event) * 1000), true, false));
    }

    /** Orders coming events by their next begin, then past ones, the latest first. */
    private static long soonness(JsonNode event, Instant now) {
        List<EventTimes.Timing> timings = EventTimes.timings(event);
        EventTimes.Timing next = EventTimes.next(timings, now);
        return next == null
                ? FAR_FUTURE_SECONDS - lastSecond(event)
                : next.begin().getEpochSecond();
    }

    private static long lastSecond(JsonNode event) {
        List<EventTimes.Timing> timings = EventTimes.timings(event);
        return timings.isEmpty() ? 0 : timings.get(timings.size() - 1).end().getEpochSecond();
    }

    List<String> names() {
        return names;
    }

    List<String> cursor(JsonNode event) {
        return keys.stream().map(key -> key.value().apply(event)).toList();
    }

    /** Sorts events and leaves out those at or before a cursor; an empty cursor keeps all. */
    List<ObjectNode> page(Stream<ObjectNode> events, List<String> after) {
        if (!after.isEmpty() && after.size() != keys.size()) {
            throw new BadQuery("after", "after.invalid", "does not match the sort");
        }
        record Ranked(ObjectNode event, List<String> cursor) {}
        try {
            return events.map(event -> new Ranked(event, cursor(event)))
                    .filter(ranked -> after.isEmpty() || compare(ranked.cursor(), after) > 0)
                    .sorted(Comparator.comparing(Ranked::cursor, this::compare))
                    .map(Ranked::event)
                    .toList();
        } catch (NumberFormatException e) {
            throw new BadQuery("after", "after.invalid", "is not a cursor of this list");
        }
    }

    private int compare(List<String> left, List<String> right) {
        for (int i = 0; i < keys.size(); i++) {
            int order = keys.get(i).compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
