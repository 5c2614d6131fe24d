package io.github.melsdk.core.city;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a source of a theme.
 *
 * @param name its name in the profile
 * @param title its title for people
 * @param outcome whether it served
 * @param observedAt when its newest figure was observed; null when it failed or does not say
 * @param problem what was wrong with it, in words; null when it served
 */
public record SourceReport(
        String name,
        String title,
        Outcome outcome,
        @Nullable Instant observedAt,
        @Nullable String problem) {

    /** Checks the components. */
    public SourceReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Whether a source served. */
    public enum Outcome {
        /** Its data are the answer. */
        SERVED,
        /** It answered, with figures too old to be present ones. */
        STALE,
        /** It could not be read. */
        FAILED
    }

    /**
     * Returns when its newest figure was observed.
     *
     * @return empty when it failed or does not say
     */
    public Optional<Instant> lastObserved() {
        return Optional.ofNullable(observedAt);
    }
}
