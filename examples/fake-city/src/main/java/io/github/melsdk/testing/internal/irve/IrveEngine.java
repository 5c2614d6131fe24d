package io.github.melsdk.testing.internal.irve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers for the access point and for the table service. Thread-safe. */
public final class IrveEngine {
    /** The file that the table service knows. */
    public static final String RESOURCE = "eb76d20a-8501-400e-b336-d85724de5435";

    private static final String CSV = "text/csv; charset=utf-8";

    private final Clock clock;
    private final StaticFile file = new StaticFile();
    private final LiveFeed feed;
    private volatile boolean empty;

    /**
     * Makes an engine.
     *
     * @param clock tells the present moment
     */
    public IrveEngine(Clock clock) {
        this.clock = clock;
        this.feed = new LiveFeed(clock, file.ids());
    }

    /**
     * Returns the points of the metropolis that have a state.
     *
     * @return identifiers in their order
     */
    public List<String> ids() {
        return List.copyOf(file.ids());
    }

    /**
     * Sets what the feed says of a point.
     *
     * @param id the point
     * @param occupancy a constant of the schema, null to leave it
     * @param state a constant of the schema, null to leave it
     */
    public void tell(String id, @Nullable String occupancy, @Nullable String state) {
        if (!file.ids().contains(id)) {
            throw new IllegalArgumentException("There is no charge point " + id + ".");
        }
        if (occupancy != null) {
            feed.occupancy(id, occupancy);
        }
        if (state != null) {
            feed.state(id, state);
        }
    }

    /**
     * Lets the states grow old.
     *
     * @param age how old they are
     */
    public void age(Duration age) {
        feed.age(age);
    }

    /** Lets the live feed have no data yet. */
    public void noDataYet() {
        empty = true;
    }

    /** Goes back to the start. */
    public void reset() {
        empty = false;
        feed.reset();
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return a file, a page, or an error
     */
    public Answer answer(Call call) {
        List<String> path = call.segments();
        if (path.size() == 2 && path.get(0).equals("resource")) {
            return resource(path.get(1), call);
        }
        boolean table = path.size() >= 5
                && path.get(0).equals("api")
                && path.get(1).equals("resources")
                && path.get(3).equals("data")
                && path.get(4).equals("csv");
        if (!table || !path.get(2).equals(RESOURCE)) {
            return table ? tableError(404, "Resource not found") : text(404, "Not Found");
        }
        return table(call);
    }

    private Answer resource(String name, Call call) {
        return switch (name) {
            case "consolidation-transport-irve-statique" -> csv(file.rows(), row -> true, ',');
            case "qualicharge-irve-statique" ->
                csv(file.rows(), row -> StaticFile.QUALICHARGE.equals(row.get("datagouv_dataset_id")), ',');
            case "consolidation-nationale-irve-dynamique", "qualicharge-irve-dynamique" -> live(call);
            case "reseau-lumiere.csv" -> csv(file.rows(), row -> true, ';');
            default -> text(404, "Not Found");
        };
    }

    private Answer live(Call call) {
        if (call.flag("status")) {
            return health();
        }
        if (empty) {
            return text(503, "No data available yet");
        }
        String limit = call.first("limit_per_source");
        List<Map<String, String>> rows =
                feed.rows(limit == null ? null : Integer.valueOf(limit), call.flag("include_origin"));
        return csv(rows, row -> true, ',');
    }

    private Answer health() {
        ArrayNode feeds = Json.array();
        feeds.add(Json.object()
                .put("slug", "lumiere-recharge")
                .put("status", empty ? "pending" : "OK")
                .put("last_updated_at", clock.instant().toString())
                .put("row_count", file.ids().size()));
        feeds.add(Json.object()
                .put("slug", "agregateur")
                .put("status", "KO")
                .put("last_updated_at", clock.instant().minusSeconds(7_200).toString())
                .put("last_errored_at", clock.instant().toString())
                .put("error", "timeout")
                .put("row_count", 0));
        ObjectNode body = Json.object().set("feeds", feeds);
        return Answer.json(200, body.put("row_count", file.ids().size()));
    }

    private Answer table(Call call) {
        Predicate<Map<String, String>> filter = row -> true;
        for (Map.Entry<String, List<String>> parameter : call.query().entrySet()) {
            int at = parameter.getKey().lastIndexOf("__");
            String column = at < 0 ? "" : parameter.getKey().substring(0, at);
            String operator = at < 0 ? "" : parameter.getKey().substring(at + 2);
            if (file.rows().get(0).get(column) == null || !Set.of("exact", "in").contains(operator)) {
                return tableError(400, "Malformed query: " + parameter.getKey());
            }
            String value = parameter.getValue().get(0);
            Collection<String> values = operator.equals("in") ? Arrays.asList(value.split(",", -1)) : List.of(value);
            filter = filter.and(row -> values.contains(row.get(column)));
        }
        return csv(file.rows(), filter, ',');
    }

    private static Answer csv(List<Map<String, String>> rows, Predicate<Map<String, String>> filter, char separator) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder csv = new StringBuilder(1 << 16);
        csv.append(String.join(String.valueOf(separator), columns)).append('\n');
        for (Map<String, String> row : rows) {
            if (filter.test(row)) {
                StringJoiner line = new StringJoiner(String.valueOf(separator));
                columns.forEach(column -> line.add(cell(row.getOrDefault(column, ""), separator)));
                csv.append(line).append('\n');
            }
        }
        return Answer.bytes(200, CSV, csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String value, char separator) {
        boolean quoted = value.indexOf(separator) >= 0 || value.indexOf('"') >= 0;
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static Answer tableError(int status, String detail) {
        ObjectNode error = Json.object()
                .put("code", "fake")
                .put("title", "Invalid query string")
                .put("detail", detail);
        return Answer.json(status, Json.object().set("errors", Json.array(error)));
    }

    /**
     * Makes an error of the access point.
     *
     * @param status the status
     * @param text its body
     * @return the answer
     */
    public static Answer text(int status, String text) {
        return Answer.text(status, "text/plain; charset=utf-8", text);
    }
}
