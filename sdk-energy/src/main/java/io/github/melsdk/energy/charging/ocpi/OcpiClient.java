package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what an operator of charge points offers to its partners (OCPI 2.2.1, sender interfaces). Thread-safe. Call it, do not
 * implement it: methods will be added.
 *
 * <p>The modules are where the operator says, at the origin of its versions; the token goes nowhere else. Where they are is
 * remembered.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}: OCPI tells errors in answers of status
 * 200 too, whose code is that of {@link io.github.melsdk.core.error.ApiException#code()}.
 *
 * @see <a href="https://github.com/ocpi/ocpi">Open Charge Point Interface</a>
 */
public interface OcpiClient extends ServiceClient<OcpiClient> {

    /**
     * Returns a client on a transport of its own.
     *
     * @param versions address of the versions of the peer
     * @param token the token that the peer gave
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain https URL
     */
    static OcpiClient create(URI versions, ApiKey token) {
        return builder(versions, token).build();
    }

    /**
     * Returns a builder.
     *
     * @param versions address of the versions of the peer
     * @param token the token that the peer gave
     * @return a builder, not thread-safe
     */
    static OcpiClientBuilder builder(URI versions, ApiKey token) {
        return new OcpiClientBuilder(versions, token);
    }

    /**
     * Reads the versions that the peer speaks.
     *
     * @return the versions
     */
    List<OcpiVersion> versions();

    /**
     * Reads the modules of version 2.2.1, or of 2.2 when the peer lacks it, now.
     *
     * @return the modules
     * @throws io.github.melsdk.core.error.ApiException when the peer speaks neither (code {@code 3002})
     */
    VersionDetails modules();

    /**
     * Lists the locations.
     *
     * @param query which ones; do not show those that are not {@link ChargingLocation#isPublic()}
     * @return the locations, read as they are asked for
     */
    Paged<ChargingLocation> locations(Consumer<OcpiQuery> query);

    /**
     * Reads a location.
     *
     * @param id its identifier
     * @return the location
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    ChargingLocation location(String id);

    /**
     * Reads a location, if there is one.
     *
     * @param id its identifier
     * @return the location
     */
    Optional<ChargingLocation> findLocation(String id);

    /**
     * Reads an EVSE.
     *
     * @param location identifier of its location
     * @param uid its identifier
     * @return the EVSE
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    Evse evse(String location, String uid);

    /**
     * Reads a plug.
     *
     * @param location identifier of its location
     * @param uid identifier of its EVSE
     * @param id its identifier
     * @return the plug
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    EvseConnector connector(String location, String uid, String id);

    /**
     * Lists the tariffs.
     *
     * @param query which ones
     * @return the tariffs, read as they are asked for
     */
    Paged<ChargingTariff> tariffs(Consumer<OcpiQuery> query);

    /**
     * Lists the sessions of our drivers.
     *
     * @param query which ones; peers require {@link OcpiQuery#updatedFrom}
     * @return the sessions, read as they are asked for
     */
    Paged<ChargingSession> sessions(Consumer<OcpiQuery> query);
}
