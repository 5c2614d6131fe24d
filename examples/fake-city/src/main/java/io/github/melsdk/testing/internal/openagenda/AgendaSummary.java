package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what an agenda says about its published events. */
final class AgendaSummary {
    private AgendaSummary() {}

    static void add(ObjectNode info, Agenda agenda, Instant now) {
        List<ObjectNode> published = agenda.events().stream()
                .filter(event -> !event.path("removed").asBoolean())
                .filter(event -> event.path("state").asInt(2) == 2)
                .toList();
        Map<String, Long> counts = published.stream()
                .collect(Collectors.groupingBy(
                        event -> EventTimes.relative(EventTimes.timings(event), now), Collectors.counting()));
        ObjectNode summary = info.putObject("summary");
        ObjectNode events = summary.putObject("publishedEvents");
        for (String name : List.of("current", "passed", "upcoming")) {
            events.put(name, counts.getOrDefault(name, 0L));
        }
        Map<String, Integer> languages = new TreeMap<>();
        for (JsonNode event : published) {
            event.path("title").fieldNames().forEachRemaining(language -> languages.merge(language, 1, Integer::sum));
        }
        ObjectNode byLanguage = summary.putObject("languages");
        languages.forEach(byLanguage::put);
        summary.putArray("keywords");
        summary.putObject("recentlyAddedEvents")
                .put("contribution", published.size())
                .put("shared", 0)
                .put("aggregation", 0);
    }
}
