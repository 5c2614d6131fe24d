package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterData;
import io.github.melsdk.energy.meters.MeterId;
import java.util.Collection;
import java.util.List;

/**
 * GRDF ADICT, version 2: gas meters, with a right to read that the customer granted or that was declared for the customer. Clients
 * are immutable and thread-safe; create one and share it.
 *
 * <p>Each method that reads a meter takes a {@link Consent} and refuses, before anything is sent, what it does not cover. One
 * call per second is kept by the limiter of the transport; GRDF documents no limit. A gas day goes from 6 o'clock to 6 o'clock in
 * Paris. Errors come with HTTP status 200, too: they are thrown like any other, with the exception of the status that says the
 * same; {@link GrdfProblem} tells what they mean.
 *
 * @see <a href="https://sites.grdf.fr/web/portail-api-grdf-adict">Portal of GRDF (French)</a>
 */
public interface GrdfClient extends ServiceClient<GrdfClient> {

    /**
     * Creates a client of the production service on a transport of its own.
     *
     * @param client the application, as registered with GRDF
     * @return a client
     */
    static GrdfClient create(OAuthClient client) {
        return builder(client).build();
    }

    /**
     * Starts to configure a client.
     *
     * @param client the application, as registered with GRDF
     * @return a builder
     */
    static GrdfClientBuilder builder(OAuthClient client) {
        return new GrdfClientBuilder(client);
    }

    /**
     * Reads the energy of each gas day, for information, up to 3 years back.
     *
     * @param consent covers {@link DataScope#DAILY_CONSUMPTION}
     * @param range from when to when; the days it touches
     * @return energies by gross calorific value; provisional ones are marked as estimated, days that were not given are missing
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    EnergySeries dailyConsumption(Consent consent, DateRange range);

    /**
     * Reads the consumption that was published and billed, up to 5 years back.
     *
     * @param consent covers {@link DataScope#PUBLISHED_CONSUMPTION}
     * @param range from when to when; the days it touches
     * @return energies by gross calorific value from reading to reading
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    EnergySeries publishedConsumption(Consent consent, DateRange range);

    /**
     * Reads readings with volumes, coefficients and states.
     *
     * @param consent covers the scope of the data
     * @param data which readings
     * @param period which gas days
     * @return the readings; none when there are no data
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    GasReadings readings(Consent consent, GasData data, GasPeriod period);

    /**
     * Reads what is agreed for the delivery.
     *
     * @param consent covers {@link DataScope#CONTRACT}
     * @return the contract
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    GasContract contract(Consent consent);

    /**
     * Reads the meter and where it is.
     *
     * @param consent covers {@link DataScope#TECHNICAL} and {@link DataScope#IDENTITY}
     * @return the meter
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    GasMeter meter(Consent consent);

    /**
     * Lists all rights of this application.
     *
     * @return the rights, whatever their state
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    List<AccessRight> accessRights();

    /**
     * Lists the rights on some meters.
     *
     * @param meters at most 1,000
     * @return the rights, whatever their state
     * @throws IllegalArgumentException when there are more
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    List<AccessRight> accessRights(Collection<MeterId> meters);

    /**
     * Declares a right that the customer has agreed to. It is sent once. A proof may have to be uploaded before it is active.
     *
     * @param meter the meter
     * @param declaration who agreed, to what, until when
     * @return the right as GRDF keeps it
     * @throws io.github.melsdk.core.error.ApiException when it exists already (409), or GRDF refuses it
     * @throws io.github.melsdk.core.error.SdkException when the call fails otherwise
     */
    AccessRight declareRight(MeterId meter, RightDeclaration declaration);

    /**
     * Ends a right, as when the customer withdraws the consent. Erase the data then.
     *
     * @param rightId identifier of the right
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    void endRight(String rightId);

    /**
     * Uploads the proof of a right. It is sent once.
     *
     * @param rightId identifier of the right
     * @param proofs one to three files of at most 4 MB each
     * @throws IllegalArgumentException when there are none or too many
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    void uploadProofs(String rightId, List<RightProof> proofs);

    /**
     * Returns the neutral view on this client.
     *
     * @return reads daily, published and injected energies
     */
    MeterData meterData();

    /**
     * Reads an operation on a meter that this client does not know.
     *
     * @param consent covers the scope
     * @param scope what the operation reads
     * @param pathTemplate as for {@link #raw(String, Object...)}
     * @param values the values in order
     * @return the answer as text; it holds personal data
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    RawResponse raw(Consent consent, DataScope scope, String pathTemplate, Object... values);

    /**
     * Always refuses: no meter is read without a consent.
     *
     * @param pathTemplate not used
     * @param values not used
     * @return never
     * @throws io.github.melsdk.energy.meters.ConsentException always
     */
    @Override
    RawResponse raw(String pathTemplate, Object... values);
}
