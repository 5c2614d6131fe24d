package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.opendata.DataAddress;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.geonetwork.GeoNetworkClient;
import io.github.melsdk.core.opendata.geonetwork.GeoNetworkRecord;
import io.github.melsdk.core.territory.PortalSource;
import io.github.melsdk.core.territory.PortalSource.Software;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A GeoNetwork catalogue: it finds and describes; the records come from the service that a dataset's entry names. */
final class GeoNetworkAdapter implements Adapter {

    private static final List<DataAddress.Kind> PREFERRED = List.of(
            DataAddress.Kind.OGC_API_FEATURES,
            DataAddress.Kind.WFS,
            DataAddress.Kind.OPENDATASOFT,
            DataAddress.Kind.DATA_FAIR);

    /** Where the records of a dataset are, and what that service says of it. */
    private record Service(Adapter adapter, DatasetDescription dataset) {}

    private final GeoNetworkClient client;
    private final Setting setting;
    private final Map<String, Service> services = new ConcurrentHashMap<>();

    GeoNetworkAdapter(Setting setting) {
        this.setting = setting;
        this.client = GeoNetworkClient.create(setting.address(), setting.transport());
    }

    @Override
    public PortalSource.Software software() {
        return Software.GEONETWORK;
    }

    @Override
    public ServiceClient<?> client() {
        return client;
    }

    @Override
    public Paged<DatasetDescription> search(String words) {
        return PagedView.map(
                client.records(q -> {
                    if (!words.isEmpty()) {
                        q.text(words);
                    }
                }),
                GeoNetworkRecord::describe);
    }

    @Override
    public DatasetDescription describe(String id) {
        GeoNetworkRecord record = client.record(id);
        DatasetDescription described = record.describe();
        Optional<DataAddress> address = PREFERRED.stream()
                .flatMap(kind -> record.address(kind).stream())
                .filter(found -> found.dataset() != null)
                .findFirst();
        if (address.isEmpty()) {
            return described;
        }
        Adapter adapter = adapter(address.get(), described);
        // Licence and producer are the catalogue's to say; the columns are the service's.
        DatasetDescription served =
                adapter.describe(Objects.requireNonNull(address.get().dataset()));
        DatasetDescription whole = new DatasetDescription(
                served.id(),
                described.title(),
                described.description(),
                described.keywords(),
                served.records(),
                served.columns(),
                described.attribution());
        services.put(id, new Service(adapter, whole));
        return described.withColumns(served.columns());
    }

    private Adapter adapter(DataAddress address, DatasetDescription described) {
        Setting other = new Setting(address.base(), setting.transport(), described.attribution(), null, Set.of());
        return switch (address.kind()) {
            case OGC_API_FEATURES -> new OgcFeaturesAdapter(other, flavour(address.base()));
            case WFS -> new WfsAdapter(other);
            case OPENDATASOFT -> new OpendatasoftAdapter(other);
            default -> new DataFairAdapter(other);
        };
    }

    private static Software flavour(URI base) {
        String path = base.getPath() == null ? "" : base.getPath();
        if (path.contains("/ogc/features")) {
            return Software.GEOSERVER_OGC_FEATURES;
        }
        return path.endsWith("/data/ogcapi") ? Software.GEORCHESTRA_DATA_API : Software.OGC_FEATURES;
    }

    private Service service(DatasetDescription dataset) {
        Service service = services.get(dataset.id());
        if (service == null) {
            throw new IllegalArgumentException("The catalogue entry " + dataset.id()
                    + " names no service from which this version of the SDK reads records ("
                    + PREFERRED.stream().map(Enum::name).collect(Collectors.joining(", "))
                    + "). Its links: client(GeoNetworkClient.class)");
        }
        return service;
    }

    @Override
    public Abilities abilities(DatasetDescription dataset) {
        Service service = service(dataset);
        return service.adapter().abilities(service.dataset());
    }

    @Override
    public Paged<DataRecord> records(DatasetDescription dataset, Split split) {
        Service service = service(dataset);
        return service.adapter().records(service.dataset(), split);
    }

    @Override
    public Optional<RecordStream<DataRecord>> export(DatasetDescription dataset, Split split) {
        Service service = service(dataset);
        return service.adapter().export(service.dataset(), split);
    }
}
