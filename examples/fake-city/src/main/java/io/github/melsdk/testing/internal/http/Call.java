package io.github.melsdk.testing.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to a fake service.
 *
 * @param method the method
 * @param target the request target, encoding untouched
 * @param segments the decoded segments of the path
 * @param query the decoded query
 * @param headers headers; look-up ignores case
 * @param body the body, empty if there was none
 * @param origin scheme, host and port of the service, for links in answers
 */
public record Call(
        String method,
        String target,
        List<String> segments,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        byte[] body,
        String origin) {

    /**
     * Returns the first value of a query parameter.
     *
     * @param name the decoded name
     * @return the value, or null if it was not sent
     */
    public @Nullable String first(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.get(0);
    }

    /**
     * Returns the first value of a query parameter.
     *
     * @param name the decoded name
     * @param absent what to return if it was not sent
     * @return the value
     */
    public String first(String name, String absent) {
        String value = first(name);
        return value == null ? absent : value;
    }

    /**
     * Returns all values of a repeatable parameter, written {@code name}, {@code name[]} or {@code name[0]}.
     *
     * @param name the decoded name without brackets
     * @return the values in the order sent
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        query.forEach((key, sent) -> {
            if (key.equals(name) || key.equals(name + "[]") || isIndexed(key, name)) {
                values.addAll(sent);
            }
        });
        return values;
    }

    /**
     * Returns the first value of a header.
     *
     * @param name the name, in any case
     * @return the value, or null if it was not sent
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /**
     * Tells whether a parameter says yes.
     *
     * @param name the decoded name
     * @return true for {@code 1} and {@code true}
     */
    public boolean flag(String name) {
        String value = first(name);
        return "1".equals(value) || "true".equalsIgnoreCase(value);
    }

    private static boolean isIndexed(String key, String name) {
        if (!key.startsWith(name + "[") || !key.endsWith("]")) {
            return false;
        }
        String index = key.substring(name.length() + 1, key.length() - 1);
        return !index.isEmpty() && index.chars().allMatch(Character::isDigit);
    }
}
