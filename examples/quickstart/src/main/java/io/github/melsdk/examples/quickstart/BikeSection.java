package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.opendata.ogcfeatures.Feature;
import io.github.melsdk.core.opendata.ogcfeatures.OgcFeaturesClient;
import io.github.melsdk.core.opendata.ogcfeatures.ServerFlavour;
import io.github.melsdk.core.territory.CollectionSource;
import io.github.melsdk.core.territory.PortalSource;
import io.github.melsdk.core.territory.Territory;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The stations nearest to a point, with bikes and docks. */
final class BikeSection implements Section {

    private static final int SHOWN = 10;

    private final City city;
    private final Territory territory;
    private final Transport transport;
    private final Clock clock;
    private final GeoPoint centre;

    BikeSection(City city, Territory territory, Transport transport, Clock clock, GeoPoint centre) {
        this.city = city;
        this.territory = territory;
        this.transport = transport;
        this.clock = clock;
        this.centre = centre;
    }

    @Override
    public String title() {
        return "V'Lille around Grand Place";
    }

    @Override
    public void print(PrintStream page) {
        PortalSource portal = territory.portalsFor("bike-stations").get(0);
        CollectionSource layer = portal.findCollection("bike-stations").orElseThrow();
        OgcFeaturesClient features = OgcFeaturesClient.builder(city.portal(portal.url()))
                .transport(transport)
                .flavour(ServerFlavour.GEOSERVER)
                .attribution(portal.attribution())
                .build();

        Iterable<Feature> read = features.items(layer.id(), q -> q.wallClock(territory.zone()));
        List<BikeStation> stations = Progress.of("reading the stations", read).stream()
                .flatMap(feature -> BikeStation.of(feature).stream())
                .sorted(Located.byDistanceFrom(centre))
                .toList();

        page.printf("  bikes  docks  distance  station%s figures of%n", " ".repeat(29));
        stations.stream().limit(SHOWN).forEach(station -> line(page, station));
        page.printf("  %d stations in service.%n", stations.size());
        stations.stream()
                .findFirst()
                .ifPresent(station -> page.println("  " + station.attribution().text(Locale.ENGLISH)));
    }

    private void line(PrintStream page, BikeStation station) {
        String distance =
                station.location().map(centre::distanceTo).map(Text::distance).orElse("-");
        String place = station.commune() == null ? station.name() : station.name() + ", " + station.commune();
        String age = station.figuresOf() == null
                ? "unknown"
                : Text.age(Duration.between(station.figuresOf(), clock.instant()));
        page.printf(
                Locale.ROOT,
                "  %5d  %5d  %8s  %s %s%n",
                station.bikes(),
                station.docks(),
                distance,
                Text.fit(place, 36),
                age);
    }
}
