package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.internal.meters.ConsentCheck;
import io.github.melsdk.energy.internal.meters.Tree;
import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.ConsentException;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterData;
import io.github.melsdk.energy.meters.MeterId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over the service. */
final class DefaultGrdfClient implements GrdfClient {

    private static final int MOST_METERS = 1_000;

    private final Service service;
    private final ConsentCheck check;
    private final boolean sandbox;
    private final ClientSupport<GrdfClient> support;

    DefaultGrdfClient(Service service, ConsentCheck check, boolean sandbox) {
        this.service = service;
        this.check = check;
        this.sandbox = sandbox;
        this.support = new ClientSupport<>("grdf", service, other -> new DefaultGrdfClient(other, check, sandbox));
    }

    @Override
    public EnergySeries dailyConsumption(Consent consent, DateRange range) {
        return readings(consent, GasData.INFORMATIVE, GasPeriod.of(range)).toEnergy();
    }

    @Override
    public EnergySeries publishedConsumption(Consent consent, DateRange range) {
        return readings(consent, GasData.PUBLISHED, GasPeriod.of(range)).toEnergy();
    }

    @Override
    public GasReadings readings(Consent consent, GasData data, GasPeriod period) {
        String pce = check.require(consent, data.scope(), period.days());
        Endpoint<GrdfReader.Rows> endpoint = Endpoints.readings(data, sandbox);
        try {
            GrdfReader.Rows rows =
                    service.call(endpoint, period.addTo(Arguments.of("pce", pce).secret(pce)));
            return GasReadings.of(rows.rows(), rows.partial(), rows.unreadable(), period.days());
        } catch (NotFoundException e) {
            if (GrdfProblem.of(e).filter(GrdfProblem.NO_DATA::equals).isEmpty()) {
                throw e;
            }
            return GasReadings.of(List.of(), false, 0, period.days());
        }
    }

    @Override
    public GasContract contract(Consent consent) {
        String pce = check.require(consent, DataScope.CONTRACT);
        Arguments arguments = Arguments.of("pce", pce)
                .query("filtre", "car")
                .query("filtre", "cja")
                .secret(pce);
        return GrdfReader.contract(first(service.call(Endpoints.CONTRACT, arguments)));
    }

    @Override
    public GasMeter meter(Consent consent) {
        String pce = check.require(consent, DataScope.TECHNICAL, DataScope.IDENTITY);
        return GrdfReader.meter(
                first(service.call(Endpoints.TECHNICAL, Arguments.of("pce", pce).secret(pce))));
    }

    private static Tree first(List<Tree> objects) {
        return objects.isEmpty() ? new Tree(null) : objects.get(0);
    }

    @Override
    public List<AccessRight> accessRights() {
        return rights(service.call(Endpoints.RIGHTS, Arguments.none()));
    }

    @Override
    public List<AccessRight> accessRights(Collection<MeterId> meters) {
        if (meters.size() > MOST_METERS) {
            throw new IllegalArgumentException("Rights are asked for at most 1,000 meters, not " + meters.size());
        }
        List<String> numbers = meters.stream().map(MeterId::reveal).toList();
        Arguments arguments = Arguments.none().content(Content.json(Map.of("id_pce", numbers)));
        numbers.forEach(arguments::secret);
        return rights(service.call(Endpoints.RIGHTS_OF, arguments));
    }

    /** The list ends with an object that only says how it went. */
    private static List<AccessRight> rights(List<Tree> objects) {
        return objects.stream()
                .filter(object -> object.text("id_droit_acces") != null || object.text("id_pce") != null)
                .map(GrdfReader::right)
                .toList();
    }

    @Override
    public AccessRight declareRight(MeterId meter, RightDeclaration declaration) {
        if (meter.network() != MeterId.Network.GAS) {
            throw new ConsentException(ConsentException.Reason.NETWORK, "GRDF keeps rights on gas meters only");
        }
        String pce = meter.reveal();
        Arguments arguments = declaration.addTo(Arguments.of("pce", pce).secret(pce));
        return GrdfReader.right(first(service.call(Endpoints.DECLARE, arguments)));
    }

    @Override
    public void endRight(String rightId) {
        service.call(
                Endpoints.END,
                Arguments.of("right", requireId(rightId))
                        .content(Content.json(Map.of("etat_droit_acces", "Révoquée"))));
    }

    @Override
    public void uploadProofs(String rightId, List<RightProof> proofs) {
        service.call(Endpoints.PROOFS, Arguments.of("right", requireId(rightId)).content(RightProof.form(proofs)));
    }

    private static String requireId(String rightId) {
        if (rightId.isBlank()) {
            throw new IllegalArgumentException("The identifier of a right is not blank");
        }
        return rightId;
    }

    @Override
    public MeterData meterData() {
        return new GrdfMeterData(this);
    }

    @Override
    public RawResponse raw(Consent consent, DataScope scope, String pathTemplate, Object... values) {
        check.require(consent, scope);
        return support.raw(pathTemplate, values);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        throw new ConsentException(
                ConsentException.Reason.SCOPE, "No meter is read without a consent: call raw(consent, scope, …)");
    }

    @Override
    public GrdfClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super GrdfClient, ? extends T> work) {
        return support.async(work);
    }
}
