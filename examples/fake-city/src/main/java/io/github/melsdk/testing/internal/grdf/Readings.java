package io.github.melsdk.testing.internal.grdf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Rows of consumption: one per gas day, or one per month as billed. */
final class Readings {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int PROVISIONAL_DAYS = 30;

    private Readings() {}

    static List<ObjectNode> informative(GasPoint point, Period period, LocalDate today, boolean duplicates) {
        List<ObjectNode> rows = new ArrayList<>();
        for (LocalDate day = period.first();
                !day.isAfter(period.last()) && day.isBefore(today);
                day = day.plusDays(1)) {
            boolean provisional = !day.isBefore(today.minusDays(PROVISIONAL_DAYS));
            if (duplicates && !provisional) {
                rows.add(row(point, period, day, "Provisoire", point.energy(day) + 3));
            }
            rows.add(row(point, period, day, provisional ? "Provisoire" : "Définitive", point.energy(day)));
        }
        return rows;
    }

    private static ObjectNode row(GasPoint point, Period period, LocalDate day, String status, long energy) {
        ObjectNode row = head(point, period);
        ObjectNode start = row.putObject("releve_debut").putNull("date_releve");
        start.putObject("index_brut_debut").putNull("valeur_index").putNull("horodate_Index");
        ObjectNode end = row.putObject("releve_fin").put("date_releve", six(day.plusDays(1)));
        end.putObject("index_brut_fin").put("valeur_index", 101).put("horodate_Index", six(day.plusDays(1)));
        ObjectNode consumption = row.putObject("consommation")
                .put("date_debut_consommation", six(day))
                .put("date_fin_consommation", six(day.plusDays(1)))
                .putNull("flag_retour_zero")
                .put("volume_brut", (long) Math.floor(point.volume(day)));
        coefficients(consumption, point).putNull("volume_converti").put("energie", energy);
        consumption
                .put("type_qualif_conso", "Mesuré")
                .put("sens_flux_gaz", "Consommation")
                .put("statut_conso", status)
                .put("journee_gaziere", day.toString())
                .put("type_conso", "Informative Journalier");
        return row.putNull("statut_restitution");
    }

    static List<ObjectNode> published(GasPoint point, Period period, LocalDate today) {
        List<ObjectNode> rows = new ArrayList<>();
        for (YearMonth month = YearMonth.from(period.first());
                !month.atEndOfMonth().isAfter(period.last())
                        && month.atEndOfMonth().isBefore(today);
                month = month.plusMonths(1)) {
            rows.add(billed(point, period, month));
        }
        return rows;
    }

    private static ObjectNode billed(GasPoint point, Period period, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate next = month.plusMonths(1).atDay(1);
        double volume = first.datesUntil(next).mapToDouble(point::volume).sum();
        ObjectNode row = head(point, period);
        reading(row.putObject("releve_debut"), "index_brut_debut", first, 771);
        reading(row.putObject("releve_fin"), "index_brut_fin", next, 771 + Math.round(volume));
        ObjectNode consumption = row.putObject("consommation")
                .put("date_debut_consommation", six(first))
                .put("date_fin_consommation", six(next))
                .put("flag_retour_zero", false)
                .put("volume_brut", Math.round(volume));
        coefficients(consumption, point)
                .put("volume_converti", 0)
                .put("energie", Math.round(volume * point.coefficient()));
        consumption
                .put("type_qualif_conso", "Mesuré")
                .put("sens_flux_gaz", "Consommation")
                .put("statut_conso", "Définitive")
                .putNull("journee_gaziere")
                .put("type_conso", "Publiée");
        row.putObject("bordereau_publication")
                .putNull("date_debut_bordereau")
                .putNull("date_fin_bordereau")
                .putNull("nb_jour_gazier");
        return row.putNull("statut_restitution");
    }

    private static void reading(ObjectNode reading, String index, LocalDate day, long shown) {
        reading.put("date_releve", six(day))
                .put("raison_releve", "RNO")
                .put("libelle_raison_releve", "Relevé normal")
                .put("qualite_releve", "Mesure")
                .put("statut_releve", "Normal");
        reading.putObject(index).put("valeur_index", shown).put("horodate_Index", six(day));
    }

    private static ObjectNode head(GasPoint point, Period period) {
        ObjectNode row = Json.object();
        row.putObject("pce").put("id_pce", point.pce());
        row.putObject("periode")
                .put("valeur", period.name())
                .put("date_debut", period.first().toString())
                .put("date_fin", period.last().toString());
        return row;
    }

    private static ObjectNode coefficients(ObjectNode consumption, GasPoint point) {
        consumption
                .putObject("coeff_calcul")
                .putNull("coeff_pta")
                .putNull("valeur_pcs")
                .put("coeff_conversion", point.coefficient());
        return consumption;
    }

    /** The boundary of gas days, with the offset of Paris. */
    private static String six(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(6, 0).atZone(PARIS).toOffsetDateTime());
    }
}
