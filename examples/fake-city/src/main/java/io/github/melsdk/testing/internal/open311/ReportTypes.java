package io.github.melsdk.testing.internal.open311;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.util.List;
import java.util.Map;

/** What can be reported in the city. */
final class ReportTypes {

    /** A type: whether it asks a question and whether its reports wait for moderation. */
    record Type(String code, String name, String description, boolean asks, boolean batch, String group) {}

    static final List<Type> ALL = List.of(
            new Type("lampadaire", "Éclairage public", "Lampe éteinte ou clignotante", true, true, "Voirie"),
            new Type("nid-de-poule", "Nid-de-poule", "Chaussée dégradée", false, false, "Voirie"),
            new Type("depot-sauvage", "Dépôt sauvage", "Déchets abandonnés", false, false, "Propreté"));

    private ReportTypes() {}

    static ArrayNode list(boolean fixMyStreet) {
        ArrayNode list = Json.array();
        for (Type type : ALL) {
            ObjectNode node = Json.object();
            node.put("service_code", fixMyStreet ? type.name() : type.code());
            node.put("service_name", type.name());
            node.put("description", fixMyStreet ? type.name() : type.description());
            node.put("metadata", !fixMyStreet && type.asks());
            node.put("type", !fixMyStreet && type.batch() ? "batch" : "realtime");
            if (!fixMyStreet) {
                node.put("keywords", type.asks() ? "lampe, lumière, nuit" : "");
                node.put("group", type.group());
            }
            list.add(node);
        }
        return list;
    }

    static ObjectNode definition(Type type) {
        ObjectNode definition = Json.object();
        definition.put("service_code", type.code());
        definition.set(
                "attributes",
                Json.array(
                        Map.of(
                                "variable",
                                true,
                                "code",
                                "PANNE",
                                "datatype",
                                "singlevaluelist",
                                "required",
                                true,
                                "datatype_description",
                                "Une seule réponse",
                                "order",
                                2,
                                "description",
                                "Que fait la lampe ?",
                                "values",
                                List.of(
                                        Map.of("key", "eteinte", "name", "Éteinte"),
                                        Map.of("key", "clignote", "name", "Clignote"))),
                        Map.of(
                                "variable", true,
                                "code", "NUMERO",
                                "datatype", "string",
                                "required", false,
                                "datatype_description", "Sur la plaque du mât",
                                "order", 1,
                                "description", "Numéro du mât")));
        return definition;
    }
}
