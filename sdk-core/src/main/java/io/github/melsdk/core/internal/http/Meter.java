package io.github.melsdk.core.internal.http;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a transport costs. */
public final class Meter {

    private final LongAdder requests = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder cacheHits = new LongAdder();
    private final LongAdder retries = new LongAdder();

    void request() {
        requests.increment();
    }

    void received(long count) {
        bytes.add(count);
    }

    void cacheHit() {
        cacheHits.increment();
    }

    void retry() {
        retries.increment();
    }

    /** Returns the HTTP requests sent. */
    public long requests() {
        return requests.sum();
    }

    /** Returns the bytes of bodies received, before decompression. */
    public long bytesReceived() {
        return bytes.sum();
    }

    /** Returns the answers that the server confirmed without sending them again. */
    public long cacheHits() {
        return cacheHits.sum();
    }

    /** Returns the retries. */
    public long retries() {
        return retries.sum();
    }
}
