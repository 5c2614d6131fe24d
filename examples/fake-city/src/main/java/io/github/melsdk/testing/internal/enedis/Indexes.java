package io.github.melsdk.testing.internal.enedis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.LocalDate;

/** What the counters of a meter show, in two time classes. */
final class Indexes {
    private static final long AT_ACTIVATION = 4_000_000;

    private Indexes() {}

    static ObjectNode context(Measures.Asked asked) {
        ObjectNode context = Json.object()
                .put("etapeMetier", "BRUT")
                .put("contexteReleve", "COL")
                .put("typeReleve", "AQ");
        ObjectNode quantity = context.putArray("grandeur").addObject();
        ObjectNode calendar = quantity.putArray("calendrier").addObject();
        calendar.put("idCalendrier", "FC000014").put("libelleCalendrier", "Heures Pleines/Creuses");
        ArrayNode classes = calendar.putArray("classeTemporelle");
        timeClass(classes, asked, "HC", "Heures Creuses", 1);
        timeClass(classes, asked, "HP", "Heures Pleines", 2);
        quantity.put("cadranTotalisateur", "EAS T");
        return context;
    }

    private static void timeClass(ArrayNode classes, Measures.Asked asked, String id, String label, int share) {
        ObjectNode timeClass = classes.addObject()
                .put("idClasseTemporelle", id)
                .put("libelle", label)
                .put("codeCadran", "EAS F" + share);
        ArrayNode values = timeClass.putArray("valeur");
        long shown = AT_ACTIVATION * share;
        for (LocalDate day : asked.days()) {
            values.addObject().put("d", day + " 00:00:00").put("v", shown).put("iv", 0);
            shown += asked.meter().curve().dailyConsumption(day) * (long) share / 3;
        }
    }
}
