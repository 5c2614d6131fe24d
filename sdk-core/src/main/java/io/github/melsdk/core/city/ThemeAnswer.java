package io.github.melsdk.core.city;

import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of a theme, with the word where they come from and how old they are.
 *
 * @param <T> type of the items
 * @param theme the theme
 * @param items the data
 * @param source name in the profile of the source that served
 * @param observedAt when the newest figure was observed; null when the source does not say, as for most places
 * @param retrievedAt when the data were read
 * @param stale whether the figures are older than the profile allows, because no source had fresher ones
 * @param reports what came of each source that was asked, in order
 * @param skipped records of the source that could not be read
 */
public record ThemeAnswer<T>(
        Theme theme,
        List<T> items,
        String source,
        @Nullable Instant observedAt,
        Instant retrievedAt,
        boolean stale,
        List<SourceReport> reports,
        int skipped) {

    /** Copies the lists. */
    public ThemeAnswer {
        Objects.requireNonNull(theme, "theme");
        items = List.copyOf(items);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(retrievedAt, "retrievedAt");
        reports = List.copyOf(reports);
    }

    /**
     * Returns the age that the newest figure had when it was read.
     *
     * @return zero or more; empty when the source does not say when it was observed
     */
    public Optional<Duration> age() {
        if (observedAt == null) {
            return Optional.empty();
        }
        Duration age = Duration.between(observedAt, retrievedAt);
        return Optional.of(age.isNegative() ? Duration.ZERO : age);
    }

    /**
     * Returns the items inside a circle, nearest first; those without a position are left out.
     *
     * @param centre middle of the circle
     * @param radius its radius
     * @return an answer with fewer items
     */
    public ThemeAnswer<T> near(GeoPoint centre, Distance radius) {
        List<T> inside = items.stream()
                .filter(item -> metres(item, centre) <= radius.metres())
                .sorted(Comparator.comparingDouble(item -> metres(item, centre)))
                .toList();
        return new ThemeAnswer<>(theme, inside, source, observedAt, retrievedAt, stale, reports, skipped);
    }

    private static double metres(Object item, GeoPoint centre) {
        Optional<GeoPoint> point = item instanceof Located located ? located.location() : Optional.empty();
        return point.map(there -> there.distanceTo(centre).metres()).orElse(Double.MAX_VALUE);
    }
}
