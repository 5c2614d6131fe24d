package io.github.melsdk.testing.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes request targets apart. */
public final class Targets {
    private Targets() {}

    /**
     * Returns the path of a target, encoding untouched.
     *
     * @param target a request target in origin or absolute form
     * @return the path without query
     */
    public static String path(String target) {
        String local = local(target);
        int mark = local.indexOf('?');
        return mark < 0 ? local : local.substring(0, mark);
    }

    /**
     * Returns the query of a target, encoding untouched.
     *
     * @param target a request target in origin or absolute form
     * @return the query without question mark, or empty text
     */
    public static String query(String target) {
        String local = local(target);
        int mark = local.indexOf('?');
        return mark < 0 ? "" : local.substring(mark + 1);
    }

    /**
     * Returns the decoded segments of a path. Empty segments, as a trailing slash makes them, are left out.
     *
     * @param path an encoded path
     * @return the segments
     */
    public static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> decode(segment.replace("+", "%2B")))
                .toList();
    }

    /**
     * Decodes a query.
     *
     * @param query a query without question mark
     * @return all values by name, in the order sent
     */
    public static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters
                        .computeIfAbsent(decode(name), key -> new ArrayList<>())
                        .add(decode(value));
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static String local(String target) {
        int scheme = target.indexOf("://");
        if (scheme < 0 || target.startsWith("/")) {
            return target;
        }
        int slash = target.indexOf('/', scheme + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
