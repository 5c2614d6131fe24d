package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.CallSettings;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.PowerSeries;
import io.github.melsdk.energy.internal.meters.ConsentCheck;
import io.github.melsdk.energy.internal.meters.ParisDays;
import io.github.melsdk.energy.internal.meters.Tree;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.ConsentException;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterData;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The client over the services of one gateway. */
final class DefaultEnedisClient implements EnedisClient {

    /**
     * What a client is made of.
     *
     * @param open the gateway without a token
     * @param services the gateway with a token, per API
     * @param check stands before every read of a meter
     * @param windowDays days of a curve per call
     */
    record Parts(Service open, Map<Api, Service> services, ConsentCheck check, int windowDays) {

        Service of(Api api) {
            return services.getOrDefault(api, open);
        }

        Parts with(CallSettings settings) {
            Map<Api, Service> changed = new EnumMap<>(Api.class);
            services.forEach((api, service) -> changed.put(api, service.with(settings)));
            return new Parts(open.with(settings), changed, check, windowDays);
        }
    }

    private final OAuthClient application;
    private final Parts parts;
    private final ClientSupport<EnedisClient> support;

    DefaultEnedisClient(OAuthClient application, Parts parts) {
        this.application = application;
        this.parts = parts;
        this.support = new ClientSupport<>(
                "enedis",
                parts.of(Api.MEASURES),
                changed -> new DefaultEnedisClient(application, parts.with(changed.settings())));
    }

    @Override
    public EnergySeries dailyConsumption(Consent consent, DateRange range) {
        return energies(consent, EnedisMeasure.DAILY_CONSUMPTION, range);
    }

    @Override
    public EnergySeries dailyProduction(Consent consent, DateRange range) {
        return energies(consent, EnedisMeasure.DAILY_PRODUCTION, range);
    }

    @Override
    public PowerSeries consumptionCurve(Consent consent, DateRange range) {
        return powers(consent, EnedisMeasure.CONSUMPTION_CURVE, range);
    }

    @Override
    public PowerSeries productionCurve(Consent consent, DateRange range) {
        return powers(consent, EnedisMeasure.PRODUCTION_CURVE, range);
    }

    private EnergySeries energies(Consent consent, EnedisMeasure measure, DateRange range) {
        return Measurements.energies(windows(consent, measure, range), ParisDays.of(range));
    }

    private PowerSeries powers(Consent consent, EnedisMeasure measure, DateRange range) {
        return Measurements.powers(windows(consent, measure, range), ParisDays.of(range));
    }

    @Override
    public Paged<Measurements> windows(Consent consent, EnedisMeasure measure, DateRange range) {
        return list(consent, measure, range, null);
    }

    @Override
    public Paged<Measurements> windows(Consent consent, EnedisMeasure measure, DateRange range, String cursor) {
        return list(consent, measure, range, cursor);
    }

    private Paged<Measurements> list(Consent consent, EnedisMeasure measure, DateRange range, @Nullable String cursor) {
        ParisDays asked = ParisDays.of(range);
        parts.check().require(consent, measure.scope(), asked);
        LocalDate today = LocalDate.now(parts.check().clock().withZone(ParisDays.PARIS));
        ParisDays kept = asked.within(measure.firstDayKept(today), today);
        int days = measure.isCurve() ? parts.windowDays() : measure.mostDays();
        Endpoint<Wire.Answer> endpoint = Endpoints.series(measure);
        String unit = measure.isCurve() ? "W" : "Wh";
        WindowReader reader = new WindowReader(
                measure,
                kept,
                days,
                window -> RecordedDocuments.version2026(
                        measured(endpoint, consent, measure.scope(), window, Arguments.none()),
                        window,
                        unit,
                        measure.direction()));
        Service service = parts.of(Api.MEASURES);
        return PagedList.of(
                endpoint.label(), reader, Function.identity(), service.engine().executor(), cursor);
    }

    /** The consent is asked again: it may have ended since the reading began. */
    private Wire.Answer measured(
            Endpoint<Wire.Answer> endpoint, Consent consent, DataScope scope, ParisDays days, Arguments more) {
        String prm = parts.check().require(consent, scope, days);
        return parts.of(Api.MEASURES)
                .call(
                        endpoint,
                        more.query("pointId", prm)
                                .query("dateDebut", days.first())
                                .query("dateFin", days.dayAfter())
                                .secret(prm));
    }

    @Override
    public List<PeakPower> maximumPowers(Consent consent, DateRange range, PeakPower.Period period) {
        Arguments arguments =
                Arguments.none().query("mesuresPas", period.code()).query("grandeurPhysique", "PMA");
        return orEmpty(() -> Readings.peaks(
                measured(Endpoints.PEAKS, consent, DataScope.MAXIMUM_POWER, ParisDays.of(range), arguments)));
    }

    @Override
    public List<IndexReading> consumptionIndexes(Consent consent, DateRange range) {
        return indexes(Endpoints.CONSUMPTION_INDEXES, consent, range);
    }

