package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.energy.internal.meters.PersonalJson;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operations of Data Connect 2026. */
final class Endpoints {

    static final String MEASURES = "/mesure_synchrone_auto/v2";

    private static final Map<EnedisMeasure, Endpoint<Wire.Answer>> SERIES = Arrays.stream(EnedisMeasure.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), measure -> measures(measure.path())));

    static final Endpoint<Wire.Answer> PEAKS = measures("puissance_conso_max_quotidienne");
    static final Endpoint<Wire.Answer> CONSUMPTION_INDEXES = measures("index_consommation");
    static final Endpoint<Wire.Answer> PRODUCTION_INDEXES = measures("index_production");

    static final Endpoint<Wire.Services> SERVICES = Endpoint.of(
            "enedis.subscribed_services",
            HttpMethod.POST,
            "/subscribed_services/v1",
            Safety.READ,
            PersonalJson.document(Wire.Services.class));

    static final Endpoint<Object> CONTRACTS = ofMeter("situation_contrat_auto");
    static final Endpoint<Object> CONTRACT_SUMMARY = ofMeter("synth_contrat_auto");
    static final Endpoint<Object> METERING = ofMeter("comptage_auto");
    static final Endpoint<Object> GENERAL = ofMeter("donnees_generales_auto");
    static final Endpoint<Object> SUPPLY = ofMeter("alimentation_auto");

    static final Endpoint<Boolean> REVOKE =
            Endpoint.of("enedis.token.revoke", HttpMethod.POST, "/oauth2/v3/revoke", Safety.READ, Decoders.none());

    private Endpoints() {}

    static Endpoint<Wire.Answer> series(EnedisMeasure measure) {
        return Objects.requireNonNull(SERIES.get(measure));
    }

    private static Endpoint<Wire.Answer> measures(String path) {
        return Endpoint.get("enedis." + path, MEASURES + "/" + path, PersonalJson.document(Wire.Answer.class));
    }

    private static Endpoint<Object> ofMeter(String api) {
        return Endpoint.get("enedis." + api, "/" + api + "/v1/{prm}", PersonalJson.document(Object.class));
    }
}
