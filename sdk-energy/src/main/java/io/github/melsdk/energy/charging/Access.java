package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * Who can use a charge point, and when. Null is unknown.
 *
 * @param condition who may use it
 * @param reservation whether it can be booked
 * @param openingHours hours in the notation of OpenStreetMap, local time
 * @param reducedMobility use by people with reduced mobility
 * @param vehicleLimits largest vehicle, in the operator's words
 * @param twoWheelersOnly whether it is for motorcycles and bicycles only
 */
public record Access(
        OpenEnum<AccessCondition> condition,
        @Nullable Boolean reservation,
        @Nullable String openingHours,
        OpenEnum<ReducedMobilityAccess> reducedMobility,
        @Nullable String vehicleLimits,
        @Nullable Boolean twoWheelersOnly) {

    /** Turns absent constants into absent values. */
    public Access {
        condition = OpenEnum.bind(AccessCondition.class, condition);
        reducedMobility = OpenEnum.bind(ReducedMobilityAccess.class, reducedMobility);
    }

    /**
     * Tells whether the point is open all the time.
     *
     * @return false also when the hours are not told
     */
    public boolean isAlwaysOpen() {
        return openingHours != null && openingHours.strip().equals("24/7");
    }
}
