package io.github.melsdk.testing.internal.weather;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes orders of climate data and delivers each once. Thread-safe. */
public final class DpClimEngine {
    private static final String CSV = "text/csv; charset=utf-8";
    private static final long FIRST_NUMBER = 768_920_711_000L;

    private final Clock clock;
    private final Map<String, Order> orders = new HashMap<>();
    private int notReady;

    /**
     * Makes an engine whose data are ready at once.
     *
     * @param clock tells the present day, after which there are no data
     */
    public DpClimEngine(Clock clock) {
        this.clock = clock;
    }

    /**
     * Sets how often an order is not ready yet.
     *
     * @param times how many requests for it find nothing
     */
    public synchronized void notReady(int times) {
        notReady = times;
    }

    /** Forgets all orders. */
    public synchronized void reset() {
        orders.clear();
        notReady = 0;
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the number of an order, a file, or what is wrong
     */
    public synchronized Answer answer(Call call) {
        if (call.header("apikey") == null) {
            return problem(401, "Invalid Credentials. Make sure you have given the correct access token");
        }
        List<String> path = call.segments().size() < 3
                ? List.of()
                : call.segments().subList(3, call.segments().size());
        if (path.equals(List.of("commande-station", "quotidienne"))) {
            return order(call);
        }
        return path.equals(List.of("commande", "fichier")) ? delivery(call) : problem(404, "Not Found");
    }

    /**
     * Makes an error as the gateway does.
     *
     * @param status the status
     * @param text what it says
     * @return the answer
     */
    public static Answer problem(int status, String text) {
        return Answer.json(
                status, Json.object().put("code", String.valueOf(status)).put("message", text));
    }

    private Answer order(Call call) {
        try {
            String station = call.first("id-station", "");
            LocalDate first = day(call.first("date-deb-periode", ""));
            LocalDate last = day(call.first("date-fin-periode", ""));
            if (station.length() != 8 || last.isBefore(first) || !last.isBefore(first.plusYears(1))) {
                return problem(400, "Periode ou station incorrecte");
            }
            String number = Long.toString(FIRST_NUMBER + orders.size());
            orders.put(number, new Order(station, first, last));
            ObjectNode answer = Json.object();
            answer.putObject("elaboreProduitAvecDemandeResponse").put("return", number);
            return Answer.json(202, answer);
        } catch (DateTimeParseException e) {
            return problem(400, "Date incorrecte");
        }
    }

    private static LocalDate day(String text) {
        return Instant.parse(text).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private Answer delivery(Call call) {
        Order order = orders.get(call.first("id-cmde", ""));
        if (order == null) {
            return problem(404, "Commande inconnue");
        }
        if (order.asked++ < notReady) {
            return new Answer(204, Map.of(), new byte[0], Answer.Cut.NONE, Duration.ZERO);
        }
        if (order.delivered) {
            return problem(410, "Production deja livree");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!order.first.isBefore(today)) {
            return problem(500, "Erreur interne");
        }
        order.delivered = true;
        LocalDate end = order.last.isBefore(today) ? order.last : today.minusDays(1);
        StringBuilder csv = new StringBuilder("POSTE;DATE;RR;TN;TX;TM\n");
        order.first.datesUntil(end.plusDays(1)).forEach(day -> line(csv, order.station, day));
        return Answer.text(201, CSV, csv.toString());
    }

    /** Every hundredth day has no maximum, as when an instrument failed. */
    private static void line(StringBuilder csv, String station, LocalDate day) {
        double mean = Climate.mean(day);
        csv.append(station)
                .append(';')
                .append(day.format(DateTimeFormatter.BASIC_ISO_DATE))
                .append(";0,2;");
        csv.append(comma(mean - Climate.SWING)).append(';');
        csv.append(day.getDayOfYear() % 100 == 0 ? "" : comma(mean + Climate.SWING))
                .append(';');
        csv.append(comma(mean)).append('\n');
    }

    private static String comma(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }

    private static final class Order {
        private final String station;
        private final LocalDate first;
        private final LocalDate last;
        private int asked;
        private boolean delivered;

        Order(String station, LocalDate first, LocalDate last) {
            this.station = station;
            this.first = first;
            this.last = last;
        }
    }
}
