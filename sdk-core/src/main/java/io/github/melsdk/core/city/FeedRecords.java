package io.github.melsdk.core.city;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.mobility.gbfs.GbfsClient;
import io.github.melsdk.core.mobility.gbfs.Snapshot;
import io.github.melsdk.core.mobility.gbfs.Station;
import io.github.melsdk.core.mobility.gbfs.StationInformation;
import io.github.melsdk.core.mobility.gbfs.StationStatus;
import io.github.melsdk.core.model.Address;
import io.github.melsdk.core.territory.FeedSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads themes from mobility feeds. */
final class FeedRecords {

    private final Transport transport;
    private final Map<String, GbfsClient> bikes = new ConcurrentHashMap<>();

    FeedRecords(Transport transport) {
        this.transport = transport;
    }

    /** Reads the stations of a GBFS system; those that it does not describe are left out, as nobody could find them. */
    Loaded<BikeStation> bikeStations(FeedSource feed) {
        if (feed.format() != FeedSource.Format.GBFS) {
            throw new UnsupportedSourceException(
                    "The feed " + feed.name() + " is " + feed.format().wire() + ", which has no bike stations");
        }
        GbfsClient client = bikes.computeIfAbsent(
                feed.name(),
                name -> GbfsClient.builder(feed.url()).transport(transport).build());
        Snapshot<Station> snapshot = client.stations();
        List<BikeStation> stations = snapshot.items().stream()
                .filter(station -> station.information() != null)
                .map(FeedRecords::station)
                .toList();
        return new Loaded<>(stations, snapshot.freshness().publishedAt(), snapshot.skipped());
    }

    private static BikeStation station(Station station) {
        StationStatus status = station.status();
        return new BikeStation(
                station.id(),
                station.name().in(Locale.FRENCH),
                station.location().orElse(null),
                address(station.information()),
                station.vehiclesAvailable().orElse(null),
                station.docksAvailable().orElse(null),
                status == null ? null : inService(status),
                status == null ? null : status.lastReported(),
                station.attribution());
    }

    private static @Nullable Boolean inService(StationStatus status) {
        boolean silent = status.installed() == null && status.renting() == null;
        return silent ? null : !Boolean.FALSE.equals(status.installed()) && !Boolean.FALSE.equals(status.renting());
    }

    private static @Nullable Address address(@Nullable StationInformation information) {
        if (information == null || information.address() == null && information.postCode() == null) {
            return null;
        }
        return new Address(information.address(), information.postCode(), null, null, null);
    }
}
