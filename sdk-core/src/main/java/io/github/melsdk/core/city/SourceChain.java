package io.github.melsdk.core.city;

import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.territory.ThemeSource;
import io.github.melsdk.core.territory.ThemeSources;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the sources of a theme one after the other until one serves fresh data. When all that answer are stale, the freshest of
 * them serves, and the answer says so.
 */
final class SourceChain<T> {

    private final Theme theme;
    private final ThemeSources sources;
    private final TimeSource time;
    private final List<SourceReport> reports = new ArrayList<>();
    private @Nullable RuntimeException failure;
    private @Nullable Loaded<T> stale;
    private @Nullable ThemeSource staleSource;

    SourceChain(Theme theme, ThemeSources sources, TimeSource time) {
        this.theme = theme;
        this.sources = sources;
        this.time = time;
    }

    ThemeAnswer<T> answer(SourceReader<T> reader) {
        for (ThemeSource source : sources.sources()) {
            Loaded<T> loaded = read(source, reader);
            if (loaded != null && !isStale(loaded)) {
                report(source, SourceReport.Outcome.SERVED, loaded.observedAt(), null);
                return answer(source, loaded, false);
            }
            if (loaded != null) {
                report(
                        source,
                        SourceReport.Outcome.STALE,
                        loaded.observedAt(),
                        "Its newest figure is of " + loaded.observedAt());
                keepFreshest(source, loaded);
            }
        }
        if (stale != null && staleSource != null) {
            return answer(staleSource, stale, true);
        }
        throw failure == null
                ? new IllegalArgumentException(
                        "The profile of the territory lists no source for the theme " + theme.wire())
                : failure;
    }

    /** Any failure of a source makes the next one serve; the first failure is told should none do so. */
    private @Nullable Loaded<T> read(ThemeSource source, SourceReader<T> reader) {
        try {
            return reader.read(source);
        } catch (SdkException | UnsupportedSourceException e) {
            if (failure == null) {
                failure = e;
            } else {
                failure.addSuppressed(e);
            }
            report(source, SourceReport.Outcome.FAILED, null, e.getMessage());
            return null;
        }
    }

    private boolean isStale(Loaded<T> loaded) {
        Instant observed = loaded.observedAt();
        return sources.freshness()
                .map(limit -> observed == null
                        || Duration.between(observed, time.now()).compareTo(limit) > 0)
                .orElse(false);
    }

    private void keepFreshest(ThemeSource source, Loaded<T> loaded) {
        Instant kept = stale == null ? null : stale.observedAt();
        boolean fresher = stale == null
                || loaded.observedAt() != null
                        && (kept == null || loaded.observedAt().isAfter(kept));
        if (fresher) {
            stale = loaded;
            staleSource = source;
        }
    }

    private void report(
            ThemeSource source, SourceReport.Outcome outcome, @Nullable Instant observedAt, @Nullable String problem) {
        reports.add(new SourceReport(source.name(), source.title(), outcome, observedAt, problem));
    }

    private ThemeAnswer<T> answer(ThemeSource source, Loaded<T> loaded, boolean isStale) {
        return new ThemeAnswer<>(
                theme,
                loaded.items(),
                source.name(),
                loaded.observedAt(),
                time.now(),
                isStale,
                reports,
                loaded.skipped());
    }
}
