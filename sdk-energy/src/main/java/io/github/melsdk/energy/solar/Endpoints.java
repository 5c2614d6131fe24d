package io.github.melsdk.energy.solar;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Endpoint;

/** The tools of PVGIS, which knows GET only. */
final class Endpoints {

    static final Endpoint<Wire.Average> AVERAGE =
            Endpoint.get("pvgis.average", "/{version}/PVcalc", Decoders.json(Wire.Average.class));

    static final Endpoint<Wire.Hourly> HOURLY =
            Endpoint.get("pvgis.hourly", "/{version}/seriescalc", Decoders.json(Wire.Hourly.class));

    private Endpoints() {}
}
