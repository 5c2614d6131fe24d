package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.territory.PortalSource;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An open-data portal, whatever software runs it. An application written against this interface goes on working when a portal
 * changes its software; only the address and the names of datasets and fields change. Immutable and thread-safe. Call it, do
 * not implement it: methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}.
 *
 * <pre>{@code
 * Portal portal = Portal.open(URI.create("https://opendata.example.fr"), transport);
 * for (DataRecord station : portal.dataset("bike-stations").records(q -> q.near(here, Distance.kilometres(1)).nearestFirst())) {
 *     System.out.println(station.text("nom").orElse(station.id()));
 * }
 * }</pre>
 */
public interface Portal {

    /**
     * Finds out which software answers at an address, by a few cheap requests, and opens it. What was found is remembered as
     * long as the transport lives.
     *
     * @param address address of the portal, of its API or of its landing page
     * @param transport the transport to share
     * @return the portal
     * @throws UnknownPortalException when nothing that the SDK knows answers there; it tells what was tried
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static Portal open(URI address, Transport transport) {
        return Detection.open(address, transport);
    }

    /**
     * Finds out which software answers at an address, on a transport of its own.
     *
     * @param address address of the portal, of its API or of its landing page
     * @return the portal
     * @throws UnknownPortalException when nothing that the SDK knows answers there; it tells what was tried
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static Portal open(URI address) {
        return open(address, Transport.create());
    }

    /**
     * Opens a portal of a territory, whose profile names the software. Nothing is requested.
     *
     * @param source the portal in the profile
     * @param zone zone of the territory, for datasets whose times the profile declares to be its wall clock
     * @param transport the transport to share
     * @return the portal
     */
    static Portal of(PortalSource source, ZoneId zone, Transport transport) {
        return new DefaultPortal(source.url(), Adapters.of(source, zone, transport));
    }

    /**
     * Returns the address under which the portal was opened.
     *
     * @return the address
     */
    URI address();

    /**
     * Returns what runs the portal.
     *
     * @return the software
     */
    PortalSource.Software software();

    /**
     * Finds datasets.
     *
     * @param words words to look for; blank for all datasets
     * @return a lazy list in the order of the portal
     */
    Paged<DatasetDescription> search(String words);

    /**
     * Returns a dataset. Nothing is requested.
     *
     * @param id its identifier on the portal
     * @return the dataset
     * @throws IllegalArgumentException when the identifier is blank
     */
    Dataset dataset(String id);

    /**
     * Asks for a dataset that may not exist.
     *
     * @param id its identifier on the portal
     * @return empty when the portal has none
     * @throws IllegalArgumentException when the identifier is blank
     */
    Optional<Dataset> findDataset(String id);

    /**
     * Hands out the client of the software, for all that is not common to portals.
     *
     * @param <C> type of the client
     * @param type class of the client, such as {@code OpendatasoftClient.class}
     * @return empty when the portal runs another software
     */
    <C extends ServiceClient<C>> Optional<C> client(Class<C> type);
}
