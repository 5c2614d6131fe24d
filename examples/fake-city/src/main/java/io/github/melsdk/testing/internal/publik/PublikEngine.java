package io.github.melsdk.testing.internal.publik;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers requests as a Publik site. Thread-safe. */
public final class PublikEngine {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String FORM = "eclairage-public";

    private final Clock clock;
    private final Signatures signatures;
    private final Map<String, ObjectNode> requests = new LinkedHashMap<>();
    private final Appointments appointments;
    private boolean bare;

    /**
     * Makes a site with two forms and no requests.
     *
     * @param clock tells the time
     */
    public PublikEngine(Clock clock) {
        this.clock = clock;
        this.signatures = new Signatures(clock);
        this.appointments = new Appointments(clock);
    }

    /** Puts everything back as it was at the start. */
    public synchronized void reset() {
        requests.clear();
        signatures.require(null, null);
        appointments.reset();
        bare = false;
    }

    /**
     * Sets who may ask.
     *
     * @param orig name of the client
     * @param key its key or password
     */
    public synchronized void require(String orig, String key) {
        signatures.require(orig, key);
    }

    /** Gives lists bare, as old versions do. */
    public synchronized void bare() {
        bare = true;
    }

    /**
     * Moves a request on.
     *
     * @param number its number
     * @param status identifier of the status
     * @param name the status for people
     * @param last whether it is final
     * @return whether there is such a request
     */
    public synchronized boolean progress(String number, String status, String name, boolean last) {
        ObjectNode request = requests.get(number);
        if (request == null) {
            return false;
        }
        request.set("workflow", Json.of(Map.of("status", status(status, name, last), "data", Map.of())));
        request.put("last_update_time", now());
        ((ArrayNode) request.get("evolution")).add(Json.of(Map.of("time", now(), "status", status)));
        return true;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public synchronized Answer answer(Call call) {
        String problem = signatures.problem(call);
        if (problem != null) {
            return error(403, "AccessForbiddenError", problem);
        }
        List<String> path = call.segments();
        if (path.size() < 2 || !path.get(0).equals("api")) {
            return error(404, "TraversalError", "not found");
        }
        return switch (path.get(1)) {
            case "categories" ->
                list(Json.array(Map.of("slug", "voirie", "title", "Voirie", "url", call.origin() + "/voirie/")));
            case "formdefs" -> formdefs(call, path);
            case "forms" -> forms(call, path);
            case "user" -> list(user(call, path));
            case "agenda", "booking" -> appointments.answer(call, path);
            default -> error(404, "TraversalError", "not found");
        };
    }

    private Answer list(ArrayNode items) {
        return Answer.json(200, bare ? items : Json.of(Map.of("err", 0, "data", items)));
    }

    /**
     * Makes an error of the site.
     *
     * @param status the status
     * @param type class of the error
     * @param description what is wrong
     * @return the answer
     */
    public static Answer error(int status, String type, String description) {
        return Answer.json(status, Json.of(Map.of("err", 1, "err_class", type, "err_desc", description)));
    }

    private Answer formdefs(Call call, List<String> path) {
        if (path.size() == 2) {
            ArrayNode forms = Json.array(form(call, FORM, "Signaler une panne d'éclairage", false));
            if ("on".equals(call.first("include-disabled"))) {
                forms.add(form(call, "ancien-guichet", "Ancien guichet", true));
            }
            return list(forms);
        }
        if (path.size() != 4 || !path.get(2).equals(FORM)) {
            return error(404, "TraversalError", "no such form");
        }
        return path.get(3).equals("schema") ? Answer.json(200, schema()) : submit(call);
    }

    private ObjectNode form(Call call, String slug, String title, boolean redirection) {
        ObjectNode form = Json.object();
        form.put("slug", slug);
        form.put("title", title);
        form.put("url", call.origin() + "/voirie/" + slug + "/");
        form.put("description", "");
        form.set("keywords", Json.array("lampe", "nuit"));
        form.put("category", "Voirie");
        form.put("category_slug", "voirie");
        form.put("authentication_required", false);
        form.put("redirection", redirection);
        if ("on".equals(call.first("include-count"))) {
            form.put("count", requests.size());
        }
        return form;
    }

    private static JsonNode schema() {
        return Json.of(Map.of(
                "name",
                "Signaler une panne d'éclairage",
                "fields",
                List.of(
                        Map.of("type", "title", "label", "Votre signalement"),
                        Map.of("varname", "nom", "type", "string", "label", "Votre nom", "required", false),
                        Map.of("varname", "lieu", "type", "map", "label", "Où ?", "required", true),
                        Map.of(
                                "varname",
                                "panne",
                                "type",
                                "item",
                                "label",
                                "Panne",
                                "required",
                                true,
                                "items",
                                List.of("Éteinte", "Clignote")))));
    }

    private Answer submit(Call call) {
        JsonNode body = Json.parse(new String(call.body(), StandardCharsets.UTF_8));
        JsonNode data = body.path("data");
        String number = Integer.toString(requests.size() + 1);
        ObjectNode request = Json.object();
        request.put("id", number);
        request.put("receipt_time", now());
        request.put("last_update_time", now());
        request.set("fields", data.deepCopy());
        if (data.path("lieu").isObject()) {
            request.set("geolocations", Json.of(Map.of("base", data.get("lieu"))));
        }
        boolean draft = body.path("meta").path("draft").asBoolean();
        request.set(
                "workflow",
                Json.of(Map.of(
                        "status", status(draft ? "draft" : "new", draft ? "Brouillon" : "Nouveau", false),
                        "data", Map.of())));
        request.set("evolution", Json.array(Map.of("time", now(), "status", draft ? "draft" : "new")));
        request.put("citizen", Objects.requireNonNullElse(citizen(call), ""));
        requests.put(number, request);
        return Answer.json(200, Json.of(Map.of("err", 0, "data", Map.of("id", number))));
    }

    private static Map<String, Object> status(String id, String name, boolean last) {
        return Map.of("id", id, "name", name, "endpoint", last);
    }

    private static @Nullable String citizen(Call call) {
        return call.first("NameID") == null ? call.first("email") : call.first("NameID");
    }

    private Answer forms(Call call, List<String> path) {
        if (path.size() != 4 || !path.get(2).equals(FORM)) {
            return error(404, "TraversalError", "no such form");
        }
        if (path.get(3).equals("list")) {
            ArrayNode items = Json.array();
            requests.values().stream()
                    .filter(request -> !isDraft(request) && hasStatus(request, call.first("filter")))
                    .filter(request -> hasValues(request, call))
                    .skip(Long.parseLong(call.first("offset", "0")))
                    .limit(Long.parseLong(call.first("limit", "1000000")))
                    .forEach(request -> items.add(shown(request)));
            return list(items);
        }
        ObjectNode request = requests.get(path.get(3));
        if (request == null) {
            return error(404, "TraversalError", "no such request");
        }
        if (call.method().equals("POST")) {
            JsonNode changes =
                    Json.parse(new String(call.body(), StandardCharsets.UTF_8)).path("data");
            ((ObjectNode) request.get("fields")).setAll((ObjectNode) changes);
            return Answer.json(200, Json.of(Map.of("err", 0)));
        }
        return Answer.json(200, shown(request));
    }

    private static ObjectNode shown(ObjectNode request) {
        ObjectNode copy = request.deepCopy();
        copy.remove("citizen");
        return copy;
    }

    private static boolean isDraft(ObjectNode request) {
        return request.at("/workflow/status/id").asText().equals("draft");
    }

    private static boolean hasStatus(ObjectNode request, @Nullable String status) {
        boolean done = request.at("/workflow/status/endpoint").asBoolean();
        return status == null
                || status.equals("all")
                || status.equals(done ? "done" : "pending")
                || status.equals(request.at("/workflow/status/id").asText());
    }

    private static boolean hasValues(ObjectNode request, Call call) {
        return call.query().entrySet().stream()
                .filter(filter -> filter.getKey().startsWith("filter-"))
                .allMatch(filter -> request.path("fields")
                        .path(filter.getKey().substring("filter-".length()))
                        .asText()
                        .equals(filter.getValue().get(0)));
    }

    private ArrayNode user(Call call, List<String> path) {
        boolean drafts = path.size() > 2 && path.get(2).equals("drafts");
        ArrayNode items = Json.array();
        requests.values().stream()
                .filter(request -> request.path("citizen").asText().equals(citizen(call)))
                .filter(request -> isDraft(request) == drafts)
                .forEach(request -> items.add(Json.of(Map.of(
                        "name",
                        "Éclairage n°" + request.path("id").asText(),
                        "title",
                        "Signaler une panne d'éclairage",
                        "url",
                        call.origin() + "/voirie/" + FORM + "/"
                                + request.path("id").asText() + "/",
                        "datetime",
                        request.path("receipt_time").asText(),
                        "status",
                        request.at("/workflow/status/name").asText()))));
        return items;
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), PARIS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
