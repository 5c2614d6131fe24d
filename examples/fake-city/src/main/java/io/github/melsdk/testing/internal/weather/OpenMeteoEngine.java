package io.github.melsdk.testing.internal.weather;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** Answers requests for past weather, computed from date and hour. Thread-safe. */
public final class OpenMeteoEngine {
    private static final LocalDate FIRST_DAY = LocalDate.of(1940, 1, 1);
    private static final Map<String, ToDoubleFunction<LocalDate>> DAILY = Map.of(
            "temperature_2m_max", day -> Climate.mean(day) + Climate.SWING,
            "temperature_2m_min", day -> Climate.mean(day) - Climate.SWING,
            "temperature_2m_mean", Climate::mean);
    private static final Map<String, ToDoubleFunction<Instant>> HOURLY = Map.of(
            "temperature_2m", Climate::temperature,
            "shortwave_radiation", Climate::irradiance,
            "precipitation", hour -> 0);

    private final Clock clock;
    private final Set<LocalDate> unknown = ConcurrentHashMap.newKeySet();

    /**
     * Makes an engine.
     *
     * @param clock tells the present day, after which nothing is known
     */
    public OpenMeteoEngine(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes the values of a day unknown.
     *
     * @param day the day
     */
    public void forget(LocalDate day) {
        unknown.add(day);
    }

    /** Knows all days again. */
    public void reset() {
        unknown.clear();
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return columns, or an error with its reason
     */
    public Answer answer(Call call) {
        if (!call.segments().equals(List.of("v1", "archive"))) {
            return Answer.json(404, Json.object().put("error", true).put("reason", "Not Found"));
        }
        try {
            return Answer.json(200, weather(call));
        } catch (Refused e) {
            return refusal(400, e.reason);
        }
    }

    /**
     * Makes an error as the service does.
     *
     * @param status the status
     * @param reason what it says
     * @return the answer
     */
    public static Answer refusal(int status, String reason) {
        return Answer.json(status, Json.object().put("error", true).put("reason", reason));
    }

    private ObjectNode weather(Call call) {
        double latitude = number(call, "latitude", 90);
        double longitude = number(call, "longitude", 180);
        LocalDate start = date(call, "start_date");
        LocalDate end = date(call, "end_date");
        if (end.isBefore(start)) {
            throw new Refused("End-date must be larger or equals than start-date");
        }
        ZoneId zone = zone(call.first("timezone", "GMT"));
        ObjectNode answer = Json.object();
        answer.put("latitude", Math.round(latitude * 10) / 10.0).put("longitude", Math.round(longitude * 10) / 10.0);
        answer.put("generationtime_ms", 0.25).put("elevation", 21.0);
        answer.put(
                "utc_offset_seconds", zone.getRules().getOffset(clock.instant()).getTotalSeconds());
        answer.put("timezone", zone.getId()).put("timezone_abbreviation", "GMT+1");
        String daily = call.first("daily");
        if (daily != null) {
            if (call.first("timezone") == null) {
                throw new Refused("Timezone is required");
            }
            daily(answer, daily, start, end);
        }
        String hourly = call.first("hourly");
        if (hourly != null) {
            boolean unix = call.first("timeformat", "iso8601").equals("unixtime");
            hourly(
                    answer,
                    hourly,
                    start.atStartOfDay(zone).toInstant(),
                    end.plusDays(1).atStartOfDay(zone).toInstant(),
                    unix);
        }
        return answer;
    }

    private void daily(ObjectNode answer, String names, LocalDate start, LocalDate end) {
        ObjectNode units = answer.putObject("daily_units").put("time", "iso8601");
        ObjectNode columns = answer.putObject("daily");
        ArrayNode time = columns.putArray("time");
        start.datesUntil(end.plusDays(1)).forEach(day -> time.add(day.toString()));
        for (String name : names.split(",", -1)) {
            ToDoubleFunction<LocalDate> values = known(DAILY, name);
            units.put(name, "°C");
            ArrayNode column = columns.putArray(name);
            start.datesUntil(end.plusDays(1)).forEach(day -> add(column, day, values.applyAsDouble(day)));
        }
    }

    private void hourly(ObjectNode answer, String names, Instant start, Instant end, boolean unix) {
        ObjectNode units = answer.putObject("hourly_units").put("time", unix ? "unixtime" : "iso8601");
        ObjectNode columns = answer.putObject("hourly");
        ArrayNode time = columns.putArray("time");
        for (Instant hour = start; hour.isBefore(end); hour = hour.plusSeconds(3600)) {
            if (unix) {
                time.add(hour.getEpochSecond());
            } else {
                time.add(hour.atOffset(ZoneOffset.UTC).toLocalDateTime().toString());
            }
        }
        for (String name : names.split(",", -1)) {
            ToDoubleFunction<Instant> values = known(HOURLY, name);
            units.put(name, name.startsWith("t") ? "°C" : name.startsWith("s") ? "W/m²" : "mm");
            ArrayNode column = columns.putArray(name);
            for (Instant hour = start; hour.isBefore(end); hour = hour.plusSeconds(3600)) {
                add(column, hour.atOffset(ZoneOffset.UTC).toLocalDate(), values.applyAsDouble(hour));
            }
        }
    }

    private void add(ArrayNode column, LocalDate day, double value) {
        if (unknown.contains(day)) {
            column.addNull();
        } else {
            column.add(Math.round(value * 10) / 10.0);
        }
    }

    private static <T> ToDoubleFunction<T> known(Map<String, ToDoubleFunction<T>> variables, String name) {
        ToDoubleFunction<T> values = variables.get(name);
        if (values == null) {
            throw new Refused(
                    "Data corrupted at path ''. Cannot initialize variable from invalid String value " + name + ".");
        }
        return values;
    }

    private static double number(Call call, String name, double most) {
        String text = call.first(name);
        if (text == null) {
            throw new Refused("Parameter '" + name + "' is required.");
        }
        try {
            double value = Double.parseDouble(text);
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new Refused("Parameter '" + name + "' is not a number.");
        }
        throw new Refused("Latitude must be in range of -90 to 90°. Given: " + text + ".");
    }

    private LocalDate date(Call call, String name) {
        String text = call.first(name);
        if (text == null) {
            throw new Refused("Parameter '" + name + "' is required.");
        }
        try {
            LocalDate date = LocalDate.parse(text);
            LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (date.isBefore(FIRST_DAY) || date.isAfter(last)) {
                throw new Refused("Parameter '" + name + "' is out of allowed range from " + FIRST_DAY + " to " + last);
            }
            return date;
        } catch (DateTimeException e) {
            throw new Refused("Invalid date format. Make sure to use 'YYYY-MM-DD'");
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Refused("Invalid timezone");
        }
    }

    /** A request that the service refuses. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Refused(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
