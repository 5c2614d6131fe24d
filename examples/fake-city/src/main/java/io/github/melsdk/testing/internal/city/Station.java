package io.github.melsdk.testing.internal.city;

/**
 * A bike station.
 *
 * @param id its stable number, from 1
 * @param name its name
 * @param address street
 * @param commune its commune
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param docks places for bikes
 * @param bikes bikes that can be taken
 * @param state in the operator's words, {@code RÉFORMÉ} for a station that was dismantled
 */
public record Station(
        int id,
        String name,
        String address,
        String commune,
        double latitude,
        double longitude,
        int docks,
        int bikes,
        String state) {
    /** The state of a dismantled station that is still listed. */
    public static final String SCRAPPED = "RÉFORMÉ";

    Station bikes(int newBikes) {
        return new Station(id, name, address, commune, latitude, longitude, docks, newBikes, state);
    }

    /**
     * Tells whether the station was dismantled.
     *
     * @return true if so
     */
    public boolean scrapped() {
        return state.equals(SCRAPPED);
    }
}
