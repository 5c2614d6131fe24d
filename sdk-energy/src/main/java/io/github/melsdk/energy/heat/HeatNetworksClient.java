package io.github.melsdk.energy.heat;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.GeoPoint;

/**
 * Tells whether a building can be connected to a heat network (France Chaleur Urbaine, API v1). Needs no key. Thread-safe. Call
 * it, do not implement it: methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}.
 *
 * @see <a href="https://france-chaleur-urbaine.beta.gouv.fr/documentation/api">The API</a>
 */
public interface HeatNetworksClient extends ServiceClient<HeatNetworksClient> {

    /**
     * Returns a client on a transport of its own.
     *
     * @return a client
     */
    static HeatNetworksClient create() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder, not thread-safe
     */
    static HeatNetworksClientBuilder builder() {
        return new HeatNetworksClientBuilder();
    }

    /**
     * Asks whether a building can be connected.
     *
     * @param place where it is
     * @return the nearest network and how far it is
     */
    HeatEligibility eligibility(GeoPoint place);

    /**
     * Opens the list of all networks of France with their lines, more than 50 MB; two requests in a minute. Close it.
     *
     * @return all networks
     */
    RecordStream<HeatNetwork> networks();
}
