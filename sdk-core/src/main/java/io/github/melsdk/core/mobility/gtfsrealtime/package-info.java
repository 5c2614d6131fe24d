/**
 * Reads GTFS Realtime: delays, positions of vehicles, messages to passengers.
 * Applications use {@link io.github.melsdk.core.mobility.gtfsrealtime.GtfsRealtimeClient}.
 * May call the root package, mobility, model and internal.
 */
@NullMarked
package io.github.melsdk.core.mobility.gtfsrealtime;

import org.jspecify.annotations.NullMarked;
