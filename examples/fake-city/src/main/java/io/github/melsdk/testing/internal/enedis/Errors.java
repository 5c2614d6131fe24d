package io.github.melsdk.testing.internal.enedis;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The three error bodies. */
public final class Errors {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(LoadCurve.PARIS);

    private Errors() {}

    /**
     * Makes the body of the documentation.
     *
     * @param status HTTP status
     * @param code code
     * @param message text
     * @return the answer
     */
    public static Answer documented(int status, String code, String message) {
        return Answer.json(status, Json.object().put("code", code).put("message", message));
    }

    /**
     * Makes the body that the services really send for their own errors.
     *
     * @param status HTTP status
     * @param code code
     * @param description text
     * @return the answer
     */
    public static Answer business(int status, String code, String description) {
        return Answer.json(status, Json.object().put("error", code).put("error_description", description));
    }

    /** Makes the body of the gateway. */
    static Answer gateway(int status, String code, String message, String description) {
        return Answer.json(
                status, Json.object().put("code", code).put("message", message).put("description", description));
    }

    /**
     * Makes the answer for a used-up quota, which names an hour in its text and has no {@code Retry-After}.
     *
     * @param quota {@code Q3} per second, {@code Q4} per hour
     * @param allowed when calls are allowed again
     * @return the answer
     */
    public static Answer quota(String quota, Instant allowed) {
        return documented(
                429,
                "quota_exceeded",
                "Quota " + quota + " reached. Call threshold allowed on " + HOUR.format(allowed));
    }
}
