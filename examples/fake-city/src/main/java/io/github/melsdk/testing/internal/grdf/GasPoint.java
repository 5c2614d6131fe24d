package io.github.melsdk.testing.internal.grdf;

import java.time.LocalDate;

/**
 * A gas meter and the right to read it. Immutable; a change makes another one.
 *
 * @param pce number of the meter
 * @param rightId identifier of the right, or empty when there is none
 * @param state state of the right
 * @param refusal code that reads are answered with, or empty
 * @param firstDataDay first day that the right covers
 * @param seed decides how much gas is used
 */
public record GasPoint(String pce, String rightId, String state, String refusal, LocalDate firstDataDay, long seed) {

    private static final double COEFFICIENT = 11.16;

    /**
     * Returns the meter with another state of its right.
     *
     * @param newState state as GRDF words it
     * @param newRefusal code that reads are answered with, or empty
     * @return a changed copy
     */
    public GasPoint with(String newState, String newRefusal) {
        return new GasPoint(pce, rightId, newState, newRefusal, firstDataDay, seed);
    }

    /** Returns the exact volume of a gas day in m³: heating in winter, hot water always. */
    double volume(LocalDate day) {
        double winter = 0.5 + 0.5 * Math.cos(2 * Math.PI * (day.getDayOfYear() - 15) / 365.0);
        long mixed = (seed + day.toEpochDay()) * 0x9E3779B97F4A7C15L;
        double noise = ((mixed >>> 20) & 0xFFFF) / (double) 0xFFFF;
        return 0.6 + 9 * winter * winter * (0.7 + 0.6 * noise);
    }

    /** Returns the energy of a gas day in kWh, of the volume before it is rounded down. */
    long energy(LocalDate day) {
        return Math.round(volume(day) * coefficient());
    }

    double coefficient() {
        return COEFFICIENT;
    }
}
