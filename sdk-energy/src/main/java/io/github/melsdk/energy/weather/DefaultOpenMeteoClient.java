package io.github.melsdk.energy.weather;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.energy.DailyTemperature;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The client over a service. */
final class DefaultOpenMeteoClient implements OpenMeteoClient {

    private static final String DAILY = "temperature_2m_max,temperature_2m_min,temperature_2m_mean";
    private static final String HOURLY = "temperature_2m,shortwave_radiation,precipitation";
    private static final Attribution ATTRIBUTION = Attribution.of("Weather data by Open-Meteo.com", Licence.CC_BY_4_0);

    private final Service service;
    private final @Nullable String model;
    private final ClientSupport<OpenMeteoClient> support;

    DefaultOpenMeteoClient(Service service, @Nullable String model) {
        this.service = service;
        this.model = model;
        this.support = new ClientSupport<>("openmeteo", service, other -> new DefaultOpenMeteoClient(other, model));
    }

    @Override
    public List<DailyTemperature> dailyTemperatures(GeoPoint place, DateRange period) {
        ZoneId zone = period.zone().normalized();
        if (zone instanceof ZoneOffset && !zone.equals(ZoneOffset.UTC)) {
            throw new IllegalArgumentException(
                    "Open-Meteo takes days of a region such as Europe/Paris, not of the offset " + zone);
        }
        List<LocalDate> days = notEmpty(period).days();
        Wire.Answer answer = service.call(
                Endpoints.ARCHIVE,
                place(place)
                        .query("start_date", days.get(0))
                        .query("end_date", days.get(days.size() - 1))
                        .query("daily", DAILY)
                        .query("timezone", zone.equals(ZoneOffset.UTC) ? "GMT" : zone.getId())
                        .query("models", model));
        return days(answer.daily());
    }

    private static List<DailyTemperature> days(Wire.@Nullable Daily columns) {
        List<DailyTemperature> days = new ArrayList<>();
        for (int i = 0; columns != null && i < Wire.size(columns.time()); i++) {
            Optional<LocalDate> date = date(Wire.at(columns.time(), i));
            if (date.isPresent()) {
                days.add(new DailyTemperature(
                        date.get(),
                        Wire.number(columns.minimum(), i),
                        Wire.number(columns.maximum(), i),
                        Wire.number(columns.mean(), i)));
            }
        }
        return List.copyOf(days);
    }

    private static Optional<LocalDate> date(@Nullable Object text) {
        try {
            return text instanceof String iso ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Asks for seconds since 1970, which no change of clocks makes ambiguous. */
    @Override
    public List<HourlyWeather> hourly(GeoPoint place, DateRange period) {
        DateRange utc = DateRange.of(notEmpty(period).start().withZoneSameInstant(ZoneOffset.UTC), period.end());
        Wire.Answer answer = service.call(
                Endpoints.ARCHIVE,
                place(place)
                        .query("start_date", utc.firstDay())
                        .query("end_date", utc.dayAfter().minusDays(1))
                        .query("hourly", HOURLY)
                        .query("timezone", "GMT")
                        .query("timeformat", "unixtime")
                        .query("models", model));
        return hours(answer.hourly(), period);
    }

    private static List<HourlyWeather> hours(Wire.@Nullable Hourly columns, DateRange period) {
        List<HourlyWeather> hours = new ArrayList<>();
        for (int i = 0; columns != null && i < Wire.size(columns.time()); i++) {
            if (Wire.at(columns.time(), i) instanceof Number seconds) {
                Instant time = Instant.ofEpochSecond(seconds.longValue());
                if (period.contains(time)) {
                    hours.add(new HourlyWeather(
                            time.atZone(period.zone()),
                            Wire.number(columns.temperature(), i),
                            Wire.number(columns.irradiance(), i),
                            Wire.number(columns.precipitation(), i)));
                }
            }
        }
        return List.copyOf(hours);
    }

    private static Arguments place(GeoPoint place) {
        return Arguments.none().query("latitude", place.latitude()).query("longitude", place.longitude());
    }

    private static DateRange notEmpty(DateRange period) {
        if (period.isEmpty()) {
            throw new IllegalArgumentException("The period holds no time: " + period.start());
        }
        return period;
    }

    @Override
    public Attribution attribution() {
        return ATTRIBUTION;
    }

    @Override
    public OpenMeteoClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super OpenMeteoClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
