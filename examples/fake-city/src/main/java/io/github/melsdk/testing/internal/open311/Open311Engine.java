package io.github.melsdk.testing.internal.open311;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.http.Targets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers requests as an Open311 server or as a FixMyStreet site. Thread-safe. */
public final class Open311Engine {
    /** Where the interface is. */
    public static final String BASE_PATH = "/open311/v2";

    private final Clock clock;
    private final List<Report> reports = new ArrayList<>();
    private boolean fixMyStreet;
    private @Nullable String key;
    private @Nullable String jurisdiction;
    private Duration moderation = Duration.ofSeconds(2);
    private int pageSize;
    private int nextNumber;

    /**
     * Makes a server with four reports.
     *
     * @param clock tells the time
     */
    public Open311Engine(Clock clock) {
        this.clock = clock;
        reset();
    }

    /** Puts everything back as it was at the start. */
    public synchronized void reset() {
        reports.clear();
        fixMyStreet = false;
        key = null;
        jurisdiction = null;
        moderation = Duration.ofSeconds(2);
        pageSize = 0;
        nextNumber = 1_001;
        sample("lampadaire", 50.6292, 3.0573, "Lampe éteinte devant l'école", Duration.ofDays(9));
        sample("nid-de-poule", 50.6942, 3.1746, "Trou au carrefour", Duration.ofDays(6));
        sample("depot-sauvage", 50.7262, 3.1610, "Matelas sur le trottoir", Duration.ofDays(3));
        sample("lampadaire", 50.6239, 3.1440, "Lampe qui clignote", Duration.ofDays(1));
        progress("1002", "CLOSED", "Rebouché");
    }

    /**
     * Adds a report.
     *
     * @param type code of the type
     * @param latitude degrees north
     * @param longitude degrees east
     * @param description what was reported
     * @param age how long ago
     */
    public synchronized void sample(String type, double latitude, double longitude, String description, Duration age) {
        Report report = new Report(
                Integer.toString(nextNumber++), null, type, clock.instant().minus(age));
        report.fields.put("lat", Double.toString(latitude));
        report.fields.put("long", Double.toString(longitude));
        report.fields.put("description", description);
        reports.add(report);
    }

    /**
     * Lets something happen to a report.
     *
     * @param id its identifier
     * @param status the status from now on
     * @param notes what the city says
     * @return whether there is such a report
     */
    public synchronized boolean progress(String id, String status, String notes) {
        Optional<Report> report = find(id);
        report.ifPresent(found -> found.events.add(new Report.Event(clock.instant(), status, notes)));
        return report.isPresent();
    }

    /** Turns the server into a FixMyStreet site. */
    public synchronized void fixMyStreet() {
        fixMyStreet = true;
    }

    /**
     * Sets which key is needed for posting.
     *
     * @param newKey the key
     */
    public synchronized void requireKey(String newKey) {
        key = newKey;
    }

    /**
     * Sets which jurisdiction must be named.
     *
     * @param id the jurisdiction
     */
    public synchronized void requireJurisdiction(String id) {
        jurisdiction = id;
    }

    /**
     * Sets how long a token stays a token.
     *
     * @param delay how long
     */
    public synchronized void moderation(Duration delay) {
        moderation = delay;
    }

