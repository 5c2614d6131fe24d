package io.github.melsdk.core.internal.json;

import io.github.melsdk.core.spi.Drift;

/**
 * Receives the differences between a body and the models, while the body is decoded.
 *
 * <p>A skipped record is always reported. An unknown field is reported once per record type and body, at its first
 * place; of the other kinds at most {@value #LIMIT} per body, so that a hostile body cannot flood a listener.
 */
@FunctionalInterface
public interface DriftSink {

    /** Most reports of one body that are not skipped records. */
    int LIMIT = 1_000;

    /**
     * Receives one difference. What it throws leaves the decoding call as it is.
     *
     * @param kind what differs
     * @param path JSON path, for example {@code $.events[3].mood}; names are escaped and cut
     * @param detail what was found and what was due, without any value of the body
     */
    void report(Drift.Kind kind, String path, String detail);

    /**
     * Tells whether differences of this kind are wanted; those that are not cost nothing.
     *
     * @param kind what differs
     * @return true unless overridden
     */
    default boolean wants(Drift.Kind kind) {
        return true;
    }

    /**
     * Returns the sink that wants nothing.
     *
     * @return a shared instance
     */
    static DriftSink none() {
        return NoDriftSink.INSTANCE;
    }
}
