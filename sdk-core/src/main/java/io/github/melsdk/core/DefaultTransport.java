package io.github.melsdk.core;

import io.github.melsdk.core.internal.http.Engine;
import io.github.melsdk.core.internal.http.EngineHolder;
import io.github.melsdk.core.internal.http.Meter;

/** The transport: an engine behind a small public face. */
final class DefaultTransport implements Transport, EngineHolder {

    private final Engine engine;

    DefaultTransport(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Footprint footprint() {
        Meter meter = engine.meter();
        return new Footprint(meter.requests(), meter.bytesReceived(), meter.cacheHits(), meter.retries());
    }

    @Override
    public void close() {
        engine.close();
    }
}
