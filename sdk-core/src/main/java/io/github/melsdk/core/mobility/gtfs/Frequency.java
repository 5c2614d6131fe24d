package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.mobility.ServiceTime;
import java.time.Duration;

/**
 * A part of the day in which a trip is repeated.
 *
 * @param tripId identifier of the trip, whose times count from its first call
 * @param start first run
 * @param end no run begins here or later
 * @param headway time between two runs, more than zero
 * @param exact whether runs begin at the times that follow; otherwise they come about as often as that
 */
public record Frequency(String tripId, ServiceTime start, ServiceTime end, Duration headway, boolean exact) {}
