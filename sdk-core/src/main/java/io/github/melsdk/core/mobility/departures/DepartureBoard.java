package io.github.melsdk.core.mobility.departures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next departures from a stop, and what became of the real time that was given.
 *
 * @param departures departures, the next one first
 * @param realTime whether real time was used
 * @param realTimeAge age of the real time at the moment of the board, null without it or when it is unknown
 * @param at moment of the board
 */
public record DepartureBoard(
        List<Departure> departures,
        RealTime realTime,
        @Nullable Duration realTimeAge,
        Instant at) {

    /** What became of real time. */
    public enum RealTime {
        /** None was given. */
        NONE,
        /** It was used. */
        USED,
        /** It was too old, or of unknown age, and nothing of it was used. */
        STALE
    }

    /** Copies the list. */
    public DepartureBoard {
        departures = List.copyOf(departures);
        Objects.requireNonNull(realTime, "realTime");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns the age of the real time.
     *
     * @return empty without real time, or when its age is unknown
     */
    public Optional<Duration> age() {
        return Optional.ofNullable(realTimeAge);
    }
}
