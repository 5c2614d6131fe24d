package io.github.melsdk.energy.solar;

import io.github.melsdk.core.ServiceClient;
import java.time.ZoneId;

/**
 * Computes what solar panels yield (PVGIS, European Commission, Joint Research Centre). Needs no key; at most 30 requests in a
 * second. Thread-safe. Call it, do not implement it: methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}; for a place without data, such as the
 * sea, {@link io.github.melsdk.core.error.ApiException} with status 400.
 *
 * @see <a href="https://joint-research-centre.ec.europa.eu/photovoltaic-geographical-information-system-pvgis_en">PVGIS</a>
 */
public interface PvgisClient extends ServiceClient<PvgisClient> {

    /**
     * Returns a client on a transport of its own.
     *
     * @return a client
     */
    static PvgisClient create() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder, not thread-safe
     */
    static PvgisClientBuilder builder() {
        return new PvgisClientBuilder();
    }

    /**
     * Computes what panels yield in an average year.
     *
     * @param roof the panels
     * @return the yield by month
     */
    SolarYield averageYear(SolarRoof roof);

    /**
     * Computes what panels would have yielded hour by hour.
     *
     * @param roof the panels
     * @param firstYear first year, not before 2005
     * @param lastYear last year, included
     * @param zone zone in which days are counted; the hours are those of UTC
     * @return power and weather of each hour
     * @throws IllegalArgumentException when the years lie before 2005 or in the wrong order
     */
    SolarSeries hourly(SolarRoof roof, int firstYear, int lastYear, ZoneId zone);
}