    /**
     * Gives lists in pages, by the undocumented parameter.
     *
     * @param size reports in a page
     */
    public synchronized void pages(int size) {
        pageSize = size;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public synchronized Answer answer(Call call) {
        List<String> path = call.segments().size() > 2
                ? call.segments().subList(2, call.segments().size())
                : List.of();
        String last = path.isEmpty() ? "" : path.get(path.size() - 1);
        boolean xml = last.endsWith(".xml");
        if (!xml && !last.endsWith(".json")) {
            return error(404, false, "Unknown address");
        }
        String name = last.substring(0, last.lastIndexOf('.'));
        Answer refused = refusal(call, path, xml);
        if (refused != null) {
            return refused;
        }
        if (path.size() == 1) {
            return switch (name) {
                case "discovery" -> Open311Writer.answer(200, xml, "discovery", discovery(call));
                case "services" -> list(xml, "services", ReportTypes.list(fixMyStreet));
                case "requests" -> call.method().equals("POST") ? post(call, xml) : search(call, xml);
                case "servicerequestupdates" -> updates(call, xml);
                default -> error(404, xml, "Unknown address");
            };
        }
        return switch (path.get(0)) {
            case "services" -> definition(name, xml);
            case "tokens" -> token(name, xml);
            case "requests" -> one(name, xml);
            default -> error(404, xml, "Unknown address");
        };
    }

    private @Nullable Answer refusal(Call call, List<String> path, boolean xml) {
        if (path.get(0).startsWith("discovery")) {
            return null;
        }
        String named = call.method().equals("POST") ? form(call, "jurisdiction_id") : call.first("jurisdiction_id");
        if (fixMyStreet && named == null && path.get(0).startsWith("requests")) {
            return Answer.text(
                    200,
                    "text/html; charset=utf-8",
                    "<!DOCTYPE html><html><head><title>Missing jurisdiction_id</title></head></html>");
        }
        if (jurisdiction != null && !jurisdiction.equals(named)) {
            return named == null
                    ? error(403, xml, "jurisdiction_id was not provided")
                    : error(404, xml, "jurisdiction_id provided was not found");
        }
        return null;
    }

    private Answer list(boolean xml, String name, ArrayNode items) {
        JsonNode body = fixMyStreet && !xml ? Json.object().set(name, items) : items;
        return Open311Writer.answer(200, xml, name, body);
    }

    /**
     * Makes the standard's error.
     *
     * @param status the status
     * @param xml whether as XML
     * @param description what is wrong
     * @return the answer
     */
    public static Answer error(int status, boolean xml, String description) {
        return Open311Writer.answer(
                status,
                xml,
                "errors",
                Json.array(Map.of("code", Integer.toString(status), "description", description)));
    }

    private static ObjectNode discovery(Call call) {
        ObjectNode discovery = Json.object();
        discovery.put("changeset", "2026-01-15T09:00:00+01:00");
        discovery.put("contact", "Demandez une clé au guichet numérique de la ville.");
        discovery.put("key_service", "https://guichet.example.org/cles");
        discovery.set(
                "endpoints",
                Json.array(Map.of(
                        "specification", "http://wiki.open311.org/GeoReport_v2",
                        "url", call.origin() + BASE_PATH,
                        "changeset", "2026-01-15T09:00:00+01:00",
                        "type", "production",
                        "formats", List.of("application/json", "text/xml"))));
        return discovery;
    }

    private static Answer definition(String code, boolean xml) {
        return ReportTypes.ALL.stream()
                .filter(type -> type.code().equals(code) && type.asks())
                .findFirst()
                .map(type -> Open311Writer.answer(200, xml, "service_definition", ReportTypes.definition(type)))
                .orElseGet(() -> error(404, xml, "service_code provided was not found"));
    }

    private Answer post(Call call, boolean xml) {
        if (fixMyStreet) {
            return error(404, xml, "Unknown address");
        }
        if (key != null && !key.equals(form(call, "api_key"))) {
            return error(403, xml, "api_key is missing or wrong");
        }
        Optional<ReportTypes.Type> type = ReportTypes.ALL.stream()
                .filter(known -> known.code().equals(form(call, "service_code")))
                .findFirst();
        if (type.isEmpty()) {
            return error(404, xml, "service_code provided was not found");
        }
        boolean placed = form(call, "lat") != null && form(call, "long") != null;
        if (!placed && form(call, "address_string") == null && form(call, "address_id") == null) {
            return error(400, xml, "lat and long, address_string or address_id is required");
        }
        if (type.get().asks() && form(call, "attribute[PANNE]") == null) {
            return error(400, xml, "attribute[PANNE] is required");
        }
        if (reports.stream().anyMatch(report -> isSame(report, call))) {
            return error(400, xml, "Duplicate: sent already by " + form(call, "email"));
        }
        return receive(call, type.get(), xml);
    }

    private Answer receive(Call call, ReportTypes.Type type, boolean xml) {
        String id = Integer.toString(nextNumber++);
        Report report = new Report(id, type.batch() ? "t-" + id : null, type.code(), clock.instant());
        Targets.parameters(new String(call.body(), StandardCharsets.UTF_8))
                .forEach((name, values) -> report.fields.put(name, values.get(0)));
        reports.add(report);
        ObjectNode receipt = Json.object();
        receipt.put(type.batch() ? "token" : "service_request_id", type.batch() ? report.token : id);
        receipt.put("service_notice", "La ville vous remercie.");
        return Open311Writer.answer(200, xml, "service_requests", Json.array(receipt));
    }

    private static boolean isSame(Report report, Call call) {
        String description = form(call, "description");
        return description != null
                && description.equals(report.fields.get("description"))
                && Objects.equals(report.fields.get("lat"), form(call, "lat"))
                && Objects.equals(report.fields.get("long"), form(call, "long"));
    }

    private static @Nullable String form(Call call, String name) {
        List<String> values = Targets.parameters(new String(call.body(), StandardCharsets.UTF_8))
                .get(name);
        return values == null ? null : values.get(0);
    }

    private Answer token(String token, boolean xml) {
        Optional<Report> report =
                reports.stream().filter(known -> token.equals(known.token)).findFirst();
        if (report.isEmpty()) {
            return error(404, xml, "token was not found");
        }
        ObjectNode answer = Json.object();
        answer.put("token", token);
        if (isPublished(report.get())) {
            answer.put("service_request_id", report.get().id);
        }
        return Open311Writer.answer(200, xml, "service_requests", Json.array(answer));
    }

    private boolean isPublished(Report report) {
        return report.token == null || !report.requested.plus(moderation).isAfter(clock.instant());
    }

    private Answer one(String id, boolean xml) {
        return find(id).filter(this::isPublished)
                .map(report -> list(xml, "service_requests", Json.array(ReportShape.of(report, fixMyStreet))))
                .orElseGet(() -> error(404, xml, "service_request_id provided was not found"));
    }

    private Answer search(Call call, boolean xml) {
        List<Report> found = reports.stream()
                .filter(this::isPublished)
                .filter(report -> ReportFilter.matches(report, call, fixMyStreet, clock.instant()))
                .sorted(Comparator.comparing((Report report) -> report.requested)
                        .reversed())
                .toList();
        int most = fixMyStreet ? Integer.parseInt(call.first("max_requests", "1000")) : 1_000;
        int from = pageSize == 0 ? 0 : pageSize * (Integer.parseInt(call.first("page", "1")) - 1);
        ArrayNode items = Json.array();
        found.stream()
                .skip(from)
                .limit(pageSize == 0 ? most : pageSize)
                .forEach(report -> items.add(ReportShape.of(report, fixMyStreet)));
        return list(xml, "service_requests", items);
    }

    private Answer updates(Call call, boolean xml) {
        Instant since = ReportFilter.moment(call.first("start_date"), Instant.EPOCH);
        Instant until = ReportFilter.moment(call.first("end_date"), Instant.MAX);
        ArrayNode items = Json.array();
        for (Report report : reports) {
            for (int i = 1; i < report.events.size(); i++) {
                Report.Event event = report.events.get(i);
                if (!event.at().isBefore(since) && !event.at().isAfter(until)) {
                    items.add(ReportShape.update(report, event, i));
                }
            }
        }
        return Open311Writer.answer(200, xml, "service_request_updates", items);
    }

    private Optional<Report> find(String id) {
        return reports.stream().filter(report -> report.id.equals(id)).findFirst();
    }
}
