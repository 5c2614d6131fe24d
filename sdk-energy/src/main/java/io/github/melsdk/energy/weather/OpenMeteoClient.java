package io.github.melsdk.energy.weather;

import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.energy.DailyTemperature;
import java.util.List;

/**
 * Past weather from the archive of Open-Meteo: a reanalysis on a grid, not a station. Values of the last five days come from
 * a forecast until the reanalysis has them. Free for non-commercial use, with attribution: {@link #attribution()}.
 *
 * <p>Call it, do not implement it: methods will be added.
 *
 * @see <a href="https://open-meteo.com/en/docs/historical-weather-api">Historical weather API</a>
 */
public interface OpenMeteoClient extends ServiceClient<OpenMeteoClient> {

    /**
     * Returns a client of the free service with a transport of its own.
     *
     * @return the client
     */
    static OpenMeteoClient create() {
        return builder().build();
    }

    /**
     * Starts to configure a client.
     *
     * @return a builder
     */
    static OpenMeteoClientBuilder builder() {
        return new OpenMeteoClientBuilder();
    }

    /**
     * Returns the lowest, highest and mean temperature of each local day.
     *
     * @param place where
     * @param period the days that have a part in it, in its zone, which must be a region such as Europe/Paris
     * @return an unmodifiable list in the order of the service; a temperature it does not know is null
     * @throws IllegalArgumentException if the period holds no day or its zone is an offset
     * @throws io.github.melsdk.core.error.ApiException if the service refuses, for example a day it does not have yet
     * @see <a href="https://open-meteo.com/en/docs/historical-weather-api">Historical weather API</a>
     */
    List<DailyTemperature> dailyTemperatures(GeoPoint place, DateRange period);

    /**
     * Returns the weather hour by hour: temperatures <b>at</b> the hour, sunshine and rain over the hour <b>before</b> it.
     *
     * @param place where
     * @param period from when to when; the hours at its start and before its end belong to it
     * @return an unmodifiable list in order of time, in the zone of the period
     * @throws IllegalArgumentException if the period is empty
     * @throws io.github.melsdk.core.error.ApiException if the service refuses
     * @see <a href="https://open-meteo.com/en/docs/historical-weather-api">Historical weather API</a>
     */
    List<HourlyWeather> hourly(GeoPoint place, DateRange period);

    /**
     * Returns what the licence (CC BY 4.0) asks to be shown beside the data.
     *
     * @return producer and licence
     */
    Attribution attribution();
}
