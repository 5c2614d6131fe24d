package io.github.melsdk.testing.internal.datagouv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.Dataset;
import io.github.melsdk.testing.internal.query.FullText;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers the catalogue and hands the tables on. */
public final class DataGouvEngine {
    private final Clock clock;
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private @Nullable String apiKey;

    /**
     * Creates an engine without datasets.
     *
     * @param clock tells the present moment
     */
    public DataGouvEngine(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds or replaces a dataset with one table.
     *
     * @param dataset the dataset
     */
    public synchronized void add(Dataset dataset) {
        datasets.put(dataset.id(), dataset);
    }

    /**
     * Deletes a dataset; from then on it is gone.
     *
     * @param slug its slug
     */
    public synchronized void delete(String slug) {
        deleted.add(slug);
        datasets.remove(slug);
    }

    /**
     * Asks for a key in the catalogue from now on.
     *
     * @param key the only key that is accepted
     */
    public synchronized void requireKey(String key) {
        apiKey = key;
    }

    /** Removes all datasets and goes back to the usual settings. */
    public synchronized void clear() {
        datasets.clear();
        deleted.clear();
        apiKey = null;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public synchronized Answer answer(Call call) {
        try {
            List<String> path = call.segments();
            if (path.size() < 3 || !path.get(0).equals("api")) {
                throw missing();
            }
            if (path.get(1).equals("resources")) {
                return Tables.answer(call, table(path.get(2)), path.subList(3, path.size()));
            }
            if (apiKey != null && !apiKey.equals(call.header("X-API-KEY"))) {
                return message(401, "Clé d'API invalide");
            }
            return catalogue(call, path.get(1), path.subList(2, path.size()));
        } catch (Trouble e) {
            return e.answer();
        }
    }

    /**
     * Makes an error answer.
     *
     * @param status the status
     * @param text what is wrong
     * @return the answer
     */
    public static Answer message(int status, String text) {
        return Answer.json(status, Json.object().put("message", text));
    }

    private static Trouble missing() {
        return new Trouble(message(404, "Object not found"));
    }

    private Dataset table(String resource) {
        return datasets.values().stream()
                .filter(dataset -> resourceOf(dataset.id()).equals(resource))
                .findFirst()
                .orElseThrow(() -> Tables.refused(404, "Not found", "Resource ID not found: " + resource));
    }

    private Answer catalogue(Call call, String version, List<String> path) {
        String route = version + "/" + path.get(0) + "/" + (path.size() > 1 ? path.get(1) : "");
        return switch (route) {
            case "1/datasets/" ->
                page(
                        call,
                        found(call).stream()
                                .map(dataset -> document(call, dataset))
                                .toList());
            case "1/datasets/licenses" -> Answer.json(200, licences());
            case "1/datasets/r" -> redirect(call, path.get(2));
            case "2/datasets/search" -> Answer.json(200, search(call));
            case "2/datasets/resources" -> resource(call, path.get(2));
            case "1/organizations/" -> page(call, organizations(call));
            default ->
                switch (version + "/" + path.get(0)) {
                    case "1/organizations" -> Answer.json(200, organization(path.get(1)));
                    case "1/datasets" -> Answer.json(200, document(call, dataset(path.get(1))));
                    case "2/datasets" -> page(call, List.of(resource(call, dataset(path.get(1)))));
                    default -> throw missing();
                };
        };
    }

    /** A page beyond the last one does not exist. */
    private static Answer page(Call call, List<ObjectNode> all) {
        int page = Integer.parseInt(call.first("page", "1"));
        int size = Integer.parseInt(call.first("page_size", "20"));
        int start = (page - 1) * size;
        if (page > 1 && start >= all.size()) {
            throw missing();
        }
        ObjectNode answer = Json.object();
        answer.putArray("data").addAll(all.stream().skip(start).limit(size).toList());
        boolean more = start + size < all.size();
        String self = call.origin() + call.target().split("\\?")[0];
        answer.put("page", page).put("page_size", size).put("total", all.size());
        return Answer.json(
                200,
                answer.put("next_page", more ? self + "?page=" + (page + 1) : null)
                        .putNull("previous_page"));
    }

    private List<Dataset> found(Call call) {
        return datasets.values().stream()
                .filter(dataset -> FullText.words(Json.of(dataset.title() + " " + dataset.id()), call.first("q", "")))
                .filter(dataset ->
                        call.first("organization", id(dataset.publisher())).equals(id(dataset.publisher())))
                .filter(dataset -> call.first("format", "csv").equals("csv"))
                .toList();
    }

    private Dataset dataset(String id) {
        if (deleted.contains(id)) {
            throw new Trouble(message(410, "Dataset has been deleted"));
        }
        return datasets.values().stream()
                .filter(dataset -> dataset.id().equals(id) || id(dataset.id()).equals(id))
                .findFirst()
                .orElseThrow(DataGouvEngine::missing);
    }

    private Answer redirect(Call call, String resource) {
        Dataset dataset = table(resource);
        return Answer.text(302, "text/plain", "")
                .with("Location", call.origin() + "/api/resources/" + resourceOf(dataset.id()) + "/data/csv/");
    }

    private ObjectNode search(Call call) {
        Map<String, Integer> counts = new TreeMap<>();
        found(call).forEach(dataset -> counts.merge(dataset.publisher(), 1, Integer::sum));
        ObjectNode answer = Json.object().put("total", found(call).size());
        answer.putArray("data");
        ArrayNode values = answer.putObject("facets").putArray("organization_name");
        counts.forEach((name, count) -> values.addObject().put("name", name).put("count", count));
        return answer;
    }

    private Answer resource(Call call, String id) {
        Dataset dataset = table(id);
        ObjectNode answer = Json.object().put("dataset_id", id(dataset.id()));
        answer.set("resource", resource(call, dataset));
        return Answer.json(200, answer);
    }

    private List<ObjectNode> organizations(Call call) {
        Set<String> names = new HashSet<>();
        datasets.values().forEach(dataset -> names.add(dataset.publisher()));
        return names.stream()
                .sorted()
                .filter(name -> FullText.prefixes(Json.of(name), call.first("q", "")))
                .map(DataGouvEngine::named)
                .toList();
    }

    private ObjectNode organization(String id) {
        return datasets.values().stream()
                .map(Dataset::publisher)
                .filter(name -> id(name).equals(id) || slug(name).equals(id))
                .findFirst()
                .map(DataGouvEngine::named)
                .orElseThrow(DataGouvEngine::missing);
    }

    private static ObjectNode named(String name) {
        return Json.object()
                .put("id", id(name))
                .put("slug", slug(name))
                .put("name", name)
                .putNull("acronym")
                .put("page", "https://www.data.gouv.fr/organizations/" + slug(name) + "/");
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-').replace("é", "e");
    }

    private static String id(String text) {
        return String.format(Locale.ROOT, "%08x%016x", text.hashCode(), 0x59350L);
    }

    private static ArrayNode licences() {
        ArrayNode licences = Json.array();
        licences.addObject()
                .put("id", "lov2")
                .put("title", "Licence Ouverte / Open Licence version 2.0")
                .put("url", "https://www.etalab.gouv.fr/licence-ouverte-open-licence");
        licences.addObject()
                .put("id", "notspecified")
                .put("title", "License Not Specified")
                .putNull("url");
        return licences;
    }

    private ObjectNode document(Call call, Dataset dataset) {
        String now = clock.instant().atOffset(ZoneOffset.UTC).withNano(0).toString();
        ObjectNode document = Json.object()
                .put("id", id(dataset.id()))
                .put("slug", dataset.id())
                .put("title", dataset.title())
                .putNull("acronym")
                .put("description", dataset.title() + ", données inventées.")
                .put("created_at", "2024-01-15T08:00:00+00:00")
                .put("last_modified", now)
                .put("last_update", now)
                .putNull("deleted")
                .putNull("archived")
                .put("frequency", "daily")
                .put("license", dataset.theme().equals("Essais") ? "notspecified" : "lov2")
                .put("page", "https://www.data.gouv.fr/datasets/" + dataset.id() + "/");
        document.putArray("tags").add("essai");
        document.set("organization", named(dataset.publisher()));
        document.putNull("owner");
        document.putObject("extras").put("remote", "fausse-ville");
        document.putObject("quality").put("score", 0.8);
        document.putArray("resources").add(resource(call, dataset));
        return document;
    }

    private static ObjectNode resource(Call call, Dataset dataset) {
        String id = resourceOf(dataset.id());
        ObjectNode resource = Json.object()
                .put("id", id)
                .put("title", dataset.id() + ".csv")
                .putNull("description")
                .put("filetype", "file")
                .put("type", "main")
                .put("format", "csv")
                .put("url", call.origin() + "/api/resources/" + id + "/data/csv/")
                .put("latest", call.origin() + "/api/1/datasets/r/" + id)
                .put("filesize", 12_345)
                .put("mime", "text/csv")
                .put("created_at", "2024-01-15T08:00:00+00:00")
                .put("last_modified", "2026-01-15T08:00:00+00:00");
        resource.putObject("schema").putNull("name").putNull("version").putNull("url");
        return resource;
    }

    /**
     * Returns the identifier of the table of a dataset.
     *
     * @param slug slug of the dataset
     * @return identifier of its resource
     */
    public static String resourceOf(String slug) {
        return String.format(Locale.ROOT, "%08x-0000-4000-8000-000000059350", slug.hashCode());
    }
}
