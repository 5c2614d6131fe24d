package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.opendata.WallClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads date-times of CKAN, which are UTC and mostly say so nowhere. */
final class CkanTime {

    private CkanTime() {}

    static Optional<Instant> instant(@Nullable String text) {
        return text == null
                ? Optional.empty()
                : WallClock.repair(text, ZoneOffset.UTC, null).map(OffsetDateTime::toInstant);
    }
}
