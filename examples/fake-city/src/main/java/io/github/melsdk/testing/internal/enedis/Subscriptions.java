package io.github.melsdk.testing.internal.enedis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Answers {@code /subscribed_services/v1}: one service per meter and direction. */
final class Subscriptions {
    private static final Set<String> KNOWN = Set.of(
            "autorisationId",
            "comptage",
            "etatCode",
            "serviceType",
            "mesureTypeCode",
            "soutirage",
            "injection",
            "page",
            "pointId",
            "siren",
            "dateDebut",
            "dateFin");
    private static final int PAGE_SIZE = 50;

    private Subscriptions() {}

    static Answer answer(Call call, Collection<Meter> meters) {
        JsonNode asked;
        try {
            asked = Json.parse(new String(call.body(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            asked = Json.object();
        }
        boolean known = asked.properties().stream().allMatch(member -> KNOWN.contains(member.getKey()));
        if (!known || !asked.path("comptage").isBoolean()) {
            return Errors.documented(500, "technical_error", "Internal server error");
        }
        List<ObjectNode> services = new ArrayList<>();
        for (Meter meter : meters) {
            add(services, asked, meter, false);
            if (meter.produces()) {
                add(services, asked, meter, true);
            }
        }
        ObjectNode body = Json.object().put("nbTotalServices", services.size());
        if (!asked.path("comptage").booleanValue()) {
            ArrayNode page = body.putArray("serviceSouscrit");
            int first = (Math.max(1, asked.path("page").asInt(1)) - 1) * PAGE_SIZE;
            services.stream().skip(first).limit(PAGE_SIZE).forEach(page::add);
        }
        return Answer.json(200, body);
    }

    private static void add(List<ObjectNode> services, JsonNode asked, Meter meter, boolean injection) {
        String state = meter.refusal().isEmpty() ? "ACTIF" : "TERMINE";
        JsonNode states = asked.path("etatCode");
        boolean stateWanted = states.isArray() ? contains(states, state) : state.equals("ACTIF");
        boolean directionWanted =
                asked.path(injection ? "injection" : "soutirage").asBoolean(true);
        boolean meterWanted = !asked.has("pointId") || contains(asked.path("pointId"), meter.prm());
        long authorisation = asked.path("autorisationId").asLong(meter.authorisation());
        if (stateWanted && directionWanted && meterWanted && authorisation == meter.authorisation()) {
            services.add(service(meter, injection, state));
        }
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode item : list) {
            if (item.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode service(Meter meter, boolean injection, String state) {
        ObjectNode service = Json.object()
                .put("id", meter.authorisation() * 10 + (injection ? 2 : 1))
                .put("pointId", meter.prm())
                .put("serviceCode", "ACCES")
                .put("etatCode", state)
                .put("etatLibelle", state.equals("ACTIF") ? "Actif" : "Terminé")
                .put("dateDebut", "2025-11-03")
                .put("dateFin", "2028-11-02")
                .put("soutirage", !injection)
                .put("injection", injection)
                .put("mesuresTypeCode", "CDC")
                .put("mesuresPas", "PT30M");
        service.putObject("autorisation")
                .put("autorisationId", meter.authorisation())
                .put("autorisationLibelle", "Data Connect")
                .put("autorisationType", "EXPLICITE");
        return service;
    }
}
