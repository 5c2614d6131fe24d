package io.github.melsdk.energy.solar;

import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.energy.Power;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Panels on a roof or on the ground.
 *
 * @param place where they are
 * @param peakPower what they deliver under test conditions
 * @param loss percent lost in cables and inverter, 0 to 100
 * @param tilt degrees from the horizontal, 0 to 90; null for the best
 * @param azimuth degrees from the south, west positive: 90 is west, -90 east; null for the best, together with the tilt
 * @param onBuilding whether they lie on a building, where they get hotter
 */
public record SolarRoof(
        GeoPoint place,
        Power peakPower,
        double loss,
        @Nullable Double tilt,
        @Nullable Double azimuth,
        boolean onBuilding) {

    private static final double USUAL_LOSS = 14;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a number is out of its range, or there is an azimuth to be found for a given tilt
     */
    public SolarRoof {
        Objects.requireNonNull(place, "place");
        if (peakPower.watts() <= 0) {
            throw new IllegalArgumentException("Panels have a peak power, not " + peakPower);
        }
        require(loss >= 0 && loss <= 100, "A loss lies between 0 and 100 %, not at " + loss);
        require(tilt == null || tilt >= 0 && tilt <= 90, "A tilt lies between 0 and 90 degrees, not at " + tilt);
        require(
                azimuth == null || Math.abs(azimuth) <= 180,
                "An azimuth lies between -180 and 180 degrees from the south, not at " + azimuth);
        require(tilt == null || azimuth != null, "The best azimuth is only found together with the best tilt");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * Returns panels on a building at the best tilt and azimuth, with the usual loss of 14 %.
     *
     * @param place where they are
     * @param peakPower what they deliver under test conditions
     * @return the panels
     * @throws IllegalArgumentException when the peak power is not positive
     */
    public static SolarRoof at(GeoPoint place, Power peakPower) {
        return new SolarRoof(place, peakPower, USUAL_LOSS, null, null, true);
    }

    /**
     * Returns the panels in another position.
     *
     * @param degrees tilt from the horizontal
     * @param fromSouth azimuth from the south, west positive
     * @return the panels
     * @throws IllegalArgumentException when a number is out of its range
     */
    public SolarRoof facing(double degrees, double fromSouth) {
        return new SolarRoof(place, peakPower, loss, degrees, fromSouth, onBuilding);
    }

    /**
     * Returns the panels with another loss.
     *
     * @param percent loss in cables and inverter
     * @return the panels
     * @throws IllegalArgumentException when the number is out of its range
     */
    public SolarRoof withLoss(double percent) {
        return new SolarRoof(place, peakPower, percent, tilt, azimuth, onBuilding);
    }
}
