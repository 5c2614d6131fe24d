package io.github.melsdk.participation.decidim;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a server.
 *
 * @param version the version that it tells; null if it hides it
 * @param release the second number of the version, such as 29; if it is hidden, the one that its fields suggest
 * @param applicationName name of the platform, or null
 * @param maxComplexity how much it allows in one query: fields, within pages times their length
 * @param missing fields and types that it turned out not to have
 */
public record DecidimServer(
        @Nullable String version,
        int release,
        @Nullable String applicationName,
        int maxComplexity,
        Set<String> missing) {

    /** Copies the set. */
    public DecidimServer {
        missing = Set.copyOf(missing);
    }

    /**
     * Returns the version that the server tells.
     *
     * @return empty if it hides it
     */
    public Optional<String> toldVersion() {
        return Optional.ofNullable(version);
    }
}
