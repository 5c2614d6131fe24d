package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.query.QueryException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers requests of the Explore API v2.1. */
public final class OdsEngine {
    private static final List<String> BASE = List.of("api", "explore", "v2.1", "catalog");

    private final Clock clock;
    private final Quota quota;
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private volatile @Nullable String apiKey;

    /**
     * Creates an engine without datasets.
     *
     * @param clock tells the present moment
     * @param quota counts calls
     */
    public OdsEngine(Clock clock, Quota quota) {
        this.clock = clock;
        this.quota = quota;
    }

    /**
     * Adds or replaces a dataset.
     *
     * @param dataset the dataset
     */
    public synchronized void add(Dataset dataset) {
        datasets.put(dataset.id(), dataset);
    }

    /** Removes all datasets and asks for no key any more. */
    public synchronized void clear() {
        datasets.clear();
        apiKey = null;
    }

    /**
     * Asks for a key from now on.
     *
     * @param key the only key that is accepted
     */
    public void requireKey(String key) {
        apiKey = key;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public Answer answer(Call call) {
        if (!hasKey(call)) {
            return error(401, "Unauthorized", "The requested resource needs a valid API key.");
        }
        if (!quota.take()) {
            return quota.exceeded();
        }
        // The blank at the end of the policy is the provider's; HTTP/2 forbids it.
        return quota.mark(respond(call))
                .with("Cache-Control", "no-store")
                .with("Content-Security-Policy", "upgrade-insecure-requests; ");
    }

    private Answer respond(Call call) {
        try {
            return route(call);
        } catch (QueryException e) {
            String code = e.syntax() ? "ODSQLSyntaxError" : "ODSQLError";
            return error(400, code, "ODSQL query is malformed: " + e.getMessage());
        } catch (OdsException e) {
            return error(e.status(), e.code(), Objects.toString(e.getMessage()));
        }
    }

    private Answer route(Call call) {
        List<String> path = call.segments();
        if (path.size() < 5 || !path.subList(0, 4).equals(BASE)) {
            throw notFound("The requested page does not exist.");
        }
        List<String> rest = path.subList(4, path.size());
        return switch (rest.get(0)) {
            case "facets" -> facets(call, Catalogue.FIELDS, catalogueRows());
            case "exports" ->
                rest.size() == 1 ? formats(call) : export(call, rest.get(1), Catalogue.FIELDS, catalogueRows());
            case "datasets" -> rest.size() == 1 ? catalogue(call) : dataset(call, rest);
            default -> throw notFound("The requested page does not exist.");
        };
    }

    private Answer dataset(Call call, List<String> path) {
        Dataset dataset;
        synchronized (this) {
            dataset = datasets.get(path.get(1));
        }
        if (dataset == null) {
            throw notFound("The requested dataset " + path.get(1) + " does not exist.");
        }
        if (path.size() == 2) {
            return Answer.json(200, Catalogue.document(dataset, clock.instant()));
        }
        List<ObjectNode> rows = dataset.rows().get();
        return switch (path.get(2)) {
            case "records" ->
                path.size() == 3 ? list(call, dataset.fields(), rows, dataset) : record(dataset, rows, path.get(3));
            case "facets" -> facets(call, dataset.fields(), rows);
            case "exports" -> path.size() == 3 ? formats(call) : export(call, path.get(3), dataset.fields(), rows);
            case "attachments" -> attachments();
            case "aggregates", "query" -> throw new OdsException(410, "Gone", "This endpoint was removed in v2.1.");
            default -> throw notFound("The requested page does not exist.");
        };
    }

    private Answer catalogue(Call call) {
        if (!call.first("select", "").isBlank() || call.query().containsKey("group_by")) {
            return list(call, Catalogue.FIELDS, catalogueRows(), null);
        }
        RecordQuery query = new RecordQuery(call, Catalogue.FIELDS, clock.instant());
        List<ObjectNode> matching = query.shape(query.filter(catalogueRows()));
        Window window = Window.of(call, false);
        ObjectNode body = Json.object().put("total_count", matching.size());
        ArrayNode results = body.putArray("results");
        synchronized (this) {
            window.cut(matching).stream()
                    .map(row -> datasets.get(row.path("dataset_id").asText()))
                    .filter(Objects::nonNull)
                    .forEach(dataset -> results.add(Catalogue.document(dataset, clock.instant())));
        }
        return Answer.json(200, body);
    }

    private Answer list(Call call, List<Field> fields, List<ObjectNode> rows, @Nullable Dataset dataset) {
        RecordQuery query = new RecordQuery(call, fields, clock.instant());
        Window window = Window.of(call, query.grouped());
        List<ObjectNode> filtered = query.filter(rows);
        List<ObjectNode> shaped = query.shape(filtered);
        ObjectNode body = Json.object();
        if (!query.grouped()) {
            body.put("total_count", filtered.size());
        }
        boolean linked = call.flag("include_links");
        if (linked) {
            body.set("_links", window.links(call, shaped.size()));
        }
        ArrayNode results = body.putArray("results");
        int rank = window.offset();
        for (ObjectNode row : window.cut(shaped)) {
            results.add(linked && dataset != null ? linked(call, dataset, row, rank) : row);
            rank++;
        }
        return Answer.json(200, body);
    }

    private ObjectNode linked(Call call, Dataset dataset, ObjectNode row, int rank) {
        ObjectNode linked = Json.object();
        String id = recordId(dataset, row.hashCode());
        linked.putArray("_links")
                .addObject()
                .put("rel", "self")
                .put("href", call.origin() + "/api/explore/v2.1/catalog/datasets/" + dataset.id() + "/records/" + id);
        linked.put("_id", id)
                .put("_timestamp", CityDatasets.dateTime(clock.instant()))
                .put("_size", 100 + rank % 10);
        linked.setAll(row);
        return linked;
    }

    private static Answer record(Dataset dataset, List<ObjectNode> rows, String id) {
        return rows.stream()
                .filter(row -> recordId(dataset, row.hashCode()).equals(id))
                .findFirst()
                .map(row -> Answer.json(200, row))
                .orElseThrow(() -> notFound("The requested record " + id + " does not exist."));
    }

    private static String recordId(Dataset dataset, int hash) {
        return String.format(Locale.ROOT, "%08x%08x", dataset.id().hashCode(), hash);
    }

    private Answer facets(Call call, List<Field> fields, List<ObjectNode> rows) {
        RecordQuery query = new RecordQuery(call, fields, clock.instant());
        ObjectNode body = Json.object();
        body.putArray("links");
        body.set("facets", query.facets(query.filter(rows)));
        return Answer.json(200, body);
    }

    private Answer export(Call call, String format, List<Field> fields, List<ObjectNode> rows) {
        RecordQuery query = new RecordQuery(call, fields, clock.instant());
        List<ObjectNode> shaped = query.shape(query.filter(rows));
        int limit = Window.number(call, "limit", -1, -1, Integer.MAX_VALUE);
        List<ObjectNode> cut = limit < 0 ? shaped : shaped.stream().limit(limit).toList();
        return Exports.write(format, cut, fields, call);
    }

    private static Answer formats(Call call) {
        ObjectNode body = Json.object();
        ArrayNode links = body.putArray("links");
        String path = call.target().split("\\?")[0];
        Exports.FORMATS.forEach(
                format -> links.addObject().put("rel", format).put("href", call.origin() + path + "/" + format));
        return Answer.json(200, body);
    }

    private static Answer attachments() {
        ObjectNode body = Json.object();
        body.putArray("links");
        ObjectNode notice = body.putArray("attachments").addObject().put("href", "odsfile://notice.pdf");
        notice.putObject("metas")
                .put("mime-type", "application/pdf")
                .put("title", "notice.pdf")
                .put("url", "odsfile://notice.pdf")
                .put("id", "notice_pdf");
        return Answer.json(200, body);
    }

    private synchronized List<ObjectNode> catalogueRows() {
        List<ObjectNode> rows = new ArrayList<>();
        datasets.values().forEach(dataset -> rows.add(Catalogue.row(dataset, clock.instant())));
        return rows;
    }

    private boolean hasKey(Call call) {
        String key = apiKey;
        String header = call.header("Authorization");
        boolean inHeader = header != null
                && header.regionMatches(true, 0, "Apikey ", 0, 7)
                && header.substring(7).strip().equals(key);
        return key == null || inHeader || key.equals(call.first("apikey"));
    }

    private static OdsException notFound(String message) {
        return new OdsException(404, "NotFoundResource", message);
    }

    /**
     * Makes an error answer.
     *
     * @param status the status
     * @param code the provider's code
     * @param message what is wrong
     * @return the answer
     */
    public static Answer error(int status, String code, String message) {
        JsonNode body = Json.object().put("error_code", code).put("message", message);
        return Answer.json(status, body);
    }
}
