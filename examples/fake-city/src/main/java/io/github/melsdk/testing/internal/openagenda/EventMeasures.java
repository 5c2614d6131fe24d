package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where and when events take place, and the figures in their additional fields. */
final class EventMeasures {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH", Locale.ROOT);

    /** Chosen by us: a cell is about as large as half a screen of a map at that zoom. */
    private static final double ZOOM_PER_LETTER = 2.5;

    private static final int LONGEST_HASH = 9;

    private final List<ObjectNode> events;

    EventMeasures(List<ObjectNode> events) {
        this.events = events;
    }

    JsonNode metrics(String field) {
        DoubleSummaryStatistics statistics = events.stream()
                .map(event -> event.path(field))
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::asDouble)
                .summaryStatistics();
        ObjectNode node = Json.object().put("sum", statistics.getSum());
        if (statistics.getCount() == 0) {
            return node.putNull("avg").putNull("max").putNull("min");
        }
        return node.put("avg", statistics.getAverage())
                .put("max", statistics.getMax())
                .put("min", statistics.getMin());
    }

    JsonNode viewport() {
        DoubleSummaryStatistics latitudes =
                located().mapToDouble(EventMeasures::latitude).summaryStatistics();
        DoubleSummaryStatistics longitudes =
                located().mapToDouble(EventMeasures::longitude).summaryStatistics();
        if (latitudes.getCount() == 0) {
            return Json.of(null);
        }
        ObjectNode node = Json.object();
        node.putObject("topLeft").put("latitude", latitudes.getMax()).put("longitude", longitudes.getMin());
        node.putObject("bottomRight").put("latitude", latitudes.getMin()).put("longitude", longitudes.getMax());
        return node;
    }

    JsonNode timespan() {
        List<Instant> instants = new ArrayList<>();
        timings().forEach(timing -> {
            instants.add(timing.begin());
            instants.add(timing.end());
        });
        ObjectNode node = Json.object();
        if (instants.isEmpty()) {
            return node.putNull("first").putNull("last");
        }
        return node.put(
                        "first",
                        EventTimes.stamp(
                                instants.stream().min(Instant::compareTo).orElseThrow()))
                .put(
                        "last",
                        EventTimes.stamp(
                                instants.stream().max(Instant::compareTo).orElseThrow()));
    }

    JsonNode clusters(Aggregation wanted) {
        int letters = Math.min(LONGEST_HASH, (int) Math.ceil(wanted.number("zoom", 1) / ZOOM_PER_LETTER));
        Map<String, List<ObjectNode>> cells = new TreeMap<>();
        located()
                .forEach(event -> cells.computeIfAbsent(
                                Geohash.of(latitude(event), longitude(event), letters), key -> new ArrayList<>())
                        .add(event));
        ArrayNode clusters = Json.array();
        cells.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(wanted.size())
                .forEach(cell -> clusters.addObject()
                        .put("key", cell.getKey())
                        .put("eventCount", cell.getValue().size())
                        .put("latitude", mean(cell.getValue().stream().map(EventMeasures::latitude)))
                        .put("longitude", mean(cell.getValue().stream().map(EventMeasures::longitude))));
        return clusters;
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    JsonNode timings(Aggregation wanted) {
        ZoneId zone = zone(wanted.option("timezone", EventTimes.PARIS.getId()));
        String interval = wanted.option("interval", "day");
        Map<String, Integer> counts = new TreeMap<>();
        timings().forEach(timing -> counts.merge(slot(timing.begin().atZone(zone), interval), 1, Integer::sum));
        ArrayNode slots = Json.array();
        counts.forEach((slot, count) -> slots.addObject().put("key", slot).put("timingCount", count));
        return slots;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new BadQuery("aggregations.timezone", "timezone.invalid", "is not a time zone");
        }
    }

    private static String slot(ZonedDateTime begin, String interval) {
        return switch (interval) {
            case "hour" -> HOUR.format(begin);
            case "week" -> DAY.format(begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case "month" -> DAY.format(begin.withDayOfMonth(1));
            case "year" -> DAY.format(begin.withDayOfYear(1));
            default -> DAY.format(begin);
        };
    }

    private Stream<EventTimes.Timing> timings() {
        return events.stream().flatMap(event -> EventTimes.timings(event).stream());
    }

    private Stream<ObjectNode> located() {
        return events.stream()
                .filter(event -> event.path("location").path("latitude").isNumber());
    }

    private static double latitude(JsonNode event) {
        return event.path("location").path("latitude").asDouble();
    }

    private static double longitude(JsonNode event) {
        return event.path("location").path("longitude").asDouble();
    }
}
