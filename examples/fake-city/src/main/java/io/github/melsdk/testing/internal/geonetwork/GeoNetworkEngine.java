package io.github.melsdk.testing.internal.geonetwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.query.FullText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Answers the search of GeoNetwork 4. */
public final class GeoNetworkEngine {
    private static final String SEARCH = "geonetwork/srv/api/search/records/_search";
    private static final int WINDOW = 10_000;

    private final Clock clock;
    private final Supplier<String> portal;
    private int copies;

    /**
     * Creates an engine with the records of the city.
     *
     * @param clock tells the present moment
     */
    public GeoNetworkEngine(Clock clock, Supplier<String> portal) {
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * Adds records that are alike.
     *
     * @param count how many
     */
    public synchronized void fill(int count) {
        copies = count;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public synchronized Answer answer(Call call) {
        boolean search = String.join("/", call.segments()).equals(SEARCH)
                && call.method().equals("POST");
        if (!search) {
            return error(404, "resource_not_found", "Resource not found");
        }
        JsonNode body = Json.parse(new String(call.body(), StandardCharsets.UTF_8));
        int from = body.path("from").asInt();
        int size = body.path("size").asInt(10);
        if (from + size > WINDOW) {
            return error(
                    400,
                    "illegal_argument",
                    "Result window is too large, from + size must be less than or equal to: " + WINDOW);
        }
        List<ObjectNode> found = records(call).stream()
                .filter(record -> accepts(record, body.path("query").path("bool")))
                .toList();
        ObjectNode answer = Json.object().put("took", 3).put("timed_out", false);
        ObjectNode hits = answer.putObject("hits");
        hits.putObject("total").put("value", found.size()).put("relation", "eq");
        ArrayNode list = hits.putArray("hits");
        sorted(found, body.path("sort")).stream()
                .skip(from)
                .limit(size)
                .forEach(record -> list.addObject()
                        .put("_index", "gn-records")
                        .put("_id", record.path("uuid").asText())
                        .set("_source", record));
        if (body.has("aggregations")) {
            answer.set("aggregations", counts(found, body.path("aggregations")));
        }
        return Answer.json(200, answer);
    }

    /**
     * Makes an error answer.
     *
     * @param status the status
     * @param code the code
     * @param description what is wrong
     * @return the answer
     */
    public static Answer error(int status, String code, String description) {
        return Answer.json(
                status,
                Json.object().put("code", code).put("message", description).put("description", description));
    }

    private List<ObjectNode> records(Call call) {
        List<ObjectNode> records = new ArrayList<>(SampleRecords.of(call.origin(), portal.get(), clock.instant()));
        IntStream.range(0, copies).forEach(i -> {
            ObjectNode record = Json.object()
                    .put("uuid", "fiche-" + i)
                    .put("isTemplate", "n")
                    .put("draft", "n");
            record.putObject("resourceTitleObject").put("default", "Fiche " + i);
            records.add(record);
        });
        return records;
    }

    private static boolean accepts(ObjectNode record, JsonNode bool) {
        for (JsonNode filter : bool.path("filter")) {
            if (!filtered(record, filter)) {
                return false;
            }
        }
        for (JsonNode must : bool.path("must")) {
            String words = must.path("query_string").path("query").asText();
            if (!FullText.words(record, words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean filtered(ObjectNode record, JsonNode filter) {
        if (filter.has("ids")) {
            return contains(
                    filter.path("ids").path("values"),
                    List.of(record.path("uuid").asText()));
        }
        if (filter.has("range")) {
            String from = filter.path("range").path("changeDate").path("gte").asText();
            return record.path("changeDate").asText().compareTo(from) >= 0;
        }
        Map.Entry<String, JsonNode> terms = filter.path("terms").fields().next();
        return contains(terms.getValue(), values(record, terms.getKey()));
    }

    private static boolean contains(JsonNode wanted, List<String> found) {
        return StreamSupport.stream(wanted.spliterator(), false).anyMatch(value -> found.contains(value.asText()));
    }

    private static List<String> values(JsonNode record, String path) {
        List<JsonNode> nodes = List.of(record);
        for (String name : path.split("\\.")) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : nodes) {
                JsonNode child = node.path(name);
                if (child.isArray()) {
                    child.forEach(next::add);
                } else if (!child.isMissingNode()) {
                    next.add(child);
                }
            }
            nodes = next;
        }
        return nodes.stream().map(JsonNode::asText).toList();
    }

    private static List<ObjectNode> sorted(List<ObjectNode> found, JsonNode sort) {
        if (sort.isEmpty()) {
            return found;
        }
        Map.Entry<String, JsonNode> first = sort.get(0).fields().next();
        Comparator<ObjectNode> order = Comparator.comparing(record -> String.join("", values(record, first.getKey())));
        return found.stream()
                .sorted(first.getValue().asText().equals("desc") ? order.reversed() : order)
                .toList();
    }

    private static ObjectNode counts(List<ObjectNode> found, JsonNode aggregations) {
        ObjectNode all = Json.object();
        aggregations.fields().forEachRemaining(aggregation -> {
            Map<String, Integer> counts = new TreeMap<>();
            String field = aggregation.getValue().path("terms").path("field").asText();
            found.forEach(record -> values(record, field).forEach(value -> counts.merge(value, 1, Integer::sum)));
            ObjectNode counted = all.putObject(aggregation.getKey());
            counted.put("doc_count_error_upper_bound", 0).put("sum_other_doc_count", 0);
            ArrayNode buckets = counted.putArray("buckets");
            counts.forEach(
                    (value, count) -> buckets.addObject().put("key", value).put("doc_count", count));
        });
        return all;
    }
}
