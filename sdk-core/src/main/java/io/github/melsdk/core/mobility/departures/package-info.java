/**
 * Tells what leaves a stop next: a timetable held compactly in memory, combined with real time.
 * Applications use {@link io.github.melsdk.core.mobility.departures.Timetable}.
 * May call mobility, its readers of GTFS and GTFS Realtime, model and error.
 */
@NullMarked
package io.github.melsdk.core.mobility.departures;

import org.jspecify.annotations.NullMarked;
