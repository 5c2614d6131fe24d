package io.github.melsdk.testing.internal.city;

/**
 * A car park.
 *
 * @param code its stable code
 * @param name its name
 * @param address street
 * @param town its commune
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param places all places; 0 where the counter is out of order
 * @param free places that are free
 * @param state {@code OUVERT}, {@code LIBRE}, {@code COMPLET}, {@code FERME} or blank
 */
public record CarPark(
        String code,
        String name,
        String address,
        String town,
        double latitude,
        double longitude,
        int places,
        int free,
        String state) {}
