package io.github.melsdk.core.mobility;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old the content of a feed is. A feed may be frozen: it goes on answering with status 200 and old figures.
 *
 * @param publishedAt when the producer says that it wrote the feed; null when it does not say, or says something impossible
 * @param retrievedAt when this machine read it
 * @param limit age from which on the content is stale
 */
public record Freshness(@Nullable Instant publishedAt, Instant retrievedAt, Duration limit) {

    /** Refuses missing parts. */
    public Freshness {
        Objects.requireNonNull(retrievedAt, "retrievedAt");
        Objects.requireNonNull(limit, "limit");
    }

    /**
     * Returns the age that the content had when it was read.
     *
     * @return zero or more; empty when the producer does not say when it wrote it
     */
    public Optional<Duration> age() {
        return ageAt(retrievedAt);
    }

    /**
     * Returns the age of the content at a moment.
     *
     * @param now the moment
     * @return zero or more; empty when the producer does not say when it wrote it
     */
    public Optional<Duration> ageAt(Instant now) {
        if (publishedAt == null) {
            return Optional.empty();
        }
        Duration age = Duration.between(publishedAt, now);
        return Optional.of(age.isNegative() ? Duration.ZERO : age);
    }

    /**
     * Tells whether the content was too old when it was read.
     *
     * @return true when it was older than the limit, or of unknown age
     */
    public boolean isStale() {
        return isStaleAt(retrievedAt);
    }

    /**
     * Tells whether the content is too old at a moment.
     *
     * @param now the moment
     * @return true when it is older than the limit, or of unknown age
     */
    public boolean isStaleAt(Instant now) {
        return ageAt(now).map(age -> age.compareTo(limit) > 0).orElse(true);
    }
}
