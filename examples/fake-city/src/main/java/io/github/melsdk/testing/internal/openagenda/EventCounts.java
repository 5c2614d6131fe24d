package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Counts events by what they have in common. Types that are not known are left out of the answer. */
final class EventCounts {
    private static final Map<String, String> PLACES = Map.of(
            "cities", "city",
            "regions", "region",
            "departments", "department",
            "districts", "district",
            "adminLevels3", "adminLevel3",
            "countryCodes", "countryCode");
    private static final Map<String, String> CODES = Map.of(
            "status", "status", "attendanceModes", "attendanceMode", "states", "state", "addMethods", "addMethod");

    private final JsonNode schema;
    private final Instant now;
    private final List<ObjectNode> events;

    /** What the events of a group have in common, and how many they are. */
    private static final class Group {
        private final ObjectNode node;
        private long count;

        Group(ObjectNode node) {
            this.node = node;
        }

        ObjectNode counted() {
            return node.put("eventCount", count);
        }
    }

    private EventCounts(JsonNode schema, Instant now, List<ObjectNode> events) {
        this.schema = schema;
        this.now = now;
        this.events = events;
    }

    /** Returns the counts that a query asks for; null if it asks for none. */
    static @Nullable ObjectNode of(Call call, JsonNode schema, Instant now, List<ObjectNode> events) {
        List<Aggregation> wanted = Aggregation.of(call);
        if (wanted.isEmpty()) {
            return null;
        }
        EventCounts counts = new EventCounts(schema, now, events);
        ObjectNode answer = Json.object();
        for (Aggregation one : wanted) {
            JsonNode value = counts.value(one);
            if (value != null) {
                answer.set(one.key(), value);
            }
        }
        return answer;
    }

    private @Nullable JsonNode value(Aggregation wanted) {
        EventMeasures measures = new EventMeasures(events);
        return switch (wanted.type()) {
            case "additionalFields" -> byField(wanted);
            case "additionalFieldMetrics" -> measures.metrics(wanted.option("field", ""));
            case "viewport" -> measures.viewport();
            case "timespan" -> measures.timespan();
            case "geohash" -> measures.clusters(wanted);
            case "timings" -> measures.timings(wanted);
            case "locations" -> byObject(wanted, "location", event -> Stream.of(event.path("location")));
            case "originAgendas" -> byObject(wanted, "agenda", event -> Stream.of(event.path("originAgenda")));
            case "sourceAgendas" -> byObject(wanted, "agenda", event -> stream(event.path("sourceAgendas")));
            default -> {
                Function<ObjectNode, Stream<String>> values = values(wanted.type());
                yield values == null ? null : byText(wanted, values);
            }
        };
    }

    private @Nullable Function<ObjectNode, Stream<String>> values(String type) {
        String place = PLACES.get(type);
        if (place != null) {
            return event -> scalar(event.path("location").path(place));
        }
        String code = CODES.get(type);
        if (code != null) {
            return event -> scalar(event.path(code));
        }
        return switch (type) {
            case "keywords" ->
                event -> stream(event.path("keywords"))
                        .flatMap(EventCounts::stream)
                        .map(JsonNode::asText);
            case "languages" -> event -> names(event.path("title")).stream();
            case "accessibilities" ->
                event -> names(event.path("accessibility")).stream()
                        .filter(need -> event.path("accessibility").path(need).asBoolean());
            case "relative" -> event -> Stream.of(EventTimes.relative(EventTimes.timings(event), now));
            case "valid" -> event -> Stream.of(event.path("valid").asText("true"));
            default -> null;
        };
    }

    private ArrayNode byText(Aggregation wanted, Function<ObjectNode, Stream<String>> values) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (ObjectNode event : events) {
            List<String> found = values.apply(event).distinct().toList();
            String missing = wanted.missing();
            for (String value : found.isEmpty() && missing != null ? List.of(missing) : found) {
                groups.computeIfAbsent(value, key -> new Group(Json.object().put("key", key))).count++;
            }
        }
        return largest(groups.values(), wanted.size());
    }

    private ArrayNode byObject(Aggregation wanted, String name, Function<ObjectNode, Stream<JsonNode>> objects) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (ObjectNode event : events) {
            objects.apply(event).filter(object -> object.hasNonNull("uid")).forEach(object -> {
                String uid = object.path("uid").asText();
                groups.computeIfAbsent(uid, key -> {
                            ObjectNode node = Json.object();
                            node.set("key", object.path("uid"));
                            node.set(name, object);
                            return new Group(node);
                        })
                        .count++;
            });
        }
        return largest(groups.values(), wanted.size());
    }

    private ArrayNode byField(Aggregation wanted) {
        String name = wanted.option("field", "");
        List<Group> groups = new ArrayList<>();
        for (JsonNode field : AdditionalFields.of(schema)) {
            if (field.path("field").asText().equals(name)) {
                for (JsonNode option : field.path("options")) {
                    ObjectNode node = Json.object();
                    node.set("id", option.path("id"));
                    node.set("label", option.path("label"));
                    Group group = new Group(node);
                    group.count = events.stream()
                            .filter(event -> has(event.path(name), option.path("id")))
                            .count();
                    groups.add(group);
                }
            }
        }
        groups.removeIf(group -> group.count == 0);
        return largest(groups, wanted.size());
    }

    /** An event counts once, although some have an option twice. */
    private static boolean has(JsonNode value, JsonNode id) {
        return value.equals(id) || stream(value).anyMatch(id::equals);
    }

    private static ArrayNode largest(Collection<Group> groups, int size) {
        ArrayNode largest = Json.array();
        groups.stream()
                .sorted(Comparator.comparingLong((Group group) -> -group.count))
                .limit(size)
                .forEach(group -> largest.add(group.counted()));
        return largest;
    }

    static Stream<JsonNode> stream(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false);
    }

    private static Stream<String> scalar(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? Stream.of(value.asText()) : Stream.empty();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
