package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Targets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that a server of this module has received.
 *
 * @param method the method, as sent
 * @param target the request target, percent-encoding untouched
 * @param headers all header values by name; look-up ignores case
 * @param body the body without transfer coding; empty if there was none
 * @param connection the number of the connection, from 1; 0 where the server does not know it
 * @param rank the rank of the request on its connection, from 1; 0 where the server does not know it
 * @param at when it was received, counted from the start of the server on a monotonic clock
 */
public record RecordedRequest(
        String method,
        String target,
        Map<String, List<String>> headers,
        byte[] body,
        int connection,
        int rank,
        Duration at) {

    /** Copies headers and body, so that a recorded request never changes. */
    public RecordedRequest {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
        body = body.clone();
    }

    /**
     * Returns a copy of the body.
     *
     * @return the bytes of the body
     */
    @Override
    public byte[] body() {
        return body.clone();
    }

    /**
     * Returns the body as UTF-8 text.
     *
     * @return the text, empty if there was no body
     */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * Returns the path of the target, percent-encoding untouched.
     *
     * @return the path, without query
     */
    public String path() {
        return Targets.path(target);
    }

    /**
     * Returns the query as it was sent.
     *
     * @return the query without its question mark; empty text if there was none
     */
    public String query() {
        return Targets.query(target);
    }

    /**
     * Returns the decoded query parameters in the order sent.
     *
     * @return all values by decoded name
     */
    public Map<String, List<String>> queryParameters() {
        return Targets.parameters(query());
    }

    /**
     * Returns the first value of a query parameter.
     *
     * @param name the decoded name, for instance {@code timings[gte]}
     * @return the decoded value, or empty if the parameter was not sent
     */
    public Optional<String> queryParameter(String name) {
        return Optional.ofNullable(queryParameters().get(name)).map(values -> values.get(0));
    }

    /**
     * Returns the first value of a header.
     *
     * @param name the name, in any case
     * @return the value, or empty if the header was not sent
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordedRequest that
                && method.equals(that.method)
                && target.equals(that.target)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body)
                && connection == that.connection
                && rank == that.rank
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return 31 * target.hashCode() + at.hashCode();
    }

    @Override
    public String toString() {
        return method + " " + target;
    }
}
