package io.github.melsdk.energy.weather;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.DailyTemperature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Climatological data of the stations of Météo-France (DPClim). Data are ordered, prepared within seconds, and delivered once.
 *
 * <p>A day is that of the station's observers: its minimum is taken from 18:00 UTC of the day before, its maximum until 06:00
 * UTC of the day after (unverified); its mean over its hours.
 *
 * <p>Call it, do not implement it: methods will be added.
 *
 * @see <a href="https://portail-api.meteofrance.fr/web/fr/api/DonneesPubliquesClimatologie">Météo-France, public data</a>
 */
public interface MeteoFranceClient extends ServiceClient<MeteoFranceClient> {

    /**
     * Returns a client with a transport of its own.
     *
     * @param key the key of an application, from the portal of Météo-France
     * @return the client
     */
    static MeteoFranceClient create(ApiKey key) {
        return builder(key).build();
    }

    /**
     * Starts to configure a client.
     *
     * @param key the key of an application, from the portal of Météo-France
     * @return a builder
     */
    static MeteoFranceClientBuilder builder(ApiKey key) {
        return new MeteoFranceClientBuilder(key);
    }

    /**
     * Orders the days of a period, waits for them and returns them. Periods longer than a year are ordered year by year. A
     * delivery that got lost is ordered once more.
     *
     * @param station the number of the station, eight digits, such as 59343001 for Lille-Lesquin
     * @param period the days that have a part in it
     * @return an unmodifiable list in the order of the service; a temperature it does not know is null, a year of which it has
     *     nothing is not in the list
     * @throws IllegalArgumentException if the number has not eight digits or the period is empty
     * @throws io.github.melsdk.core.error.TransportException if the data are not ready in time, or the thread is interrupted
     * @throws io.github.melsdk.core.error.ApiException if the service refuses
     * @see <a href="https://portail-api.meteofrance.fr/web/fr/api/DonneesPubliquesClimatologie">Météo-France, public data</a>
     */
    List<DailyTemperature> dailyTemperatures(String station, DateRange period);

    /**
     * Orders the days of at most a year. For those who wait in their own way.
     *
     * @param station the number of the station, eight digits
     * @param firstDay the first day
     * @param lastDay the last day, less than a year after the first
     * @return the number of the order
     * @throws IllegalArgumentException if the number has not eight digits or the days are not in order within a year
     * @throws io.github.melsdk.core.error.ApiException if the service refuses
     * @see <a href="https://portail-api.meteofrance.fr/web/fr/api/DonneesPubliquesClimatologie">Météo-France, public data</a>
     */
    String order(String station, LocalDate firstDay, LocalDate lastDay);

    /**
     * Fetches what was ordered. It is delivered once.
     *
     * @param order the number of the order
     * @return the days; empty as long as they are not ready: ask again in some seconds
     * @throws io.github.melsdk.core.error.ApiException if the service refuses: with status 410 if they were delivered before,
     *     with status 500 if it has nothing of the period
     * @see <a href="https://portail-api.meteofrance.fr/web/fr/api/DonneesPubliquesClimatologie">Météo-France, public data</a>
     */
    Optional<List<DailyTemperature>> delivery(String order);

    /**
     * Returns what the licence (Licence Ouverte 2.0) asks to be shown beside the data.
     *
     * @return producer and licence
     */
    Attribution attribution();
}
