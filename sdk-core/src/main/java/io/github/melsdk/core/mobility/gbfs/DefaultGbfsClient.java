package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.mobility.Freshness;
import io.github.melsdk.core.model.Attribution;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The client over a service. */
final class DefaultGbfsClient implements GbfsClient {

    private static final String INFORMATION = "station_information";
    private static final String STATUS = "station_status";

    /** What a client was built with. */
    record Settings(String discovery, @Nullable String language, Duration staleAfter, Attribution attribution) {}

    /** Reads the items of a file with the origin they carry. */
    @FunctionalInterface
    private interface ItemsReader<T> {
        GbfsEnvelope.Items<T> read(GbfsEnvelope file, Attribution origin);
    }

    private final Service service;
    private final Settings settings;
    private final DiscoveryMemory memory;
    private final ClientSupport<GbfsClient> support;

    DefaultGbfsClient(Service service, Settings settings, DiscoveryMemory memory) {
        this.service = service;
        this.settings = settings;
        this.memory = memory;
        this.support = new ClientSupport<>("gbfs", service, other -> new DefaultGbfsClient(other, settings, memory));
    }

    @Override
    public GbfsDiscovery discover() {
        GbfsEnvelope file = file("gbfs", settings.discovery());
        GbfsDiscovery discovery = new GbfsDiscovery(file.version(), feeds(file.data()), freshness(file));
        memory.keep(discovery, file.ttl(), now());
        return discovery;
    }

    /** Version 3 has one list, the others one for each language. */
    private List<FeedLink> feeds(GbfsFields data) {
        List<FeedLink> feeds = new ArrayList<>(feeds(data, null));
        for (String language : List.copyOf(data.extras().keySet())) {
            feeds.addAll(feeds(data.child(language), language));
        }
        return feeds;
    }

    private static List<FeedLink> feeds(GbfsFields holder, @Nullable String language) {
        List<FeedLink> feeds = new ArrayList<>();
        for (GbfsFields feed : holder.objects("feeds")) {
            String name = feed.text("name");
            String url = feed.text("url");
            if (name == null || url == null) {
                feed.skip("a feed without name or address");
            } else {
                feeds.add(new FeedLink(name, url, language));
            }
        }
        return feeds;
    }

    @Override
    public SystemInformation system() {
        GbfsEnvelope file = find("system_information");
        Attribution given = settings.attribution().withRetrievedAt(now());
        SystemInformation system = file == null ? null : GbfsReader.system(file, given);
        if (system == null) {
            throw new DecodingException(
                    DecodingException.Reason.TYPE,
                    "gbfs.system_information: the system publishes no system_information, or one without system_id.",
                    "$.data.system_id",
                    null,
                    CallTrace.none("gbfs.system_information"));
        }
        return system;
    }

    @Override
    public Snapshot<Station> stations() {
        Snapshot<StationInformation> information = stationInformation();
        Snapshot<StationStatus> status = stationStatus();
        Map<String, StationStatus> statusById = new LinkedHashMap<>();
        status.items().forEach(item -> statusById.putIfAbsent(item.id(), item));
        Map<String, Station> stations = new LinkedHashMap<>();
        for (StationInformation item : information.items()) {
            stations.putIfAbsent(item.id(), new Station(item.id(), item, statusById.get(item.id())));
        }
        statusById.forEach((id, item) -> stations.putIfAbsent(id, new Station(id, null, item)));
        Snapshot<?> figures = status.published() ? status : information;
        return new Snapshot<>(
                List.copyOf(stations.values()),
                information.published() || status.published(),
                figures.version(),
                figures.freshness(),
                information.skipped() + status.skipped(),
                figures.attribution());
    }

    @Override
    public Snapshot<StationInformation> stationInformation() {
        return snapshot(
                (file, origin) -> file.items(item -> GbfsReader.information(item, origin), "stations"), INFORMATION);
    }

