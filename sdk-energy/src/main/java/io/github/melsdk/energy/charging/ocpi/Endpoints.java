package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.internal.http.Endpoint;

/** The operations; each is where the peer says. */
final class Endpoints {

    static final Endpoint<Envelope.PageOf<OcpiVersion>> VERSIONS =
            Endpoint.get("ocpi.versions", "", Envelope.many(OcpiVersion.class));

    static final Endpoint<VersionDetails> MODULES =
            Endpoint.get("ocpi.modules", "", Envelope.single(VersionDetails.class));

    static final Endpoint<Envelope.PageOf<ChargingLocation>> LOCATIONS =
            Endpoint.get("ocpi.locations", "", Envelope.many(ChargingLocation.class));

    static final Endpoint<ChargingLocation> LOCATION =
            Endpoint.get("ocpi.location", "", Envelope.single(ChargingLocation.class));

    static final Endpoint<Evse> EVSE = Endpoint.get("ocpi.evse", "", Envelope.single(Evse.class));

    static final Endpoint<EvseConnector> CONNECTOR =
            Endpoint.get("ocpi.connector", "", Envelope.single(EvseConnector.class));

    static final Endpoint<Envelope.PageOf<ChargingTariff>> TARIFFS =
            Endpoint.get("ocpi.tariffs", "", Envelope.many(ChargingTariff.class));

    static final Endpoint<Envelope.PageOf<ChargingSession>> SESSIONS =
            Endpoint.get("ocpi.sessions", "", Envelope.many(ChargingSession.class));

    private Endpoints() {}
}
