package io.github.melsdk.events;

import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, as one text: what list it belongs to, how far it is, and the server's own values, untouched.
 *
 * @param list the list and its order; empty if the text does not say
 * @param seen items before this place
 * @param firstTotal total that the first page claimed, negative if unknown
 * @param values the server's values; an absent one is empty
 */
record Cursor(String list, long seen, long firstTotal, List<String> values) {

    private static final long UNKNOWN = -1;
    private static final String FOREIGN = "This cursor does not come from a list of this client";

    /** Returns the beginning of a list. */
    static Cursor beginning(String list) {
        return new Cursor(list, 0, UNKNOWN, List.of());
    }

    /** Returns the values of an answer, null if there are none. */
    static @Nullable List<String> valuesOf(@Nullable String @Nullable [] after) {
        if (after == null || Arrays.stream(after).allMatch(value -> value == null || value.isEmpty())) {
            return null;
        }
        return Arrays.stream(after)
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toList();
    }

    /** Returns the single value of an answer, null if there is none. */
    static @Nullable List<String> valuesOf(@Nullable Object after) {
        if (after instanceof Number || after instanceof String) {
            String value = after.toString();
            return value.isEmpty() ? null : List.of(value);
        }
        return null;
    }

    String text() {
        return list + " " + seen + "/" + firstTotal + " " + Json.standard().writeText(values);
    }

    static String requireReadable(String text) {
        parse(text);
        return text;
    }

    /** Reads a cursor of a certain list. */
    static Cursor parse(String text, String list) {
        Cursor cursor = parse(text);
        if (!cursor.list.isEmpty() && !cursor.list.equals(list)) {
            throw new IllegalArgumentException("This cursor belongs to another list or order (" + cursor.list
                    + " instead of " + list + "): give it back to the query that it came from");
        }
        return new Cursor(list, cursor.seen, cursor.firstTotal, cursor.values);
    }

    /** Reads a cursor; the server's bare values are one too. */
    private static Cursor parse(String text) {
        int bracket = text.indexOf('[');
        if (bracket < 0) {
            throw new IllegalArgumentException(FOREIGN);
        }
        try {
            String[] values = Json.standard()
                    .read(
                            text.substring(bracket).getBytes(StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8,
                            String[].class,
                            DriftSink.none());
            List<String> known = valuesOf(values);
            if (known == null) {
                throw new IllegalArgumentException(FOREIGN);
            }
            return head(text.substring(0, bracket), known);
        } catch (IOException | NumberFormatException e) {
            throw new IllegalArgumentException(FOREIGN, e);
        }
    }

    private static Cursor head(String head, List<String> values) {
        if (head.isEmpty()) {
            return new Cursor("", 0, UNKNOWN, values);
        }
        int end = head.length() - 1;
        int slash = head.lastIndexOf('/');
        int blank = head.lastIndexOf(' ', Math.max(slash, 0));
        if (blank < 0 || slash < blank || head.charAt(end) != ' ') {
            throw new IllegalArgumentException(FOREIGN);
        }
        return new Cursor(
                head.substring(0, blank),
                Long.parseLong(head.substring(blank + 1, slash)),
                Long.parseLong(head.substring(slash + 1, end)),
                values);
    }
}
