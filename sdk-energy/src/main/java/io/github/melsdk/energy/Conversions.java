package io.github.melsdk.energy;

/** Between the energy of an interval and the mean power over it. */
final class Conversions {
    private static final double SECONDS_PER_HOUR = 3600;

    private Conversions() {}

    static Cells toWatts(Cells energies) {
        double[] watts = energies.copyOfValues();
        for (int i = 0; i < watts.length; i++) {
            watts[i] = watts[i] * SECONDS_PER_HOUR / length(energies, i);
        }
        return Cells.of(energies.axis, watts, energies.copyOfQualities());
    }

    static Cells toWattHours(Cells powers) {
        double[] wattHours = powers.copyOfValues();
        for (int i = 0; i < wattHours.length; i++) {
            wattHours[i] = wattHours[i] * length(powers, i) / SECONDS_PER_HOUR;
        }
        return Cells.of(powers.axis, wattHours, powers.copyOfQualities());
    }

    private static long length(Cells cells, int index) {
        return cells.axis.at(index + 1) - cells.axis.at(index);
    }
}
