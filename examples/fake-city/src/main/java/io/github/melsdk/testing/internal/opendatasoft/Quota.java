package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Counts calls per day, until midnight UTC. Thread-safe. */
public final class Quota {
    private static final int DEFAULT_LIMIT = 10_000;
    /** A blank, not a T: the provider's header is not quite ISO 8601. */
    private static final DateTimeFormatter HEADER =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Clock clock;
    private int limit = DEFAULT_LIMIT;
    private int used;
    private Instant resetsAt;

    /**
     * Creates a quota of 10,000 calls a day.
     *
     * @param clock tells when a new day begins
     */
    public Quota(Clock clock) {
        this.clock = clock;
        this.resetsAt = midnight();
    }

    /**
     * Sets how many calls a day are allowed and forgets those made.
     *
     * @param calls how many
     */
    public synchronized void limit(int calls) {
        limit = calls;
        used = 0;
    }

    /** Goes back to the start. */
    public synchronized void reset() {
        limit(DEFAULT_LIMIT);
    }

    /**
     * Counts a call.
     *
     * @return whether it is allowed
     */
    synchronized boolean take() {
        if (!clock.instant().isBefore(resetsAt)) {
            used = 0;
            resetsAt = midnight();
        }
        if (used >= limit) {
            return false;
        }
        used++;
        return true;
    }

    synchronized Answer mark(Answer answer) {
        return answer.with("X-RateLimit-Limit", Integer.toString(limit))
                .with("X-RateLimit-Remaining", Integer.toString(limit - used))
                .with("X-RateLimit-Reset", HEADER.format(resetsAt));
    }

    synchronized Answer exceeded() {
        return mark(exceeded(limit, resetsAt));
    }

    /**
     * Makes the provider's answer for an exhausted quota.
     *
     * @param limit the calls per day
     * @param resetsAt when calls are allowed again
     * @return the answer
     */
    public static Answer exceeded(int limit, Instant resetsAt) {
        ObjectNode body = Json.object()
                .put("errorcode", 10002)
                .put("error", "You have exceeded the requests limit for anonymous users.")
                .put("call_limit", limit)
                .put("limit_time_unit", "day")
                .put("reset_time", resetsAt.truncatedTo(ChronoUnit.SECONDS).toString());
        return Answer.json(429, body);
    }

    private Instant midnight() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    }
}
