package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.internal.http.Arguments;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The link to the next page. Only where it goes on is taken from it, encoded as it came: the public address that a portal writes into its
 * links may be another one than ours, and our own parameters say the rest.
 */
final class NextLink {

    /** Where to go on, and the words that the first page dropped from its filter, without which the next page would count others. */
    private static final List<String> KEPT = List.of("after", "q_ignored");

    private NextLink() {}

    static @Nullable String cursor(@Nullable String link) {
        int query = link == null ? -1 : link.indexOf('?');
        if (link == null || query < 0) {
            return null;
        }
        String cursor = pairs(link.substring(query + 1)).stream()
                .filter(pair -> KEPT.contains(name(pair)))
                .collect(Collectors.joining("&"));
        return pairs(cursor).stream().anyMatch(pair -> name(pair).equals("after")) ? cursor : null;
    }

    static String requireCursor(String cursor) {
        boolean ours = pairs(cursor).stream().allMatch(pair -> KEPT.contains(name(pair))) && cursor.contains("after=");
        if (!ours) {
            throw new IllegalArgumentException("This cursor does not come from a list of this client");
        }
        write(Arguments.none(), cursor);
        return cursor;
    }

    /** Adds where to go on to a request. */
    static void write(Arguments arguments, @Nullable String cursor) {
        for (String pair : cursor == null ? List.<String>of() : pairs(cursor)) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            arguments.query(name(pair), URLDecoder.decode(value, StandardCharsets.UTF_8));
        }
    }

    private static List<String> pairs(String query) {
        int fragment = query.indexOf('#');
        return Arrays.stream((fragment < 0 ? query : query.substring(0, fragment)).split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .toList();
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }
}
