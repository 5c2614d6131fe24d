package io.github.melsdk.core.opendata.geonetwork;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.opendata.DatasetDescription;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Searches a GeoNetwork 4 catalogue, such as that of the Lille metropolis. A record describes data and leads to them: its distributions say with
 * which client they are read. Immutable and thread-safe. Call it, do not implement it: methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}, and {@link IllegalArgumentException} for a query
 * that the catalogue would refuse.
 *
 * @see <a href="https://docs.geonetwork-opensource.org/4.2/api/search/">GeoNetwork, search</a>
 */
public interface GeoNetworkClient extends ServiceClient<GeoNetworkClient> {

    /**
     * Returns a client on a transport of its own.
     *
     * @param catalogue address of the catalogue, such as {@code https://data.example.fr/geonetwork}
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static GeoNetworkClient create(URI catalogue) {
        return create(catalogue, Transport.create());
    }

    /**
     * Returns a client on a shared transport.
     *
     * @param catalogue address of the catalogue, such as {@code https://data.example.fr/geonetwork}
     * @param transport the transport
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static GeoNetworkClient create(URI catalogue, Transport transport) {
        return new DefaultGeoNetworkClient(Services.at(transport, catalogue));
    }

    /**
     * Searches published records. The catalogue reaches the first 10,000: then a
     * {@link io.github.melsdk.core.error.PageCeilingException} says so.
     *
     * @param query searches, restricts, orders
     * @return a lazy list
     */
    Paged<GeoNetworkRecord> records(Consumer<GeoNetworkQuery> query);

    /**
     * Counts the values of fields over the records of a search.
     *
     * @param fields names of fields, such as {@code OrgForResourceObject.default} or {@code resourceType}
     * @param query searches, restricts
     * @return number of records by field and value, the most frequent first
     * @throws IllegalArgumentException when no field is named
     */
    Map<String, Map<String, Long>> facets(List<String> fields, Consumer<GeoNetworkQuery> query);

    /**
     * Reads a record.
     *
     * @param uuid its identifier
     * @return the record
     * @throws io.github.melsdk.core.error.NotFoundException when there is none that is published
     */
    GeoNetworkRecord record(String uuid);

    /**
     * Looks for a record.
     *
     * @param uuid its identifier
     * @return empty when there is none that is published
     */
    Optional<GeoNetworkRecord> findRecord(String uuid);

    /**
     * Reads what any portal tells about a dataset: producer, licence and last update, in one call. Columns belong to the services that the
     * record leads to.
     *
     * @param uuid identifier of the record
     * @return the description
     * @throws io.github.melsdk.core.error.NotFoundException when there is none that is published
     */
    default DatasetDescription describe(String uuid) {
        return record(uuid).describe();
    }
}
