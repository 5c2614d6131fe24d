package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.ServiceClient;
import java.net.URI;

/**
 * Reads a system of shared vehicles (GBFS 1.x, 2.x and 3.x) as one model. Thread-safe. Call it, do not implement it: methods
 * will be added.
 *
 * <p>The discovery file is remembered for as long as it says, at least five minutes and at most a day, and read again when a
 * feed is gone. Feeds are read where it says, on other hosts too; nothing of ours goes there but the request. Answers with a
 * validator are asked for conditionally.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}. A feed that the system does not
 * publish is a snapshot without items, {@link Snapshot#published()} tells.
 *
 * @see <a href="https://gbfs.org/specification/reference/">General Bikeshare Feed Specification</a>
 */
public interface GbfsClient extends ServiceClient<GbfsClient> {

    /**
     * Returns a client on a transport of its own.
     *
     * @param discovery address of the discovery file, usually called {@code gbfs.json}
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static GbfsClient create(URI discovery) {
        return builder(discovery).build();
    }

    /**
     * Returns a builder.
     *
     * @param discovery address of the discovery file
     * @return a builder, not thread-safe
     */
    static GbfsClientBuilder builder(URI discovery) {
        return new GbfsClientBuilder(discovery);
    }

    /**
     * Reads the discovery file, now.
     *
     * @return version and feeds
     */
    GbfsDiscovery discover();

    /**
     * Reads what the system says of itself.
     *
     * @return name, operator, licence, contact
     * @throws io.github.melsdk.core.error.NotFoundException when the feed is listed and not there
     * @throws io.github.melsdk.core.error.DecodingException when the system does not list this feed, which it must, or the
     *     feed names no system
     */
    SystemInformation system();

    /**
     * Reads the stations with their vehicles: both feeds, joined by identifier. Stations of one feed only are kept.
     *
     * @return stations in the order of {@code station_information}, then those of the status only
     */
    Snapshot<Station> stations();

    /**
     * Reads what seldom changes about stations.
     *
     * @return the content of {@code station_information}
     */
    Snapshot<StationInformation> stationInformation();

    /**
     * Reads what changes about stations: the one request to repeat every minute.
     *
     * @return the content of {@code station_status}
     */
    Snapshot<StationStatus> stationStatus();

    /**
     * Reads the vehicles that stand about and can be rented.
     *
     * @return the content of {@code vehicle_status}, before version 3 of {@code free_bike_status}
     */
    Snapshot<Vehicle> vehicles();

    /**
     * Reads the types of vehicles.
     *
     * @return the content of {@code vehicle_types}
     */
    Snapshot<VehicleType> vehicleTypes();

    /**
     * Reads the regions.
     *
     * @return the content of {@code system_regions}
     */
    Snapshot<Region> regions();

    /**
     * Reads the prices.
     *
     * @return the content of {@code system_pricing_plans}
     */
    Snapshot<PricingPlan> pricingPlans();

    /**
     * Reads the messages of the operator.
     *
     * @return the content of {@code system_alerts}
     */
    Snapshot<SystemAlert> alerts();

    /**
     * Reads the areas with rules of their own, a file that can be large.
     *
     * @return the content of {@code geofencing_zones}, geometries and rules as they came
     */
    Snapshot<GeofencingZone> geofencingZones();
}
