package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** Something that goes wrong with one answer of a fake service. Immutable. */
public final class Failure {
    private static final String CAPTIVE_PORTAL =
            "<!DOCTYPE html><html lang=\"fr\"><head><title>Connexion au réseau</title>"
                    + "</head><body><form action=\"/login\"><h1>Bienvenue sur le Wi-Fi public</h1></form></body></html>";

    private final Effect effect;

    private Failure(Effect effect) {
        this.effect = effect;
    }

    /** Makes the answer that goes out. */
    @FunctionalInterface
    private interface Effect {
        Answer apply(FakeService<?> service, Supplier<Answer> proper);
    }

    /**
     * Answers with a status and the error body that this provider uses for it. The request is not processed.
     *
     * @param status the status
     * @return the failure
     */
    public static Failure status(int status) {
        return new Failure((service, proper) -> service.error(status));
    }

    /**
     * Answers with a status and a body of your own. The request is not processed.
     *
     * @param status the status
     * @param contentType the media type
     * @param body the body, sent as UTF-8
     * @return the failure
     */
    public static Failure status(int status, String contentType, String body) {
        return new Failure((service, proper) -> Answer.text(status, contentType, body));
    }

    /**
     * Refuses with status 429 the way this provider says it: its own body, and {@code Retry-After} where it sends one.
     *
     * @param wait how long the caller shall wait, counted in whole seconds
     * @return the failure
     */
    public static Failure rateLimit(Duration wait) {
        return new Failure((service, proper) -> service.rateLimited(wait));
    }

    /**
     * Gives the right answer late.
     *
     * @param delay how late
     * @return the failure
     */
    public static Failure latency(Duration delay) {
        return new Failure((service, proper) -> proper.get().delayed(delay));
    }

    /**
     * Announces the whole length, sends the first half of the right answer and drops the connection.
     *
     * @return the failure
     */
    public static Failure truncate() {
        return new Failure((service, proper) -> proper.get().cut(Answer.Cut.TRUNCATED));
    }

    /**
     * Resets the connection after the request was read. The request is not processed.
     *
     * @return the failure
     */
    public static Failure reset() {
        return new Failure((service, proper) -> service.error(500).cut(Answer.Cut.RESET));
    }

    /**
     * Closes the connection without an answer. The request is not processed.
     *
     * @return the failure
     */
    public static Failure close() {
        return new Failure((service, proper) -> service.error(500).cut(Answer.Cut.CLOSED));
    }

    /**
     * Answers 200 with the login page of a network instead of the service.
     *
     * @return the failure
     */
    public static Failure captivePortal() {
        return status(200, "text/html; charset=utf-8", CAPTIVE_PORTAL);
    }

    /**
     * Adds headers to what this failure sends.
     *
     * @param headers the headers by name
     * @return a changed copy
     */
    public Failure withHeaders(Map<String, String> headers) {
        Map<String, String> copy = Map.copyOf(headers);
        return new Failure((service, proper) -> {
            Answer answer = effect.apply(service, proper);
            for (Map.Entry<String, String> header : copy.entrySet()) {
                answer = answer.with(header.getKey(), header.getValue());
            }
            return answer;
        });
    }

    /**
     * Adds {@code Retry-After} in seconds to what this failure sends.
     *
     * @param wait how long the caller shall wait, counted in whole seconds
     * @return a changed copy
     */
    public Failure withRetryAfter(Duration wait) {
        return withHeaders(Map.of("Retry-After", Long.toString(wait.toSeconds())));
    }

    Answer apply(FakeService<?> service, Supplier<Answer> proper) {
        return effect.apply(service, proper);
    }
}
