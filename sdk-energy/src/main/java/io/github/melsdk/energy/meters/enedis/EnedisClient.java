package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.PowerSeries;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterData;
import java.util.List;
import java.util.function.Consumer;

/**
 * Enedis Data Connect in its form of 2026: Linky meters up to 36 kVA, with the consent of the customer. The application needs a
 * contract with Enedis, and a subscription to each API. Clients are immutable and thread-safe; create one and share it.
 *
 * <p>Each method that reads a meter takes a {@link Consent} and refuses, before anything is sent, what it does not cover. Five
 * calls per second and 1,000 per hour and API are kept by the limiter of the transport. Days are those of Paris; a range of time
 * stands for the whole days that it touches.
 *
 * @see <a href="https://datahub-enedis.fr/services-api/data-connect/documentation/">Documentation of Enedis (French)</a>
 */
public interface EnedisClient extends ServiceClient<EnedisClient> {

    /**
     * Creates a client of the production service on a transport of its own.
     *
     * @param client the application, as registered on the DataHub
     * @return a client
     */
    static EnedisClient create(OAuthClient client) {
        return builder(client).build();
    }

    /**
     * Starts to configure a client.
     *
     * @param client the application, as registered on the DataHub
     * @return a builder
     */
    static EnedisClientBuilder builder(OAuthClient client) {
        return new EnedisClientBuilder(client);
    }

    /**
     * Reads the energy taken from the network per day, up to 36 months back.
     *
     * @param consent covers {@link DataScope#DAILY_CONSUMPTION}
     * @param range from when to when
     * @return the days of the range; what Enedis does not have is missing
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when a call fails; its {@code resumeFrom()} is a cursor for {@link
     *     #windows}
     */
    EnergySeries dailyConsumption(Consent consent, DateRange range);

    /**
     * Reads the energy given to the network per day, up to 36 months back.
     *
     * @param consent covers {@link DataScope#DAILY_PRODUCTION}
     * @param range from when to when
     * @return the days of the range; what Enedis does not have is missing
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when a call fails
     */
    EnergySeries dailyProduction(Consent consent, DateRange range);

    /**
     * Reads the mean power taken from the network, up to 24 months back. It exists only if the customer has turned on both its
     * recording and its collection. A year takes 53 calls.
     *
     * @param consent covers {@link DataScope#CONSUMPTION_CURVE}
     * @param range from when to when
     * @return the steps of the range, usually of half an hour; what Enedis does not have is missing
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when a call fails; its {@code resumeFrom()} is a cursor for {@link
     *     #windows}
     */
    PowerSeries consumptionCurve(Consent consent, DateRange range);

    /**
     * Reads the mean power given to the network, up to 24 months back.
     *
     * @param consent covers {@link DataScope#PRODUCTION_CURVE}
     * @param range from when to when
     * @return the steps of the range, usually of half an hour; what Enedis does not have is missing
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when a call fails
     */
    PowerSeries productionCurve(Consent consent, DateRange range);

    /**
     * Reads a long range part by part, the newest first, so that what was read can be kept when something fails: a curve in
     * parts of 7 days, daily values in parts of a year. The list ends where the history of the meter ends. The {@code cursor()}
     * of each page, and the {@code resumeFrom()} of a failure, is a short text to go on from, without personal data.
     *
     * @param consent covers the measure; asked again before each part
     * @param measure what to read
     * @param range from when to when
     * @return one item per part
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     */
    Paged<Measurements> windows(Consent consent, EnedisMeasure measure, DateRange range);

    /**
     * Goes on with a long range.
     *
     * @param consent covers the measure; asked again before each part
     * @param measure what to read
     * @param range the same range as before
     * @param cursor where to go on
     * @return one item per part that is left
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     */
    Paged<Measurements> windows(Consent consent, EnedisMeasure measure, DateRange range, String cursor);

    /**
     * Reads the highest apparent power taken from the network.
     *
     * @param consent covers {@link DataScope#MAXIMUM_POWER}
     * @param range from when to when
     * @param period one value per day or per month
     * @return the values in order of time; empty when there are none
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    List<PeakPower> maximumPowers(Consent consent, DateRange range, PeakPower.Period period);

    /**
     * Reads what the counters of energy taken from the network showed. How far back is not documented.
     *
     * @param consent covers {@link DataScope#INDEXES}
     * @param range from when to when
     * @return the readings; empty when there are none
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    List<IndexReading> consumptionIndexes(Consent consent, DateRange range);

    /**
     * Reads what the counters of energy given to the network showed. How far back is not documented.
     *
     * @param consent covers {@link DataScope#INDEXES}
     * @param range from when to when
     * @return the readings; empty when there are none
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    List<IndexReading> productionIndexes(Consent consent, DateRange range);

    /**
     * Lists what consents have opened to this application. It reads no meter. Pages after the first are asked for by number,
     * from 2 on, which the provider's documentation does not say (unverified).
     *
     * @param query narrows the list
     * @return one item per meter and direction
     */
    Paged<SubscribedService> subscribedServices(Consumer<SubscriptionQuery> query);

    /**
     * Counts what consents have opened to this application.
     *
     * @param query narrows the count
     * @return 0 or more
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    int countSubscribedServices(Consumer<SubscriptionQuery> query);

    /**
     * Turns the answer of the consent page into consents. One that was given on the page of 2026 does not name its meter: it is
     * looked up in the subscribed services. For up to a day after a new consent, Enedis has been seen to answer with status 500.
     *
     * @param grant answer of the page
     * @param details sets scope, purpose and person; meter, reference and validity are set
     * @return one consent per meter; empty when Enedis shows no service of it yet
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    List<Consent> consents(EnedisGrant grant, Consumer<Consent.Builder> details);

    /**
     * Reads the contracts of a meter with who the customer is.
     *
     * @param consent covers {@link DataScope#CONTRACT} and {@link DataScope#IDENTITY}
     * @return one per direction
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    List<Contract> contracts(Consent consent);

    /**
     * Reads what matters of the contract for reading the meter.
     *
     * @param consent covers {@link DataScope#CONTRACT}
     * @return the summary
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    ContractSummary contractSummary(Consent consent);

    /**
     * Reads the type of the meter and its off-peak hours.
     *
     * @param consent covers {@link DataScope#TECHNICAL}
     * @return the device
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    MeteringDevice meteringDevice(Consent consent);

    /**
     * Reads where the meter is.
     *
     * @param consent covers {@link DataScope#IDENTITY}
     * @return the address
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    SiteAddress siteAddress(Consent consent);

    /**
     * Reads how the meter is connected.
     *
     * @param consent covers {@link DataScope#TECHNICAL}
     * @return the connection
     * @throws io.github.melsdk.energy.meters.ConsentException when the consent does not allow it; nothing is sent
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    SupplyPoint supplyPoint(Consent consent);

    /**
     * Revokes an access token of the application. It does not end a consent: only the customer ends it, in the account at
     * Enedis; then the data are to be erased.
     *
     * @param accessToken the token
     * @throws io.github.melsdk.core.error.SdkException when the call fails
     */
    void revokeToken(ApiKey accessToken);

    /**
     * Returns the neutral view on this client.
     *
     * @return reads daily energies and the energies of curves
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
     * @throws io.github.melsdk.energy.meters.ConsentException always; it names {@link #raw(Consent, DataScope, String, Object...)}
     */
    @Override
    RawResponse raw(String pathTemplate, Object... values);
}
