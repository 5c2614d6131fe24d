package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.internal.http.Endpoint;
import java.time.Instant;
import java.util.function.Supplier;

/** The files of a system. Each is where the discovery file says, and may be handed out by another host. */
final class Endpoints {

    private Endpoints() {}

    /** Returns the read of a file. */
    static Endpoint<GbfsEnvelope> file(String name, Supplier<Instant> now) {
        return Endpoint.get("gbfs." + name, "", payload -> GbfsEnvelope.read(payload, now.get()))
                .asDownload();
    }
}
