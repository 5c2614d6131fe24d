package io.github.melsdk.testing.internal.decidim;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The knobs of the fake: which version, which limits, which bad habits. Guarded by the engine. */
public final class DecidimSettings {
    private static final int OLD_COMPLEXITY = 300;
    private static final int COMPLEXITY = 5000;
    private static final int FIRST_WITH_SETTINGS = 27;

    private final Set<String> disabled = new HashSet<>();
    private String version = "0.31.2";
    private @Nullable Integer complexity;
    private boolean hidden;
    private boolean restless;
    private boolean signInForced;
    private @Nullable String mainHost;
    private int turn;

    /** Makes the settings of a platform of today. */
    public DecidimSettings() {}

    /**
     * Sets the version.
     *
     * @param value such as {@code 0.29.5}
     * @throws IllegalArgumentException if its schema is not known
     */
    public void version(String value) {
        String[] parts = value.split("\\.");
        if (parts.length < 2 || !Set.of("26", "27", "29", "31", "32").contains(parts[1])) {
            throw new IllegalArgumentException("Known are the versions 0.26, 0.27, 0.29, 0.31 and 0.32, not " + value);
        }
        version = value;
    }

    /**
     * Returns the second number of the version.
     *
     * @return such as 29
     */
    public int release() {
        return Integer.parseInt(version.split("\\.")[1]);
    }

    /** Hides the version, as newer servers do unless told otherwise. */
    public void hideVersion() {
        hidden = true;
    }

    @Nullable
    String shownVersion() {
        if (!hidden) {
            return version;
        }
        return release() < 30 ? "" : null;
    }

    /**
     * Sets the limit of complexity.
     *
     * @param value fields
     */
    public void complexity(int value) {
        complexity = value;
    }

    int complexity() {
        if (complexity != null) {
            return complexity;
        }
        return release() < FIRST_WITH_SETTINGS ? OLD_COMPLEXITY : COMPLEXITY;
    }

    /** Changes the order of lists that have none from page to page. */
    public void restless() {
        restless = true;
    }

    /** Puts an item of a list without order elsewhere, differently each time, until the database has come to rest. */
    void disturb(List<?> list) {
        if (restless && list.size() > 2 && turn < 3) {
            turn++;
            Collections.rotate(list, turn);
        }
    }

    /** Sends everybody who is not signed in to the sign-in page. */
    public void forceSignIn() {
        signInForced = true;
    }

    boolean signInForced() {
        return signInForced;
    }

    /**
     * Redirects to another host, which is the main one.
     *
     * @param origin scheme and host
     */
    public void mainHost(String origin) {
        mainHost = origin;
    }

    @Nullable
    String mainHost() {
        return mainHost;
    }

    /**
     * Takes a module away with its fields.
     *
     * @param rootField the field of the query root, such as {@code conferences}
     */
    public void without(String rootField) {
        disabled.add(rootField);
    }

    Set<String> disabled() {
        return disabled;
    }

    /** Returns who asks. */
    @Nullable
    Map<String, Object> user(DataFetchingEnvironment call) {
        return call.getGraphQlContext().get("user");
    }
}
