package io.github.melsdk.testing.internal.datafair;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.Dataset;
import io.github.melsdk.testing.internal.opendatasoft.OdsEngine;
import io.github.melsdk.testing.internal.opendatasoft.Quota;
import io.github.melsdk.testing.internal.query.FullText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers requests of data-fair. */
public final class DataFairEngine {
    private static final List<String> BASE = List.of("data-fair", "api", "v1");
    private static final int LARGEST_PAGE = 10_000;
    private static final int PERIOD_SECONDS = 60;

    private final Clock clock;
    private final OdsEngine layer;
    private final Map<String, LineSet> sets = new LinkedHashMap<>();
    private @Nullable String apiKey;
    private @Nullable String publicOrigin;
    private int limit = 600;
    private int used;
    private Instant periodEnd;

    /**
     * Creates an engine without datasets.
     *
     * @param clock tells the present moment
     */
    public DataFairEngine(Clock clock) {
        this.clock = clock;
        this.layer = new OdsEngine(clock, new Quota(clock));
        this.periodEnd = clock.instant().plusSeconds(PERIOD_SECONDS);
    }

    /**
     * Adds or replaces a dataset.
     *
     * @param dataset the dataset
     */
    public synchronized void add(Dataset dataset) {
        sets.put(dataset.id(), new LineSet(dataset));
        layer.add(dataset);
    }

    /** Removes all datasets and goes back to the usual settings. */
    public synchronized void clear() {
        sets.clear();
        layer.clear();
        apiKey = null;
        publicOrigin = null;
        limit(600);
    }

    /**
     * Asks for a key from now on.
     *
     * @param key the only key that is accepted
     */
    public synchronized void requireKey(String key) {
        apiKey = key;
    }

    /**
     * Sets the origin that the portal believes to have, for links.
     *
     * @param origin scheme, host and port
     */
    public synchronized void publicOrigin(String origin) {
        publicOrigin = origin;
    }

