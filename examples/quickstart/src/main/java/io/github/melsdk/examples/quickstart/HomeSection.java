package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.energy.EnergyReading;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Series;
import io.github.melsdk.energy.Step;
import io.github.melsdk.energy.analysis.Avoided;
import io.github.melsdk.energy.analysis.SelfConsumption;
import io.github.melsdk.energy.analysis.Tariff;
import io.github.melsdk.energy.weather.OpenMeteoClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells how much of its own production a home with a roof uses in a year, and plots it. */
final class HomeSection implements Section {

    private static final double EUROS_PER_KILOWATT_HOUR = 0.25;
    private static final double PERCENT = 100;

    private final City city;
    private final Territory territory;
    private final Transport transport;
    private final GeoPoint place;
    private final Path plots;
    private final int year;

    HomeSection(City city, Territory territory, Transport transport, Clock clock, GeoPoint place, Path plots) {
        this.city = city;
        this.territory = territory;
        this.transport = transport;
        this.place = place;
        this.plots = plots;
        this.year = LocalDate.now(clock.withZone(territory.zone())).getYear() - 1;
    }

    @Override
    public String title() {
        return "A home with a roof of 3 kWp in " + year;
    }

    @Override
    public void print(PrintStream page) {
        DateRange period = DateRange.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), territory.zone());
        OpenMeteoClient weather = city.weather(transport);
        ZonedDateTime lastHour = period.end().plus(Duration.ofHours(1));
        EnergySeries roof = HomeCurves.production(period, weather.hourly(place, DateRange.of(period.start(), lastHour)))
                .between(period);
        List<EnergySeries> same = Series.align(Step.HOUR, List.of(roof, HomeCurves.consumption(period)));
        SelfConsumption home = SelfConsumption.of(same.get(0), same.get(1));
        EnergySeries used = SelfConsumption.series(same.get(0), same.get(1));

        page.println("  roof gives    " + same.get(0).total());
        page.println("  home uses     " + same.get(1).total());
        page.printf(
                Locale.ROOT,
                "  uses itself   %s: %.0f %% of the roof, %.0f %% of its needs, in steps of %s%n",
                home.selfConsumed(),
                home.selfConsumptionRate().orElse(Double.NaN) * PERCENT,
                home.selfProductionRate().orElse(Double.NaN) * PERCENT,
                home.stepLength().map(Duration::toString).orElse("several lengths"));
        page.printf(
                Locale.ROOT,
                "  saves         %s € at %.2f €/kWh%n",
                Avoided.cost(used, Tariff.flat(EUROS_PER_KILOWATT_HOUR))
                        .inEuros()
                        .amount(),
                EUROS_PER_KILOWATT_HOUR);
        plot(page, same.get(0), same.get(1), used);
        page.println("  Source: " + weather.attribution().producer() + ", "
                + weather.attribution().licence().name() + "; the home is invented");
    }

    private void plot(PrintStream page, EnergySeries roof, EnergySeries home, EnergySeries used) {
        LocalDate sunniest = roof.resample(Step.DAY).stream()
                .max(Comparator.comparing(EnergyReading::energy))
                .map(EnergyReading::date)
                .orElseThrow(() -> new IllegalArgumentException("no sunshine is known for " + year));
        DateRange day = DateRange.ofDay(sunniest, territory.zone());
        try {
            HomePlots files = new HomePlots(plots);
            page.println("  a day:  " + files.day(sunniest, roof.between(day), home.between(day)));
            page.println("  a year: "
                    + files.year(
                            year, roof.resample(Step.MONTH), home.resample(Step.MONTH), used.resample(Step.MONTH)));
        } catch (IOException e) {
            page.println("  not plotted: " + e.getMessage());
        }
    }
}
