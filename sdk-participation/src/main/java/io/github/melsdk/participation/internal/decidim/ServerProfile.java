package io.github.melsdk.participation.internal.decidim;

import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.error.GraphQlException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is known of a server: its version, what it lacks, how much it allows. Learns from refusals. Thread-safe. */
public final class ServerProfile {

    private static final int FIRST_WITH_LARGE_LIMIT = 27;
    private static final int SMALL_LIMIT = 300;
    private static final int LARGE_LIMIT = 5000;
    private static final String LIMIT = "exceeds max complexity of ";
    private static final int LONGEST_NAME = 100;

    private final int release;
    private final @Nullable String version;
    private final @Nullable String application;
    private final long probedAt;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private volatile int limit;

    /**
     * Creates a profile.
     *
     * @param release second number of the version, such as 29
     * @param version what the server says of its version, null if it says nothing
     * @param application name of the platform, or null
     * @param probedAt monotonic time of the probe
     */
    public ServerProfile(int release, @Nullable String version, @Nullable String application, long probedAt) {
        this.release = release;
        this.version = version;
        this.application = application;
        this.probedAt = probedAt;
        this.limit = release < FIRST_WITH_LARGE_LIMIT ? SMALL_LIMIT : LARGE_LIMIT;
    }

    /** Returns the second number of the version, such as 29. */
    public int release() {
        return release;
    }

    /** Returns what the server says of its version, or null. */
    public @Nullable String version() {
        return version;
    }

    /** Returns the name of the platform, or null. */
    public @Nullable String application() {
        return application;
    }

    /** Returns when the server was asked, on the monotonic clock. */
    public long probedAt() {
        return probedAt;
    }

    /** Returns the limit of complexity: the usual one of the version, or what the server told. */
    public int limit() {
        return limit;
    }

    /** Tells whether a type has a field, as far as is known. */
    public boolean has(String type, String field) {
        return !missing.contains(type + "." + field) && !missing.contains(type);
    }

    /** Tells whether the server has a type, as far as is known. */
    public boolean hasType(String type) {
        return !missing.contains(type);
    }

    /** Returns the fields and types that the server refused, for diagnosis. */
    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    /**
     * Notes what the server said it lacks.
     *
     * @return true if something new was learnt, so that another query is worth sending
     */
    public boolean learn(GraphQlException refusal) {
        boolean learnt = false;
        for (GraphQlError error : refusal.errors()) {
            String lacking = lacking(error.message());
            learnt |= lacking != null && missing.add(lacking);
        }
        return learnt;
    }

    /** Returns the field or type that an error says is missing, null if it says something else. */
    static @Nullable String lacking(String message) {
        String field = between(message, "Field '", "' doesn't exist on type '");
        if (field != null) {
            String type = between(message, "' doesn't exist on type '", "'");
            return type == null ? null : type + "." + field;
        }
        return between(message, "No such type ", ",");
    }

    /** Tells whether a query was refused because it asks for too much at once. */
    public static boolean isTooComplex(GraphQlException refusal) {
        return refusal.errors().stream().anyMatch(error -> error.message().contains(LIMIT));
    }

    /** Notes the limit that a refusal tells, if that is what it is about. */
    public void learnLimit(GraphQlException refusal) {
        for (GraphQlError error : refusal.errors()) {
            int at = error.message().indexOf(LIMIT);
            int told = at < 0 ? 0 : leadingNumber(error.message().substring(at + LIMIT.length()));
            limit = told > 0 ? told : limit;
        }
    }

    private static int leadingNumber(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && i < 8 && Character.isDigit(text.charAt(i)); i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    private static @Nullable String between(String text, String before, String after) {
        int start = text.indexOf(before);
        if (start < 0) {
            return null;
        }
        start += before.length();
        int end = text.indexOf(after, start);
        return end < 0 || end == start || end - start > LONGEST_NAME ? null : text.substring(start, end);
    }
}
