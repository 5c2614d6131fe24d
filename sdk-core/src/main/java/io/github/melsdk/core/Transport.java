package io.github.melsdk.core;

/**
 * What all clients of an application share: connections, limits, tokens, quotas, cached answers, figures. Immutable and
 * thread-safe. Build one, give it to every client, keep it as long as the application runs.
 *
 * <p>Blocking calls run on the caller's thread. The few background threads are daemons that end by themselves; a transport
 * that is never closed holds nothing beyond the process. Call it, do not implement it: methods will be added.
 *
 * <pre>{@code
 * Transport transport = Transport.builder()
 *     .userAgent("velo-lillois/2.1 (+https://example.org)")
 *     .callTimeout(Duration.ofSeconds(20))
 *     .build();
 * }</pre>
 */
public sealed interface Transport extends AutoCloseable permits DefaultTransport {

    /**
     * Returns a transport with the default settings.
     *
     * @return a new transport
     */
    static Transport create() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder with the default settings, not thread-safe
     */
    static TransportBuilder builder() {
        return new TransportBuilder();
    }

    /**
     * Returns what the calls cost so far.
     *
     * @return a snapshot
     */
    Footprint footprint();

    /**
     * Ends the calls in flight with {@code TransportException(CLOSED)}, closes streams, frees our connections and threads.
     * An injected HTTP client stays open. Later calls throw {@code IllegalStateException}. Idempotent.
     */
    @Override
    void close();
}