    @Override
    public Snapshot<StationStatus> stationStatus() {
        return snapshot((file, origin) -> file.items(item -> GbfsReader.status(item, origin), "stations"), STATUS);
    }

    @Override
    public Snapshot<Vehicle> vehicles() {
        return snapshot(
                (file, origin) -> file.items(item -> GbfsReader.vehicle(item, origin), "vehicles", "bikes"),
                "vehicle_status",
                "free_bike_status");
    }

    @Override
    public Snapshot<VehicleType> vehicleTypes() {
        return snapshot((file, origin) -> file.items(GbfsReader::vehicleType, "vehicle_types"), "vehicle_types");
    }

    @Override
    public Snapshot<Region> regions() {
        return snapshot((file, origin) -> file.items(GbfsReader::region, "regions"), "system_regions");
    }

    @Override
    public Snapshot<PricingPlan> pricingPlans() {
        return snapshot((file, origin) -> file.items(GbfsReader::pricingPlan, "plans"), "system_pricing_plans");
    }

    @Override
    public Snapshot<SystemAlert> alerts() {
        return snapshot((file, origin) -> file.items(GbfsReader::alert, "alerts"), "system_alerts");
    }

    @Override
    public Snapshot<GeofencingZone> geofencingZones() {
        return snapshot(
                (file, origin) -> {
                    GbfsFields collection = file.data().child("geofencing_zones");
                    List<GeofencingZone> zones = GbfsReader.zones(collection);
                    return new GbfsEnvelope.Items<>(zones, collection.skipped());
                },
                "geofencing_zones");
    }

    private <T> Snapshot<T> snapshot(ItemsReader<T> reader, String... names) {
        GbfsEnvelope file = find(names);
        Instant now = now();
        if (file == null) {
            return new Snapshot<>(
                    List.of(),
                    false,
                    "",
                    new Freshness(null, now, settings.staleAfter()),
                    0,
                    settings.attribution().withRetrievedAt(now));
        }
        Attribution origin =
                settings.attribution().withLastUpdate(file.lastUpdated()).withRetrievedAt(now);
        GbfsEnvelope.Items<T> items = reader.read(file, origin);
        return new Snapshot<>(items.items(), true, file.version(), freshness(file), items.skipped(), origin);
    }

    /** Reads the first of some feeds that the system publishes; null when it publishes none of them. */
    private @Nullable GbfsEnvelope find(String... names) {
        GbfsDiscovery remembered = memory.at(now());
        FeedLink link = link(remembered == null ? discover() : remembered, names);
        if (link == null) {
            return null;
        }
        try {
            return file(names[0], link.url());
        } catch (NotFoundException e) {
            memory.forget();
            FeedLink moved = remembered == null ? link : link(discover(), names);
            if (moved != null && moved.url().equals(link.url())) {
                return orAbsent(names[0], e);
            }
            return moved == null ? null : file(names[0], moved.url());
        }
    }

    /** A file that a system may do without may be listed and not be there. */
    private static @Nullable GbfsEnvelope orAbsent(String name, NotFoundException e) {
        boolean required = name.equals(INFORMATION) || name.equals(STATUS) || name.equals("system_information");
        if (required) {
            throw e;
        }
        return null;
    }

    private @Nullable FeedLink link(GbfsDiscovery discovery, String... names) {
        for (String name : names) {
            FeedLink link = discovery.feed(name, settings.language()).orElse(null);
            if (link != null) {
                return link;
            }
        }
        return null;
    }

    private GbfsEnvelope file(String name, String url) {
        return service.callAt(Endpoints.file(name, this::now), Arguments.none(), settings.discovery(), url);
    }

    private Freshness freshness(GbfsEnvelope file) {
        return new Freshness(file.lastUpdated(), now(), settings.staleAfter());
    }

    private Instant now() {
        return service.engine().time().now();
    }

    @Override
    public GbfsClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super GbfsClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
