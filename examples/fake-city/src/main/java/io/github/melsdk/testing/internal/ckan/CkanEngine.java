package io.github.melsdk.testing.internal.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.Dataset;
import io.github.melsdk.testing.internal.query.FullText;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers the actions of CKAN. */
public final class CkanEngine {
    private static final int LARGEST_PAGE = 1_000;

    private final Clock clock;
    private final Map<String, DataStore> stores = new LinkedHashMap<>();
    private @Nullable String apiKey;
    private boolean errorsInside;
    private boolean comparisons = true;
    private int listCut = LARGEST_PAGE;

    /**
     * Creates an engine without datasets.
     *
     * @param clock tells the present moment
     */
    public CkanEngine(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds or replaces a dataset with one resource in the DataStore.
     *
     * @param dataset the dataset
     */
    public synchronized void add(Dataset dataset) {
        stores.put(dataset.id(), new DataStore(dataset));
    }

    /** Removes all datasets and goes back to the usual settings. */
    public synchronized void clear() {
        stores.clear();
        apiKey = null;
        errorsInside = false;
        comparisons = true;
        listCut = LARGEST_PAGE;
    }

    /**
     * Asks for a token from now on.
     *
     * @param key the only token that is accepted
     */
    public synchronized void requireKey(String key) {
        apiKey = key;
    }

    /** Answers errors with status 200, as portals behind some proxies do. */
    public synchronized void errorsInside() {
        errorsInside = true;
    }

    /** Knows equality only, as older versions do. */
    public synchronized void withoutComparisons() {
        comparisons = false;
    }

    /**
     * Cuts lists of organizations and groups.
     *
     * @param most how many at most, whatever is asked for
     */
    public synchronized void cutLists(int most) {
        listCut = most;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public synchronized Answer answer(Call call) {
        List<String> path = call.segments();
        try {
            if (apiKey != null && !apiKey.equals(call.header("Authorization"))) {
                throw ActionError.forbidden("Accès refusé : l'utilisateur n'est pas autorisé.");
            }
            if (path.size() == 3 && path.subList(0, 2).equals(List.of("datastore", "dump"))) {
                return Answer.text(
                        200, "text/csv; charset=utf-8", store(path.get(2)).csv());
            }
            if (path.size() != 4 || !path.subList(0, 3).equals(List.of("api", "3", "action"))) {
                return Answer.text(404, "text/html; charset=utf-8", "<html><title>404 Not Found</title></html>");
            }
            return Answer.json(200, enveloped(call, true, "result", action(path.get(3), call)));
        } catch (ActionError e) {
            return Answer.json(errorsInside ? 200 : e.status(), enveloped(call, false, "error", e.error()));
        }
    }

    /**
     * Makes an error answer.
     *
     * @param status the status
     * @param message what is wrong
     * @return the answer
     */
    public static Answer error(int status, String message) {
        ObjectNode body = Json.object().put("success", false);
        body.putObject("error").put("__type", "Internal Server Error").put("message", message);
        return Answer.json(status, body);
    }

    private static ObjectNode enveloped(Call call, boolean success, String member, JsonNode content) {
        ObjectNode envelope = Json.object()
                .put(
                        "help",
                        call.origin() + "/api/3/action/help_show?name="
                                + call.segments().get(call.segments().size() - 1))
                .put("success", success);
        envelope.set(member, content);
        return envelope;
    }

    private JsonNode action(String name, Call call) {
        return switch (name) {
            case "package_search" -> search(call);
            case "package_show" -> document(call, dataset(call.first("id", "")));
            case "package_list" -> cut(Json.array(stores.keySet().toArray()), call, LARGEST_PAGE);
            case "resource_show" -> resource(call, store(call.first("id", "")));
            case "organization_list" -> cut(organizations(), call, call.flag("all_fields") ? 25 : LARGEST_PAGE);
            case "organization_show" -> organization(call.first("id", ""));
            case "group_list" -> cut(groups(), call, call.flag("all_fields") ? 25 : LARGEST_PAGE);
            case "tag_list" -> Json.array("essai");
            case "license_list" -> licences();
            case "status_show" -> status(call);
            case "datastore_search" -> store(call.first("resource_id", "")).search(call, comparisons);
            case "datastore_search_sql" -> throw ActionError.forbidden("datastore_search_sql est désactivé.");
            default -> throw ActionError.notFound("Action name not known: " + name);
        };
    }

    private DataStore dataset(String id) {
        DataStore store = stores.get(id.startsWith("id-") ? id.substring(3) : id);
        if (store == null) {
            throw ActionError.notFound("Non trouvé");
        }
        return store;
    }

    private DataStore store(String resource) {
        DataStore store = resource.startsWith("res-") ? stores.get(resource.substring(4)) : null;
        if (store == null) {
            throw ActionError.notFound("Resource \"" + resource + "\" was not found.");
        }
        return store;
    }

    private ObjectNode search(Call call) {
        String words = call.first("q", "");
        if (words.contains(":") && !words.contains("\"")) {
            throw ActionError.search("SOLR returned an error running query: undefined field");
        }
        List<DataStore> found = stores.values().stream()
                .filter(store -> FullText.words(
                        Json.of(store.source().title() + " " + store.source().id()), words))
                .filter(store -> accepts(store, call.first("fq", "")))
                .toList();
        int rows = Math.min(DataStore.number(call, "rows", 10), LARGEST_PAGE);
        ObjectNode result = Json.object().put("count", found.size()).put("sort", "score desc, metadata_modified desc");
        result.putObject("facets");
        ArrayNode results = result.putArray("results");
        ordered(found, call.first("sort", "")).stream()
                .skip(DataStore.number(call, "start", 0))
                .limit(rows)
                .forEach(store -> results.add(document(call, store)));
        result.set("search_facets", facets(call, found));
        return result;
    }

    private static List<DataStore> ordered(List<DataStore> found, String sort) {
        if (!sort.startsWith("name")) {
            return found;
        }
        Comparator<DataStore> byName =
                Comparator.comparing(store -> store.source().id());
        return found.stream()
                .sorted(sort.startsWith("name desc") ? byName.reversed() : byName)
                .toList();
    }

    /** Knows {@code field:("value" OR "value")} joined by AND. */
    private static boolean accepts(DataStore store, String fq) {
        for (String filter : fq.isEmpty() ? new String[0] : fq.split(" AND ")) {
            int colon = filter.indexOf(':');
            if (colon < 0) {
                throw ActionError.search("Cannot parse '" + filter + "'");
            }
            String value = value(store, filter.substring(0, colon).replace("\\", ""));
            boolean found = Stream.of(filter.substring(colon + 1)
                            .replace("(", "")
                            .replace(")", "")
                            .split(" OR "))
                    .anyMatch(wanted -> wanted.strip().replace("\\", "").equals('"' + value + '"'));
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static String value(DataStore store, String field) {
        return switch (field) {
            case "organization" -> slug(store.source().publisher());
            case "groups" -> slug(store.source().theme());
            case "tags" -> "essai";
            case "res_format" -> "CSV";
            case "license_id" -> "lov2";
            case "name" -> store.source().id();
            default -> throw ActionError.search("undefined field " + field);
        };
    }

    private static ObjectNode facets(Call call, List<DataStore> found) {
        ObjectNode facets = Json.object();
        Json.parse(call.first("facet.field", "[]")).forEach(field -> {
            Map<String, Integer> counts = new TreeMap<>();
            found.forEach(store -> counts.merge(value(store, field.asText()), 1, Integer::sum));
            ArrayNode items = facets.putObject(field.asText())
                    .put("title", field.asText())
                    .putArray("items");
            counts.forEach((name, count) -> items.addObject()
                    .put("name", name)
                    .put("display_name", name)
                    .put("count", count));
        });
        return facets;
    }

    /** Date-times are UTC and do not say so. */
    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) + ".123456";
    }

    private ObjectNode document(Call call, DataStore store) {
        Dataset source = store.source();
        ObjectNode document = Json.object()
                .put("id", "id-" + source.id())
                .put("name", source.id())
                .put("title", source.title())
                .put("notes", source.title() + ", données inventées.")
                .put("author", "")
                .putNull("maintainer")
                .put("license_id", "lov2")
                .put("license_title", "Licence Ouverte v2.0")
                .put("isopen", true)
                .put("metadata_created", "2024-01-15T08:00:00.000000")
                .put("metadata_modified", now())
                .put("num_resources", 1)
                .put("num_tags", 1)
                .put("private", false)
                .put("state", "active")
                .put("type", "dataset");
        document.set("organization", named(source.publisher()));
        document.putArray("tags")
                .addObject()
                .put("name", "essai")
                .put("display_name", "essai")
                .put("state", "active");
        document.putArray("groups").add(named(source.theme()));
        document.putArray("extras").addObject().put("key", "frequence").put("value", "quotidienne");
        document.putArray("resources").add(resource(call, store));
        return document;
    }

    private ObjectNode resource(Call call, DataStore store) {
        String id = "res-" + store.source().id();
        return Json.object()
                .put("id", id)
                .put("package_id", "id-" + store.source().id())
                .put("url", call.origin() + "/datastore/dump/" + id)
                .put("format", "CSV")
                .put("mimetype", "text/csv")
                .put("name", store.source().title() + " (CSV)")
                .put("description", "")
                .put("size", 12_345)
                .put("created", "2024-01-15T08:00:00.000000")
                .put("last_modified", now())
                .put("datastore_active", true)
                .put("state", "active");
    }

    private static ObjectNode named(String title) {
        return Json.object()
                .put("id", "org-" + slug(title))
                .put("name", slug(title))
                .put("title", title)
                .put("description", "");
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .replace("é", "e")
                .replace("è", "e");
    }

    private ArrayNode organizations() {
        return distinct(store -> store.source().publisher());
    }

    private ArrayNode groups() {
        return distinct(store -> store.source().theme());
    }

    private ArrayNode distinct(Function<DataStore, String> part) {
        Map<String, Integer> counts = new TreeMap<>();
        stores.values().forEach(store -> counts.merge(part.apply(store), 1, Integer::sum));
        ArrayNode all = Json.array();
        counts.forEach((title, count) -> all.add(named(title).put("package_count", count)));
        return all;
    }

    private ObjectNode organization(String id) {
        for (JsonNode organization : organizations()) {
            if (organization.path("id").asText().equals(id)
                    || organization.path("name").asText().equals(id)) {
                return (ObjectNode) organization;
            }
        }
        throw ActionError.notFound("Non trouvé");
    }

    private ArrayNode cut(ArrayNode all, Call call, int most) {
        int limit = Math.min(Math.min(DataStore.number(call, "limit", most), most), listCut);
        int offset = DataStore.number(call, "offset", 0);
        List<JsonNode> kept = new ArrayList<>();
        all.forEach(kept::add);
        return Json.array(kept.stream().skip(offset).limit(limit).toArray());
    }

    private static ArrayNode licences() {
        ArrayNode licences = Json.array();
        licences.addObject()
                .put("id", "lov2")
                .put("title", "Licence Ouverte v2.0")
                .put("url", "https://www.etalab.gouv.fr/licence-ouverte-open-licence")
                .put("status", "active");
        return licences;
    }

    private static ObjectNode status(Call call) {
        ObjectNode status = Json.object()
                .put("site_title", "Données de la ville inventée")
                .put("site_url", call.origin())
                .put("ckan_version", "2.11.3")
                .put("locale_default", "fr");
        status.putArray("extensions").add("datastore");
        return status;
    }
}
