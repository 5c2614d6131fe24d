package io.github.melsdk.testing.internal.enedis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Answers {@code /mesure_synchrone_auto/v2}. */
final class Measures {
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Set<String> PARAMETERS = Set.of("pointId", "dateDebut", "dateFin");
    private static final Set<String> PEAK_PARAMETERS =
            Set.of("pointId", "dateDebut", "dateFin", "mesuresPas", "grandeurPhysique");
    private static final String PEAKS = "puissance_conso_max_quotidienne";
    private static final int MOST_CURVE_DAYS = 7;
    private static final int HOURLY_UNTIL = 6;

    private Measures() {}

    /** A request whose parameters are in order. */
    record Asked(String name, Meter meter, LocalDate first, LocalDate dayAfter) {
        boolean isCurve() {
            return name.startsWith("courbe");
        }

        boolean isProduction() {
            return name.endsWith("production") || name.startsWith("production");
        }

        List<LocalDate> days() {
            return first.datesUntil(dayAfter).toList();
        }
    }

    static Answer answer(Call call, String name, @Nullable Meter meter, LocalDate today) {
        Set<String> known = name.equals(PEAKS) ? PEAK_PARAMETERS : PARAMETERS;
        // Whatever the description of the service does not have is answered with 500, not 400.
        if (!known.equals(call.query().keySet())) {
            return Errors.documented(500, "technical_error", "Internal server error");
        }
        LocalDate first = date(call.first("dateDebut"));
        LocalDate dayAfter = date(call.first("dateFin"));
        if (first == null || dayAfter == null || !first.isBefore(dayAfter)) {
            return Errors.business(400, "Invalid_request", "The period is not valid: dateDebut must precede dateFin.");
        }
        if (meter == null) {
            return Errors.business(404, "STM-ERR-0000019", "Unknown user for point " + call.first("pointId"));
        }
        Asked asked = new Asked(name, meter, first, dayAfter);
        Answer refusal = refusal(asked, today);
        return refusal == null ? values(asked, call) : refusal;
    }

    private static @Nullable Answer refusal(Asked asked, LocalDate today) {
        Meter meter = asked.meter();
        LocalDate kept = today.minusMonths(asked.isCurve() ? 24 : 36).minusDays(15);
        if (!meter.refusal().isEmpty()) {
            return Errors.business(403, meter.refusal(), "The consent for point " + meter.prm() + " has ended.");
        }
        if (asked.isCurve() && asked.days().size() > MOST_CURVE_DAYS) {
            return Errors.business(400, "ADAM-ERR0126", "The requested period must not exceed 7 days.");
        }
        if (asked.first().isBefore(kept)) {
            return Errors.business(400, "ADAM-ERR0125", "The start date is before the history that is kept.");
        }
        if (asked.isProduction() ? !meter.produces() : !meter.consumes()) {
            return Errors.business(400, "ADAM-ERR0069", "The point has no measures in this direction.");
        }
        if (asked.first().isBefore(meter.consentFrom())) {
            return Errors.business(403, "ADAM-DC-0009", "The start date is before the start of the consent.");
        }
        if (asked.first().isBefore(meter.activated())) {
            return Errors.business(
                    400, "ADAM-ERR0123", "The start date is before the last activation of the contract.");
        }
        boolean nothing = !asked.first().isBefore(today)
                || asked.isCurve() && meter.quirks().contains(Meter.Quirk.NO_CURVE);
        return nothing ? Errors.documented(404, "no_data_found", "No measure found.") : null;
    }

    private static Answer values(Asked asked, Call call) {
        ObjectNode body = Json.object().put("idPrm", asked.meter().prm()).put("etapeMetier", "BRUT");
        body.putObject("periode")
                .put("dateDebut", asked.first().toString())
                .put("dateFin", asked.dayAfter().toString());
        body.put("modeCalcul", "MESURE");
        if (asked.name().startsWith("index")) {
            body.putArray("grandeur");
            body.putArray("contexte").add(Indexes.context(asked));
            return Answer.json(200, body);
        }
        ObjectNode quantity = body.putArray("grandeur").addObject();
        quantity.put("grandeurMetier", asked.isProduction() ? "PROD" : "CONS");
        if (asked.isCurve()) {
            quantity.put("grandeurPhysique", "PA").put("unite", "W");
            curve(asked, quantity.putArray("points"));
        } else if (asked.name().equals(PEAKS)) {
            body.put("pas", call.first("mesuresPas"));
            quantity.put("grandeurPhysique", "PMA").put("unite", "VA");
            peaks(asked, quantity.putArray("points"), "P1M".equals(call.first("mesuresPas")));
        } else {
            body.put("typeValeur", "GLOBALE").put("pas", "P1D");
            quantity.put("grandeurPhysique", "EA").put("unite", "Wh");
            days(asked, quantity.putArray("points"));
        }
        quantity.putArray("calendrier");
        body.putArray("contexte");
        return Answer.json(200, body);
    }

    private static void days(Asked asked, ArrayNode points) {
        LoadCurve curve = asked.meter().curve();
        for (LocalDate day : asked.days()) {
            int value = asked.isProduction() ? curve.dailyProduction(day) : curve.dailyConsumption(day);
            points.addObject().put("v", Integer.toString(value)).put("d", day.toString());
        }
    }

    private static void curve(Asked asked, ArrayNode points) {
        ToIntFunction<ZonedDateTime> watts = asked.isProduction()
                ? asked.meter().curve()::production
                : asked.meter().curve()::consumption;
        for (LocalDate day : asked.days()) {
            List<ZonedDateTime> ends = LoadCurve.ends(day);
            for (int i = 0; i < ends.size(); i++) {
                boolean hour = i + 1 < ends.size()
                        && i < 2 * HOURLY_UNTIL
                        && asked.meter().quirks().contains(Meter.Quirk.CHANGING_STEP);
                if (hour) {
                    int mean = (watts.applyAsInt(ends.get(i)) + watts.applyAsInt(ends.get(i + 1))) / 2;
                    point(points, mean, ends.get(++i), "PT60M");
                } else {
                    point(points, watts.applyAsInt(ends.get(i)), ends.get(i), "PT30M");
                }
            }
        }
        if (asked.meter().quirks().contains(Meter.Quirk.NO_LAST_POINT)) {
            points.remove(points.size() - 1);
        }
    }

    private static void point(ArrayNode points, int watts, ZonedDateTime end, String step) {
        points.addObject()
                .put("v", Integer.toString(watts))
                .put("d", LABEL.format(end))
                .put("p", step)
                .put("n", "B")
                .put("iv", "0")
                .put("ec", "0");
    }

    private static void peaks(Asked asked, ArrayNode points, boolean monthly) {
        LoadCurve curve = asked.meter().curve();
        LocalDate best = null;
        for (LocalDate day : asked.days()) {
            best = best == null || peak(curve, day) > peak(curve, best) ? day : best;
            boolean last =
                    day.plusDays(1).equals(asked.dayAfter()) || day.plusDays(1).getDayOfMonth() == 1;
            if (!monthly || last) {
                LocalDate shown = monthly ? best : day;
                points.addObject()
                        .put("v", Integer.toString(peak(curve, shown)))
                        .put("d", LABEL.format(shown.atTime(19, 3, 35)));
                best = null;
            }
        }
    }

    private static int peak(LoadCurve curve, LocalDate day) {
        return LoadCurve.ends(day).stream().mapToInt(curve::consumption).max().orElse(0) * 3 / 2;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
