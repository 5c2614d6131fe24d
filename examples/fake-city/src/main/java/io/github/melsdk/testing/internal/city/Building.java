package io.github.melsdk.testing.internal.city;

/**
 * A public building.
 *
 * @param number its rank, from 1
 * @param name its name
 * @param address street
 * @param commune its commune
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param detail what else the table tells, one text
 * @param more what else the table tells, another text, maybe empty
 */
public record Building(
        int number,
        String name,
        String address,
        String commune,
        double latitude,
        double longitude,
        String detail,
        String more) {}
