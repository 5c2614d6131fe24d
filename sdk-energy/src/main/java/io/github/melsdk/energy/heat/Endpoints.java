package io.github.melsdk.energy.heat;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Endpoint;

/** The open operations. */
final class Endpoints {

    static final Endpoint<HeatEligibility> ELIGIBILITY =
            Endpoint.get("heat.eligibility", "/v1/eligibility", Decoders.json(HeatEligibility.class));

    static final Endpoint<Boolean> NETWORKS = Endpoint.get("heat.networks", "/v1/networks", Decoders.none());

    private Endpoints() {}
}