    @Override
    public List<IndexReading> productionIndexes(Consent consent, DateRange range) {
        return indexes(Endpoints.PRODUCTION_INDEXES, consent, range);
    }

    private List<IndexReading> indexes(Endpoint<Wire.Answer> endpoint, Consent consent, DateRange range) {
        return orEmpty(() -> Readings.indexes(
                measured(endpoint, consent, DataScope.INDEXES, ParisDays.of(range), Arguments.none())));
    }

    /** No measure is answered with status 404. */
    private static <T> List<T> orEmpty(Supplier<List<T>> read) {
        try {
            return read.get();
        } catch (NotFoundException e) {
            if (EnedisProblem.of(e)
                    .filter(problem -> problem != EnedisProblem.NO_DATA)
                    .isPresent()) {
                throw e;
            }
            return List.of();
        }
    }

    @Override
    public Paged<SubscribedService> subscribedServices(Consumer<SubscriptionQuery> query) {
        SubscriptionParameters parameters = new SubscriptionParameters();
        query.accept(parameters);
        Service service = parts.of(Api.SERVICES);
        return PagedList.of(
                Endpoints.SERVICES.label(),
                (cursor, wanted) -> services(parameters, cursor),
                found -> found.id().isEmpty() ? found : found.id(),
                service.engine().executor(),
                null);
    }

    private PageReader.Slice<SubscribedService> services(SubscriptionParameters parameters, @Nullable String cursor) {
        int page = cursor == null ? 1 : Integer.parseInt(cursor);
        Wire.Services answer = parts.of(Api.SERVICES).call(Endpoints.SERVICES, parameters.arguments(false, page));
        List<SubscribedService> found = answer.services().stream()
                .map(item -> ContractReader.service(new Tree(item)))
                .toList();
        Long total = answer.total() == null ? null : answer.total().longValue();
        boolean all = found.isEmpty() || total == null || page == 1 && found.size() >= total;
        return new PageReader.Slice<>(found, all ? null : Integer.toString(page + 1), total, 0);
    }

    @Override
    public int countSubscribedServices(Consumer<SubscriptionQuery> query) {
        SubscriptionParameters parameters = new SubscriptionParameters();
        query.accept(parameters);
        Integer total = parts.of(Api.SERVICES)
                .call(Endpoints.SERVICES, parameters.arguments(true, 1))
                .total();
        return total == null ? 0 : total;
    }

    @Override
    public List<Consent> consents(EnedisGrant grant, Consumer<Consent.Builder> details) {
        return grant.consents(
                parts.check().clock().instant(),
                id -> subscribedServices(query -> query.authorisation(id)).toList(),
                details);
    }

    @Override
    public List<Contract> contracts(Consent consent) {
        return ContractReader.contracts(
                ofMeter(Api.CONTRACT, Endpoints.CONTRACTS, consent, DataScope.CONTRACT, DataScope.IDENTITY));
    }

    @Override
    public ContractSummary contractSummary(Consent consent) {
        return ContractReader.summary(
                ofMeter(Api.CONTRACT_SUMMARY, Endpoints.CONTRACT_SUMMARY, consent, DataScope.CONTRACT));
    }

    @Override
    public MeteringDevice meteringDevice(Consent consent) {
        return ContractReader.device(ofMeter(Api.METERING, Endpoints.METERING, consent, DataScope.TECHNICAL));
    }

    @Override
    public SiteAddress siteAddress(Consent consent) {
        return ContractReader.site(ofMeter(Api.GENERAL, Endpoints.GENERAL, consent, DataScope.IDENTITY));
    }

    @Override
    public SupplyPoint supplyPoint(Consent consent) {
        return ContractReader.supply(ofMeter(Api.SUPPLY, Endpoints.SUPPLY, consent, DataScope.TECHNICAL));
    }

    /** The number of the meter goes into the path; as a query parameter it would be answered with status 500. */
    private Tree ofMeter(Api api, Endpoint<Object> endpoint, Consent consent, DataScope... scopes) {
        String prm = parts.check().require(consent, scopes);
        return new Tree(parts.of(api).call(endpoint, Arguments.of("prm", prm).secret(prm)));
    }

    @Override
    public void revokeToken(ApiKey accessToken) {
        Map<String, String> form = new LinkedHashMap<>();
        String secret = application.revealSecret();
        form.put("token", accessToken.reveal());
        form.put("client_id", application.id());
        form.put("client_secret", secret);
        parts.open()
                .call(
                        Endpoints.REVOKE,
                        Arguments.none()
                                .content(Content.form(form))
                                .secret(secret)
                                .secret(accessToken.reveal()));
    }

    @Override
    public MeterData meterData() {
        return new EnedisMeterData(this);
    }

    @Override
    public RawResponse raw(Consent consent, DataScope scope, String pathTemplate, Object... values) {
        parts.check().require(consent, scope);
        return support.raw(pathTemplate, values);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        throw new ConsentException(
                ConsentException.Reason.SCOPE, "No meter is read without a consent: call raw(consent, scope, …)");
    }

    @Override
    public EnedisClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super EnedisClient, ? extends T> work) {
        return support.async(work);
    }
}
