package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.OpenEnum;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to change from one line to another.
 *
 * @param fromStopId identifier of the stop to leave, null for any
 * @param toStopId identifier of the stop to reach, null for any
 * @param fromRouteId identifier of the line to leave, null for any
 * @param toRouteId identifier of the line to reach, null for any
 * @param fromTripId identifier of the trip to leave, null for any
 * @param toTripId identifier of the trip to reach, null for any
 * @param type how
 * @param minimum time it takes, null if not told
 */
public record Transfer(
        @Nullable String fromStopId,
        @Nullable String toStopId,
        @Nullable String fromRouteId,
        @Nullable String toRouteId,
        @Nullable String fromTripId,
        @Nullable String toTripId,
        OpenEnum<TransferType> type,
        @Nullable Duration minimum) {}
