package io.github.melsdk.energy.weather;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.energy.DailyTemperature;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a service. */
final class DefaultMeteoFranceClient implements MeteoFranceClient {

    private static final int DELIVERED = 410;
    private static final int NOTHING = 500;
    private static final int STATION_DIGITS = 8;
    private static final Set<TransportException.Reason> LOST =
            Set.of(TransportException.Reason.RESET, TransportException.Reason.TRUNCATED);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);
    private static final Attribution ATTRIBUTION = Attribution.of("Météo-France", Licence.LICENCE_OUVERTE_2_0);

    private final Service service;
    private final Duration patience;
    private final ClientSupport<MeteoFranceClient> support;

    DefaultMeteoFranceClient(Service service, Duration patience) {
        this.service = service;
        this.patience = patience;
        this.support =
                new ClientSupport<>("meteofrance", service, other -> new DefaultMeteoFranceClient(other, patience));
    }

    @Override
    public List<DailyTemperature> dailyTemperatures(String station, DateRange period) {
        List<LocalDate> days = period.days();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("The period holds no day: " + period.start());
        }
        LocalDate last = days.get(days.size() - 1);
        List<DailyTemperature> all = new ArrayList<>();
        for (LocalDate first = days.get(0); !first.isAfter(last); first = first.plusYears(1)) {
            LocalDate endOfYear = first.plusYears(1).minusDays(1);
            all.addAll(slice(station, first, endOfYear.isBefore(last) ? endOfYear : last));
        }
        return List.copyOf(all);
    }

    /** What was delivered, or broke on its way, is not delivered again: it has to be ordered once more. */
    private List<DailyTemperature> slice(String station, LocalDate first, LocalDate last) {
        String order = order(station, first, last);
        try {
            return awaited(order);
        } catch (ApiException e) {
            if (e.status() == NOTHING) {
                return List.of();
            }
            if (e.status() != DELIVERED) {
                throw e;
            }
        } catch (TransportException e) {
            if (!LOST.contains(e.reason())) {
                throw e;
            }
        }
        return awaited(order(station, first, last));
    }

    private List<DailyTemperature> awaited(String order) {
        long end = service.engine().time().nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Optional<List<DailyTemperature>> days = delivery(order);
            if (days.isPresent()) {
                return days.get();
            }
            if (service.engine().time().nanoTime() + pause.toNanos() > end) {
                throw failure(TransportException.Reason.TIMEOUT, "the data are not ready after " + patience);
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private void pause(Duration pause) {
        try {
            boolean ignored = service.engine().time().await(new CountDownLatch(1), pause.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(TransportException.Reason.INTERRUPTED, "interrupted while the data were prepared");
        }
    }

    private static TransportException failure(TransportException.Reason reason, String what) {
        String label = ClimateEndpoints.DELIVERY.label();
        return new TransportException(reason, label + ": " + what, null, CallTrace.none(label), RequestSent.MAYBE);
    }

    @Override
    public String order(String station, LocalDate firstDay, LocalDate lastDay) {
        boolean eightDigits =
                station.length() == STATION_DIGITS && station.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean withinAYear = !lastDay.isBefore(firstDay) && lastDay.isBefore(firstDay.plusYears(1));
        if (!eightDigits || !withinAYear) {
            throw new IllegalArgumentException("An order has a station of eight digits and days in order within a year,"
                    + " not " + station + ", " + firstDay + ", " + lastDay);
        }
        return service.call(
                ClimateEndpoints.ORDER,
                Arguments.none()
                        .query("id-station", station)
                        .query("date-deb-periode", firstDay + "T00:00:00Z")
                        .query("date-fin-periode", lastDay + "T23:59:59Z"));
    }

    @Override
    public Optional<List<DailyTemperature>> delivery(String order) {
        return service.call(ClimateEndpoints.DELIVERY, Arguments.none().query("id-cmde", order));
    }

    @Override
    public Attribution attribution() {
        return ATTRIBUTION;
    }

    @Override
    public MeteoFranceClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super MeteoFranceClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
