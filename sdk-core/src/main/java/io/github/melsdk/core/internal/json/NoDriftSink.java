package io.github.melsdk.core.internal.json;

import io.github.melsdk.core.spi.Drift;

/** Wants nothing and forgets everything. */
enum NoDriftSink implements DriftSink {
    INSTANCE;

    @Override
    public void report(Drift.Kind kind, String path, String detail) {
        // Nobody listens.
    }

    @Override
    public boolean wants(Drift.Kind kind) {
        return false;
    }
}
