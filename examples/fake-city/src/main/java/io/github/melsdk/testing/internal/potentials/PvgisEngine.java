package io.github.melsdk.testing.internal.potentials;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Computes the yield of panels by a coarse model whose sums agree as those of the real calculator do. */
public final class PvgisEngine {
    /** Light on panels at the best angle in the north of France, in kWh/m², January to December. */
    private static final double[] LIGHT = {38, 58, 98, 132, 148, 152, 155, 142, 113, 76, 44, 32};

    private static final double OTHER_LOSSES = 0.93;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** Makes an engine. */
    public PvgisEngine() {}

    /**
     * Answers a request.
     *
     * @param call the request
     * @return a computation or an error
     */
    public Answer answer(Call call) {
        if (!call.method().equals("GET")) {
            return error(405, "Method not allowed");
        }
        List<String> path = call.segments();
        if (path.size() != 3 || !List.of("v5_2", "v5_3").contains(path.get(1))) {
            return error(404, "Not Found");
        }
        double latitude;
        double longitude;
        double peak;
        double loss;
        try {
            latitude = Double.parseDouble(call.first("lat", ""));
            longitude = Double.parseDouble(call.first("lon", ""));
            peak = Double.parseDouble(call.first("peakpower", ""));
            loss = Double.parseDouble(call.first("loss", ""));
        } catch (NumberFormatException e) {
            return error(400, "lat: Incorrect value. Please, enter a number between -90 and 90.");
        }
        boolean sea = longitude < -4.8 || latitude > 51.05 && longitude < 2.5;
        if (sea) {
            return error(400, "Location over the sea. Please, select another location");
        }
        double ratio = OTHER_LOSSES * (1 - loss / 100) * facing(call);
        return switch (path.get(2)) {
            case "PVcalc" -> Answer.json(200, average(peak, ratio));
            case "seriescalc" -> Answer.json(200, hourly(call, peak, ratio));
            default -> error(404, "Not Found");
        };
    }

    /** Panels that face away from the south yield less. */
    private static double facing(Call call) {
        double aspect = Math.toRadians(Double.parseDouble(call.first("aspect", "0")));
        double angle = Math.toRadians(Double.parseDouble(call.first("angle", "37")));
        return 0.85 + 0.15 * Math.cos(aspect) * Math.sin(Math.min(angle * 2, Math.PI / 2));
    }

    private static ObjectNode average(double peak, double ratio) {
        ArrayNode months = Json.array();
        double year = 0;
        double light = 0;
        for (int i = 0; i < LIGHT.length; i++) {
            double energy = peak * LIGHT[i] * ratio;
            year += energy;
            light += LIGHT[i];
            int days = Month.of(i + 1).length(false);
            months.add(Json.object()
                    .put("month", i + 1)
                    .put("E_d", round(energy / days))
                    .put("E_m", round(energy))
                    .put("H(i)_d", round(LIGHT[i] / days))
                    .put("H(i)_m", LIGHT[i])
                    .put("SD_m", round(energy * 0.12)));
        }
        ObjectNode totals = Json.object()
                .put("E_d", round(year / 365))
                .put("E_m", round(year / 12))
                .put("E_y", round(year))
                .put("H(i)_d", round(light / 365))
                .put("H(i)_m", round(light / 12))
                .put("H(i)_y", light)
                .put("SD_m", round(year * 0.005))
                .put("SD_y", round(year * 0.05))
                .put("l_aoi", -2.9)
                .put("l_spec", "1.7")
                .put("l_tg", -5.8)
                .put("l_total", round((ratio - 1) * 100));
        ObjectNode outputs = Json.object();
        outputs.set("monthly", Json.object().set("fixed", months));
        outputs.set("totals", Json.object().set("fixed", totals));
        return document(outputs);
    }

    private static ObjectNode hourly(Call call, double peak, double ratio) {
        ArrayNode hours = Json.array();
        LocalDate end = LocalDate.of(Integer.parseInt(call.first("endyear", "2023")), 12, 31);
        int first = Integer.parseInt(call.first("startyear", "2023"));
        for (LocalDate day = LocalDate.of(first, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            for (int hour = 0; hour < 24; hour++) {
                hours.add(hour(day, hour, peak, ratio));
            }
        }
        return document(Json.object().set("hourly", hours));
    }

    private static ObjectNode hour(LocalDate day, int hour, double peak, double ratio) {
        double monthly = LIGHT[day.getMonthValue() - 1] * 1_000 / day.getMonth().length(Year.isLeap(day.getYear()));
        // A bell from 6 to 18 hours whose hours sum up to the day's light.
        double shape = hour >= 6 && hour < 18 ? Math.sin(Math.PI * (hour - 5.5) / 12) / 7.66 : 0;
        double light = monthly * shape;
        return Json.object()
                .put("time", String.format(Locale.ROOT, "%s:%02d10", DAY.format(day), hour))
                .put("P", round(peak * light * ratio))
                .put("G(i)", round(light))
                .put("H_sun", shape > 0 ? 30.0 : 0.0)
                .put("T2m", 11.2)
                .put("WS10m", 3.4)
                .put("Int", 0.0);
    }

    private static ObjectNode document(ObjectNode outputs) {
        ObjectNode document = Json.object();
        document.set("inputs", Json.object());
        document.set("outputs", outputs);
        document.set("meta", Json.object());
        return document;
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }

    /**
     * Makes an error of the calculator.
     *
     * @param status the status
     * @param message what is wrong
     * @return the answer
     */
    public static Answer error(int status, String message) {
        return Answer.json(status, Json.object().put("message", message).put("status", status));
    }
}
