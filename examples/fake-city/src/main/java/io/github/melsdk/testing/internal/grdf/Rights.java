package io.github.melsdk.testing.internal.grdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers on rights: lists, declarations, ends, proofs. */
final class Rights {
    private static final String POSTCODE = "59000";

    private Rights() {}

    static Answer list(Map<String, GasPoint> points, Call call, boolean spread) {
        JsonNode asked = call.method().equals("POST") ? body(call) : Json.object();
        List<JsonNode> rights = new ArrayList<>();
        for (GasPoint point : points.values()) {
            boolean wanted = !asked.has("id_pce");
            for (JsonNode pce : asked.path("id_pce")) {
                wanted |= pce.asText().equals(point.pce());
            }
            if (wanted && !point.rightId().isEmpty()) {
                rights.add(right(point));
            }
        }
        rights.add(Lines.treatment("0000000000", "Traitement effectué"));
        return Lines.of(200, rights, spread);
    }

    static ObjectNode right(GasPoint point) {
        return Json.object()
                .put("id_droit_acces", point.rightId())
                .put("id_pce", point.pce())
                .put("role_tiers", "AUTORISE_CONTRAT_FOURNITURE")
                .put("etat_droit_acces", point.state())
                .put("date_creation_droit_acces", "2025-11-03 17:05:55")
                .put("date_debut_droit_acces", "2025-11-03")
                .put("date_fin_droit_acces", "2028-11-02")
                .put("perim_donnees_conso_debut", point.firstDataDay().toString())
                .put("perim_donnees_conso_fin", "2028-11-02")
                .put("perim_donnees_contractuelles", "Vrai")
                .put("perim_donnees_techniques:", "Vrai")
                .put("perim_donnees_informatives", "Vrai")
                .put("perim_donnees_publiees", "Vrai")
                .put("statut_controle_preuve", "Preuve vérifiée OK")
                .put("parcours", "TIERS_DIRECT");
    }

    static Answer declare(Map<String, GasPoint> points, String pce, Call call) {
        JsonNode asked = body(call);
        GasPoint point = points.get(pce);
        if (point == null) {
            return Lines.of(404, List.of(Lines.treatment("1000000006", "PCE inconnu : " + pce)), false);
        }
        if (!asked.path("code_postal").asText().equals(POSTCODE)) {
            String name = asked.path("nom_titulaire").asText();
            return Lines.of(400, List.of(Lines.treatment("1000000005", "Code postal incorrect pour " + name)), false);
        }
        if (!point.rightId().isEmpty() && point.refusal().isEmpty()) {
            return Lines.of(409, List.of(Lines.treatment("1000000003", "Le droit existe déjà")), false);
        }
        String id = String.format(Locale.ROOT, "0d3c5f00-0000-4000-8000-%012d", points.size());
        GasPoint declared = new GasPoint(pce, id, "A valider", "1000011", LocalDate.parse("2023-11-01"), point.seed());
        points.put(pce, declared);
        ObjectNode right = right(declared)
                .put("code_statut_traitement", "0000000000")
                .put("message_retour_traitement", "Droit créé");
        return Lines.of(201, List.of(right), false);
    }

    static Answer change(Map<String, GasPoint> points, String rightId, Call call, boolean proofs) {
        for (GasPoint point : points.values()) {
            if (point.rightId().equals(rightId)) {
                boolean ended = point.state().equals("Révoquée");
                if (ended) {
                    return Lines.of(409, List.of(Lines.treatment("1000000007", "Le droit est terminé")), false);
                }
                points.put(point.pce(), proofs ? point.with("Active", "") : point.with("Révoquée", "1000014"));
                return Lines.of(200, List.of(Lines.treatment("0000000000", "Traitement effectué")), false);
            }
        }
        return Lines.of(404, List.of(Lines.treatment("1000000008", "Droit inconnu")), false);
    }

    private static JsonNode body(Call call) {
        try {
            return Json.parse(new String(call.body(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Json.object();
        }
    }
}
