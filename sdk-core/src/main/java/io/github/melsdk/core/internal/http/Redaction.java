package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.json.Json;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What may be shown: an allow-list. Everything that is not named here is masked. */
final class Redaction {

    static final String MASK = "…";

    private static final Set<String> HEADERS = Set.of(
            "age",
            "allow",
            "cache-control",
            "content-crs",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "date",
            "deprecation",
            "etag",
            "expires",
            "last-modified",
            "retry-after",
            "server",
            "sunset",
            "vary",
            "x-correlation-id",
            "x-ratelimit-limit",
            "x-ratelimit-remaining",
            "x-ratelimit-reset",
            "x-request-id");

    private static final Set<String> PARAMETERS = Set.of(
            "count",
            "detailed",
            "f",
            "from",
            "lang",
            "limit",
            "offset",
            "page",
            "size",
            "sort",
            "startIndex",
            "timezone");

    private static final int SHORTEST_SECRET = 4;
    private static final int LONGEST_CAUSE = 500;

    private Redaction() {}

    /** Returns the headers of an answer that are safe to show, without the secrets that the server may have put there. */
    static Map<String, List<String>> headers(Headers headers, List<String> secrets) {
        Map<String, List<String>> safe = new LinkedHashMap<>();
        for (String name : headers.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (HEADERS.contains(lower)) {
                safe.put(
                        lower,
                        headers.values(name).stream()
                                .map(value -> oneLine(mask(value, secrets), 200))
                                .toList());
            }
        }
        return safe;
    }

    /** Returns the query of a URL: listed names with their values, the other names with a mask. */
    static String query(HttpUrl url) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < url.querySize(); i++) {
            String name = url.queryParameterName(i);
            String value = url.queryParameterValue(i);
            text.append(text.isEmpty() ? "?" : "&").append(oneLine(name, 40)).append('=');
            text.append(PARAMETERS.contains(name) && value != null ? oneLine(value, 40) : MASK);
        }
        return text.toString();
    }

    /** Returns a text of a server in one line: control characters escaped, cut. */
    static String oneLine(String text, int longest) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), longest) + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (line.length() >= longest) {
                return line.append(MASK).toString();
            }
            boolean shown = !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && !isBidiControl(c);
            if (shown) {
                line.append(c);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return line.toString();
    }

    private static boolean isBidiControl(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    /** Returns the spellings of a secret to look for, the longest first: plain, as a form, in a URL, in JSON. */
    static List<String> formsOf(String secret, String value) {
        int space = value.indexOf(' ');
        String json = Json.standard().writeText(secret);
        String inJson = json.substring(1, json.length() - 1);
        return Stream.of(
                        value,
                        value.substring(space + 1),
                        secret,
                        URLEncoder.encode(secret, StandardCharsets.UTF_8),
                        URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"),
                        HttpUrl.get("http://localhost/")
                                .newBuilder()
                                .addQueryParameter("", secret)
                                .build()
                                .toString()
                                .substring("http://localhost/?=".length()),
                        inJson,
                        inJson.replace("/", "\\/"))
                // Excerpts escape these two once more.
                .flatMap(form -> Stream.of(form, form.replace("\\", "\\\\").replace("\"", "\\\"")))
                .filter(form -> form.length() >= SHORTEST_SECRET)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Returns the text without the secrets. */
    static String mask(String text, List<String> secrets) {
        String masked = text;
        for (String secret : secrets) {
            masked = maskCut(masked.replace(secret, MASK), secret);
        }
        return masked;
    }

    /** Masks the beginning of a secret where an excerpt was cut in the middle of it. */
    private static String maskCut(String text, String secret) {
        String masked = text;
        for (int cut = masked.indexOf(MASK); cut >= 0; cut = masked.indexOf(MASK, cut + 1)) {
            for (int length = Math.min(secret.length() - 1, cut); length >= SHORTEST_SECRET; length--) {
                if (masked.regionMatches(cut - length, secret, 0, length)) {
                    masked = masked.substring(0, cut - length) + masked.substring(cut);
                    cut -= length;
                    break;
                }
            }
        }
        return masked;
    }

    /**
     * Returns a cause that may be shown. The HTTP library quotes what it could not read, an interceptor of the application
     * may quote a URL: then only the kind of failure, its masked text and its place are kept.
     */
    static @Nullable Throwable cause(@Nullable Throwable cause, List<String> secrets) {
        if (cause == null || isSafe(cause, secrets, 0)) {
            return cause;
        }
        String message = String.valueOf(cause.getMessage());
        String text = oneLine(mask(message.substring(0, endOfOwnWords(cause, message)), secrets), LONGEST_CAUSE);
        IOException safe = new IOException(cause.getClass().getName() + ": " + text);
        safe.setStackTrace(cause.getStackTrace());
        return safe;
    }

    /** Of a broken protocol the library quotes the broken part, perhaps from the middle of a secret on. */
    private static int endOfOwnWords(Throwable failure, String message) {
        if (!(failure instanceof ProtocolException)) {
            return message.length();
        }
        int quote = message.indexOf('"');
        int colon = message.indexOf(':');
        int end = quote < 0 ? message.length() : quote;
        return colon < 0 ? end : Math.min(end, colon);
    }

    private static boolean isSafe(Throwable failure, List<String> secrets, int depth) {
        String text = String.valueOf(failure.getMessage());
        boolean safe = depth < 20
                && endOfOwnWords(failure, text) == text.length()
                && text.equals(mask(text, secrets))
                && text.equals(oneLine(text, LONGEST_CAUSE))
                && (failure.getCause() == null || isSafe(failure.getCause(), secrets, depth + 1));
        for (Throwable suppressed : failure.getSuppressed()) {
            safe = safe && isSafe(suppressed, secrets, depth + 1);
        }
        return safe;
    }
}
