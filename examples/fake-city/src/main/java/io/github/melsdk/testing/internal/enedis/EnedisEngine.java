package io.github.melsdk.testing.internal.enedis;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.oauth.RequestWindow;
import io.github.melsdk.testing.internal.oauth.TokenServer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** Routes the calls: consent pages, tokens, then the APIs behind token, subscription and quota. Thread-safe. */
public final class EnedisEngine {
    private static final Set<String> MEASURES = Set.of(
            "consommation_quotidienne",
            "production_quotidienne",
            "puissance_conso_max_quotidienne",
            "courbe_de_charge_consommation",
            "courbe_de_charge_production",
            "index_consommation",
            "index_production");
    private static final int PER_SECOND = 5;
    private static final int PER_HOUR = 1_000;

    private final Clock clock;
    private final TokenServer tokens;
    private final Map<String, Meter> meters = new ConcurrentSkipListMap<>();
    private final Set<String> unsubscribed = ConcurrentHashMap.newKeySet();
    private final Map<String, RequestWindow> seconds = new ConcurrentHashMap<>();
    private final Map<String, RequestWindow> hours = new ConcurrentHashMap<>();
    private volatile int perSecond = PER_SECOND;
    private volatile int perHour = PER_HOUR;
    private volatile boolean denying;

    /**
     * Creates an engine without meters.
     *
     * @param clock tells the present day
     * @param tokens gives and checks tokens
     */
    public EnedisEngine(Clock clock, TokenServer tokens) {
        this.clock = clock;
        this.tokens = tokens;
    }

    /**
     * Adds a meter.
     *
     * @param meter the meter
     */
    public void add(Meter meter) {
        meters.put(meter.prm(), meter);
    }

    /**
     * Changes a meter.
     *
     * @param prm its number
     * @param change makes another one of it
     * @throws IllegalArgumentException if there is none
     */
    public void change(String prm, UnaryOperator<Meter> change) {
        if (meters.computeIfPresent(prm, (number, meter) -> change.apply(meter)) == null) {
            throw new IllegalArgumentException("There is no such meter; add it first");
        }
    }

    /**
     * Takes an API from the application.
     *
     * @param api first segment of its paths
     */
    public void unsubscribe(String api) {
        unsubscribed.add(api);
    }

    /**
     * Sets the quotas of each API, and forgets the calls made.
     *
     * @param second calls per second
     * @param hour calls per hour
     */
    public void quotas(int second, int hour) {
        perSecond = second;
        perHour = hour;
        seconds.clear();
        hours.clear();
    }

    /**
     * Lets customers say no on the consent page.
     *
     * @param value whether
     */
    public void denying(boolean value) {
        denying = value;
    }

    /** Goes back to the start, without meters. */
    public void clear() {
        meters.clear();
        unsubscribed.clear();
        denying = false;
        quotas(PER_SECOND, PER_HOUR);
    }

    /**
     * Answers a call.
     *
     * @param call the call
     * @return the answer
     */
    public Answer answer(Call call) {
        List<String> path = call.segments();
        String api = path.isEmpty() ? "" : path.get(0);
        if (api.equals("dataconnect")) {
            return ConsentPage.answer(call, meters.values(), tokens, denying);
        }
        if (api.equals("oauth2") && call.method().equals("POST") && path.size() == 3) {
            return path.get(2).equals("revoke") ? tokens.revoke(call) : tokens.token(call);
        }
        if (!tokens.isAuthorised(call)) {
            return Errors.gateway(401, "900901", "Invalid Credentials", "Make sure you have provided a valid token");
        }
        if (unsubscribed.contains(api)) {
            return Errors.gateway(403, "900908", "Resource forbidden", "User is NOT authorized to access the Resource");
        }
        if (!window(hours, api, perHour, Duration.ofHours(1)).take()) {
            return Errors.quota("Q4", clock.instant().plus(Duration.ofMinutes(40)));
        }
        if (!window(seconds, api, perSecond, Duration.ofSeconds(1)).take()) {
            return Errors.quota("Q3", clock.instant().plusSeconds(1));
        }
        return routed(call, api, path);
    }

    private static RequestWindow window(Map<String, RequestWindow> windows, String api, int permits, Duration period) {
        return windows.computeIfAbsent(api, name -> new RequestWindow(permits, period));
    }

    private Answer routed(Call call, String api, List<String> path) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LoadCurve.PARIS);
        if (api.equals("subscribed_services") && call.method().equals("POST")) {
            return Subscriptions.answer(call, meters.values());
        }
        if (!call.method().equals("GET") || path.size() != 3) {
            return Errors.documented(500, "technical_error", "Internal server error");
        }
        if (api.equals("mesure_synchrone_auto") && MEASURES.contains(path.get(2))) {
            return Measures.answer(call, path.get(2), meters.get(call.first("pointId", "")), today);
        }
        Meter meter = meters.get(path.get(2));
        // The number of the meter belongs into the path; any query is off contract.
        if (!call.query().isEmpty()) {
            return Errors.documented(500, "technical_error", "Internal server error");
        }
        JsonNode body = meter == null ? null : Contracts.answer(api, meter);
        if (meter == null || body == null) {
            return Errors.documented(404, "no_data_found", "Nothing found for point " + path.get(2));
        }
        return meter.refusal().isEmpty()
                ? Answer.json(200, body)
                : Errors.business(403, meter.refusal(), "The consent for point " + meter.prm() + " has ended.");
    }
}
