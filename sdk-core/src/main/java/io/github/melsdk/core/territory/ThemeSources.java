package io.github.melsdk.core.territory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the data of a theme come from.
 *
 * @param theme the theme, such as {@code bike-stations}
 * @param sources the sources, the preferred one first
 * @param maximumAge age beyond which figures count as stale; null when the theme does not change from minute to minute
 */
public record ThemeSources(
        String theme, List<ThemeSource> sources, @Nullable Duration maximumAge) {

    /** Copies the list. */
    public ThemeSources {
        sources = List.copyOf(sources);
    }

    /**
     * Returns the age beyond which figures count as stale.
     *
     * @return empty when the theme does not change from minute to minute
     */
    public Optional<Duration> freshness() {
        return Optional.ofNullable(maximumAge);
    }
}