    /**
     * Sets how many requests a minute are allowed.
     *
     * @param requests how many
     */
    public synchronized void limit(int requests) {
        limit = requests;
        used = 0;
        periodEnd = clock.instant().plusSeconds(PERIOD_SECONDS);
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public synchronized Answer answer(Call call) {
        if (apiKey != null && !apiKey.equals(call.header("x-apiKey"))) {
            return sentence(401, "Cette clé d'API est inconnue.");
        }
        if (!take()) {
            return tooMany();
        }
        try {
            return route(call);
        } catch (Refusal e) {
            return sentence(e.status(), Objects.toString(e.getMessage()));
        }
    }

    private boolean take() {
        if (!clock.instant().isBefore(periodEnd)) {
            used = 0;
            periodEnd = clock.instant().plusSeconds(PERIOD_SECONDS);
        }
        return used++ < limit;
    }

    /**
     * Makes an error answer: plain text.
     *
     * @param status the status
     * @param text what is wrong
     * @return the answer
     */
    public static Answer sentence(int status, String text) {
        return Answer.text(status, "text/plain; charset=utf-8", text);
    }

    /**
     * Makes the answer for too many requests, without {@code Retry-After}.
     *
     * @return the answer
     */
    public static Answer tooMany() {
        return sentence(429, "Trop de requêtes dans un interval restreint pour cette exposition de données.");
    }

    private Answer route(Call call) {
        List<String> path = call.segments();
        if (path.size() < 4 || !path.subList(0, 3).equals(BASE)) {
            throw new Refusal(404, "Not Found");
        }
        List<String> rest = path.subList(3, path.size());
        if (rest.get(0).equals("compat-ods")) {
            return layer(call, rest);
        }
        if (!rest.get(0).equals("datasets")) {
            throw new Refusal(404, "Not Found");
        }
        if (rest.size() == 1) {
            return catalogue(call);
        }
        LineSet set = sets.get(rest.get(1));
        if (set == null) {
            throw new Refusal(404, "Jeu de données non trouvé.");
        }
        return dataset(call, set, rest.subList(2, rest.size()));
    }

    /** Records and exports only; the rest of Opendatasoft is gone. */
    private Answer layer(Call call, List<String> rest) {
        boolean offered = rest.size() > 5 && List.of("records", "exports").contains(rest.get(5));
        if (!offered) {
            throw new Refusal(410, "Cette API n'est pas supportée par la couche de compatibilité.");
        }
        List<String> segments = new ArrayList<>(List.of("api", "explore", "v2.1"));
        segments.addAll(rest.subList(2, rest.size()));
        return layer.answer(new Call(
                call.method(), call.target(), segments, call.query(), call.headers(), call.body(), call.origin()));
    }

    private Answer catalogue(Call call) {
        List<LineSet> found = sets.values().stream()
                .filter(set -> FullText.words(Json.of(set.source().title() + " " + set.id()), call.first("q", "")))
                .toList();
        int size = number(call, "size", 12);
        int page = number(call, "page", 1);
        ObjectNode body = Json.object().put("count", found.size());
        ArrayNode results = body.putArray("results");
        found.stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .forEach(set -> results.add(set.document(clock.instant(), origin(call))));
        return Answer.json(200, body);
    }

    private Answer dataset(Call call, LineSet set, List<String> rest) {
        String operation = rest.isEmpty() ? "" : rest.get(0);
        Lines lines = new Lines(set, call);
        return switch (operation) {
            case "" -> Answer.json(200, set.document(clock.instant(), origin(call)));
            case "schema", "safe-schema" -> Answer.json(200, set.schema());
            case "lines" -> lines(call, set, lines);
            case "values" ->
                Answer.json(200, Aggregates.values(set, column(set, rest.get(1)), lines, number(call, "size", 12)));
            case "values-labels" -> Answer.json(200, Aggregates.labels(column(set, rest.get(1)), lines));
            case "values_agg" -> Answer.json(200, Aggregates.groups(set, call, lines));
            case "metric_agg" -> Answer.json(200, Aggregates.metric(set, call, lines));
            case "simple_metrics_agg" -> Answer.json(200, Aggregates.metrics(set, call, lines));
            case "words_agg" -> Answer.json(200, Aggregates.words(column(set, call.first("field", "")), lines));
            case "geo_agg" -> Answer.json(200, Aggregates.cells(set, lines));
            case "raw", "full" -> Answer.text(200, "text/csv; charset=utf-8", LineFiles.csv(set, set.lines()));
            default -> throw new Refusal(404, "Fichier introuvable");
        };
    }

    private static String column(LineSet set, String key) {
        if (!set.has(key)) {
            throw new Refusal(400, "field \"" + key + "\" is unknown");
        }
        return key;
    }

    private Answer lines(Call call, LineSet set, Lines lines) {
        int size = number(call, "size", 12);
        int page = number(call, "page", 1);
        if (size > LARGEST_PAGE) {
            throw new Refusal(400, "\"size\" cannot be more than " + LARGEST_PAGE);
        }
        if (call.first("after") == null && (long) size * page > LARGEST_PAGE) {
            throw new Refusal(400, "\"size * page\" cannot be more than " + LARGEST_PAGE);
        }
        List<ObjectNode> matching = lines.matching();
        int start = start(call, matching, (page - 1) * size);
        List<ObjectNode> cut = matching.stream().skip(start).limit(size).toList();
        boolean full = size > 0 && cut.size() == size;
        String next = full ? next(call, cut.get(cut.size() - 1), lines) : null;
        String format = call.first("format", "json");
        Answer answer = format.equals("json")
                ? Answer.json(200, body(call, set, lines, matching.size(), cut, next))
                : LineFiles.write(format, set, LineFiles.selected(call, set, cut));
        return next == null ? answer : answer.with("Link", "<" + next + ">; rel=next");
    }

    private static ObjectNode body(
            Call call, LineSet set, Lines lines, int total, List<ObjectNode> cut, @Nullable String next) {
        ObjectNode body = Json.object();
        if (!call.first("count", "true").equals("false")) {
            body.put("total", total);
        }
        if (next != null) {
            body.put("next", next);
        }
        if (!lines.ignored().isEmpty()) {
            body.putObject("meta").set("ignoredWords", Json.of(lines.ignored()));
        }
        ArrayNode results = body.putArray("results");
        LineFiles.selected(call, set, cut).forEach(results::add);
        return body;
    }

    /** The mark is what the last line was sorted by; its rank stands for all of it here. */
    private static int start(Call call, List<ObjectNode> matching, int otherwise) {
        String after = call.first("after");
        if (after == null) {
            return otherwise;
        }
        for (int i = 0; i < matching.size(); i++) {
            if (mark(matching.get(i)).equals(after)) {
                return i + 1;
            }
        }
        throw new Refusal(400, "\"after\" parameter is malformed");
    }

    private static String mark(ObjectNode line) {
        return line.path("_i").asText() + ",\"" + line.path("_id").asText() + "\"";
    }

    private String next(Call call, ObjectNode last, Lines lines) {
        StringBuilder query = new StringBuilder();
        call.query().forEach((name, values) -> {
            if (!List.of("page", "after", "q_ignored").contains(name)) {
                query.append(encoded(name))
                        .append('=')
                        .append(encoded(values.get(0)))
                        .append('&');
            }
        });
        if (!lines.ignored().isEmpty()) {
            query.append("q_ignored=")
                    .append(encoded(String.join(",", lines.ignored())))
                    .append('&');
        }
        String path = call.target().split("\\?")[0];
        return origin(call) + path + "?" + query + "after=" + encoded(mark(last));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String origin(Call call) {
        return publicOrigin == null ? call.origin() : publicOrigin;
    }

    private static int number(Call call, String name, int absent) {
        try {
            return Integer.parseInt(call.first(name, Integer.toString(absent)));
        } catch (NumberFormatException e) {
            throw new Refusal(400, "\"" + name + "\" parameter is malformed");
        }
    }
}
