package io.github.melsdk.events;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;

/**
 * Chooses events by place. Call it, do not implement it: methods will be added.
 *
 * @param <Q> the query itself, for chaining
 */
public interface PlaceFilter<Q extends PlaceFilter<Q>> {

    /**
     * Keeps events by number of the location.
     *
     * @param values one or more
     * @return this
     */
    Q locationUid(long... values);

    /**
     * Keeps events at the location that another system knows under an identifier. Not on the provider's site.
     *
     * @param key the other system
     * @param value the value
     * @return this
     */
    Q locationExternalId(String key, String value);

    /**
     * Keeps events by region, in the provider's exact spelling.
     *
     * @param names one or more
     * @return this
     */
    default Q region(String... names) {
        return adminLevel(1, names);
    }

    /**
     * Keeps events by département, in the provider's exact spelling.
     *
     * @param names one or more
     * @return this
     */
    default Q department(String... names) {
        return adminLevel(2, names);
    }

    /**
     * Keeps events by intercommunal body, such as {@code Métropole Européenne de Lille}.
     *
     * @param names one or more
     * @return this
     */
    default Q epci(String... names) {
        return adminLevel(3, names);
    }

    /**
     * Keeps events by commune; Hellemmes and Lomme stand under their own names.
     *
     * @param names one or more
     * @return this
     */
    default Q commune(String... names) {
        return adminLevel(4, names);
    }

    /**
     * Keeps events by administrative unit.
     *
     * @param level 1 region, 2 département, 3 intercommunal body, 4 commune, 5 arrondissement, 6 quarter
     * @param names names in the provider's exact spelling
     * @return this
     */
    Q adminLevel(int level, String... names);

    /**
     * Keeps events by quarter, in the provider's exact spelling.
     *
     * @param names one or more
     * @return this
     */
    Q district(String... names);

    /**
     * Keeps events by country: two letters, ISO 3166-1.
     *
     * @param values one or more
     * @return this
     */
    Q countryCode(String... values);

    /**
     * Keeps events in a box; it must not cross the 180th meridian.
     *
     * @param box the box
     * @return this
     */
    Q within(BoundingBox box);

    /**
     * Keeps events near a point. The server is asked for the box around the circle; what lies in its corners, and what has no
     * position, is left out here, so that pages may be shorter than asked and tell no total.
     *
     * @param point the point
     * @param distance more than zero
     * @return this
     */
    Q near(GeoPoint point, Distance distance);

    /**
     * Keeps events near a point, by the server alone. <b>Experimental</b>: exists since 2026, not documented for this version
     * of the API; prefer {@link #near}.
     *
     * @param point the point
     * @param distance more than zero
     * @return this
     */
    Q geoDistance(GeoPoint point, Distance distance);
}
