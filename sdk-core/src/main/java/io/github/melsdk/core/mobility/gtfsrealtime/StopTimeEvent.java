package io.github.melsdk.core.mobility.gtfsrealtime;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A predicted arrival or departure.
 *
 * @param delay how late, negative when early, null if not told
 * @param time when, null if not told; wins over the delay
 * @param uncertainty how sure, zero when it happened, null if not told
 * @param scheduledTime when it was due, for runs that are in no timetable, null if not told
 */
public record StopTimeEvent(
        @Nullable Duration delay,
        @Nullable Instant time,
        @Nullable Duration uncertainty,
        @Nullable Instant scheduledTime) {}
