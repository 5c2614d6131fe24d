package io.github.melsdk.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Finds the provider's own words in an error body. Each provider has its own shape; the standard reader knows the usual ones. */
@FunctionalInterface
public interface ErrorReader {

    /**
     * What a provider says of an error.
     *
     * @param code its error code, or null
     * @param message its text, or null
     * @param retryAfter the wait it asks for outside {@code Retry-After}, or null
     */
    record Problem(
            @Nullable String code,
            @Nullable String message,
            @Nullable Duration retryAfter) {
        /** Nothing was found. */
        public static final Problem UNKNOWN = new Problem(null, null, null);
    }

    /**
     * Reads an error.
     *
     * @param status HTTP status
     * @param body the JSON body as maps, lists and texts; the text itself when it is not JSON; null when it is empty
     * @param headers header values by name, in any case
     * @param now wall-clock time
     */
    Problem read(int status, @Nullable Object body, HeaderLookup headers, Instant now);

    /**
     * Returns the maker of an exception of its own for an error, or null for the exception of its status.
     *
     * @param status HTTP status
     * @param body as for {@link #read}
     */
    default RefusedAnswer.@Nullable Explanation explanation(int status, @Nullable Object body) {
        return null;
    }

    /** Returns a reader of the shapes that most providers use. */
    static ErrorReader standard() {
        return (status, body, headers, now) -> StandardProblems.of(body);
    }

    /** The usual shapes. */
    final class StandardProblems {
        private static final List<String> CODES = List.of("error_code", "errorcode", "code", "type");
        private static final List<String> TEXTS =
                List.of("message", "error_description", "detail", "description", "title", "error");

        private StandardProblems() {}

        /** Looks for a code and a text in the usual members, also inside {@code error} or the first of {@code errors}. */
        public static Problem of(@Nullable Object body) {
            if (body instanceof String text) {
                return new Problem(null, plainText(text), null);
            }
            if (body instanceof List<?> list) {
                return list.isEmpty() ? Problem.UNKNOWN : of(list.get(0));
            }
            if (!(body instanceof Map<?, ?> map)) {
                return Problem.UNKNOWN;
            }
            Object nested = map.get("error") instanceof Map<?, ?> error ? error : map.get("errors");
            String code = first(map, CODES);
            String message = first(map, TEXTS);
            if (map.get("error") instanceof String error && message != null && !message.equals(error) && code == null) {
                code = error;
            }
            if (nested != null && (code == null || message == null)) {
                Problem inner = of(nested);
                return new Problem(
                        code == null ? inner.code() : code, message == null ? inner.message() : message, null);
            }
            return new Problem(code, message, null);
        }

        private static @Nullable String first(Map<?, ?> map, List<String> names) {
            for (String name : names) {
                Object value = map.get(name);
                if (value instanceof String || value instanceof Number) {
                    return value.toString();
                }
            }
            return null;
        }

        /** Returns the title of an HTML page, or the text itself. */
        private static @Nullable String plainText(String text) {
            int open = indexOfTag(text, "<title", 0);
            if (open >= 0) {
                int start = text.indexOf('>', open) + 1;
                int close = start == 0 ? -1 : indexOfTag(text, "</title", start);
                return close < 0 ? null : oneSpace(text.substring(start, close));
            }
            String stripped = text.strip();
            return stripped.isEmpty() || stripped.startsWith("<") ? null : stripped;
        }

        private static int indexOfTag(String text, String tag, int from) {
            for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
                if (text.regionMatches(true, at, tag, 0, tag.length())) {
                    return at;
                }
            }
            return -1;
        }

        private static String oneSpace(String text) {
            StringJoiner words = new StringJoiner(" ");
            StringTokenizer tokens = new StringTokenizer(text);
            while (tokens.hasMoreTokens()) {
                words.add(tokens.nextToken());
            }
            return words.toString();
        }
    }
}
