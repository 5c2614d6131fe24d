package io.github.melsdk.energy.solar;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.spi.Quota;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.PowerSeries;
import io.github.melsdk.energy.Quality;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The client over a service. */
final class DefaultPvgisClient implements PvgisClient {

    private static final int FIRST_YEAR = 2005;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd:HHmm", Locale.ROOT);
    private static final Attribution ORIGIN = Attribution.of("PVGIS, European Commission (JRC)", Licence.unknown())
            .withDataset("PVGIS", "https://re.jrc.ec.europa.eu/pvg_tools/en/");

    private final Service service;
    private final PvgisVersion version;
    private final ClientSupport<PvgisClient> support;

    DefaultPvgisClient(Service service, PvgisVersion version) {
        this.service = service.within(List.of(new Quota("pvgis/seconds", 30, Duration.ofSeconds(1))));
        this.version = version;
        this.support = new ClientSupport<>("pvgis", this.service, other -> new DefaultPvgisClient(other, version));
    }

    private Arguments arguments(SolarRoof roof) {
        GeoPoint place = roof.place();
        boolean best = roof.tilt() == null && roof.azimuth() == null;
        return Arguments.of("version", version.path())
                .query("lat", place.latitude())
                .query("lon", place.longitude())
                .query("peakpower", roof.peakPower().kilowatts())
                .query("loss", roof.loss())
                .query("mountingplace", roof.onBuilding() ? "building" : "free")
                .query("angle", roof.tilt())
                .query("aspect", roof.azimuth())
                .query("optimalangles", best ? 1 : null)
                .query("optimalinclination", roof.tilt() == null && !best ? 1 : null);
    }

    @Override
    public SolarYield averageYear(SolarRoof roof) {
        Wire.Outputs outputs = service.call(Endpoints.AVERAGE, arguments(roof).query("outputformat", "json"))
                .outputs();
        Wire.Totals totals = outputs == null ? null : first(outputs.totals().values());
        if (outputs == null || totals == null || totals.energy() == null) {
            throw new DecodingException(
                    DecodingException.Reason.TYPE,
                    "pvgis.average: the answer tells no energy of the year.",
                    "$.outputs.totals",
                    null,
                    CallTrace.none("pvgis.average"));
        }
        List<Wire.Month> months = first(outputs.monthly().values());
        return new SolarYield(
                Energy.kilowattHours(totals.energy()),
                energy(totals.deviation()),
                totals.irradiation(),
                totals.loss(),
                months == null ? List.of() : months(months),
                origin());
    }

    private static <T> @Nullable T first(Iterable<T> values) {
        for (T value : values) {
            return value;
        }
        return null;
    }

    private static @Nullable Energy energy(@Nullable Double kilowattHours) {
        return kilowattHours == null ? null : Energy.kilowattHours(kilowattHours);
    }

    private static List<SolarMonth> months(List<Wire.Month> months) {
        List<SolarMonth> read = new ArrayList<>();
        for (Wire.Month month : months) {
            Integer number = month == null ? null : month.month();
            if (number != null && number >= 1 && number <= 12 && month.energy() != null) {
                read.add(new SolarMonth(
                        Month.of(number),
                        Energy.kilowattHours(month.energy()),
                        month.irradiation(),
                        energy(month.deviation())));
            }
        }
        return read;
    }

    @Override
    public SolarSeries hourly(SolarRoof roof, int firstYear, int lastYear, ZoneId zone) {
        if (firstYear < FIRST_YEAR || lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "Hours are known from 2005 on, the first year first, not from " + firstYear + " to " + lastYear);
        }
        Wire.Hours outputs = service.call(
                        Endpoints.HOURLY,
                        arguments(roof)
                                .query("pvcalculation", 1)
                                .query("startyear", firstYear)
                                .query("endyear", lastYear)
                                .query("outputformat", "json"))
                .outputs();
        PowerSeries.Builder power = PowerSeries.builder(zone);
        List<SolarHour> hours = new ArrayList<>();
        int skipped = 0;
        for (Wire.Hour hour : outputs == null ? List.<Wire.Hour>of() : outputs.hourly()) {
            Instant start = start(hour.time());
            if (start == null) {
                skipped++;
                continue;
            }
            Power mean = hour.power() == null ? null : Power.watts(hour.power());
            power.add(start, start.plus(1, ChronoUnit.HOURS), mean, mean == null ? Quality.MISSING : Quality.ESTIMATED);
            hours.add(new SolarHour(
                    start,
                    hour.irradiance(),
                    hour.sunHeight(),
                    hour.temperature(),
                    hour.windSpeed(),
                    hour.reconstructed() != null && hour.reconstructed() == 1));
        }
        return new SolarSeries(power.build(), hours, skipped, origin());
    }

    /** The minutes are those of the satellite; the value is that of the hour. */
    private static @Nullable Instant start(@Nullable String time) {
        try {
            return time == null
                    ? null
                    : LocalDateTime.parse(time, TIME)
                            .truncatedTo(ChronoUnit.HOURS)
                            .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Attribution origin() {
        return ORIGIN.withRetrievedAt(service.engine().time().now());
    }

    @Override
    public PvgisClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super PvgisClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
