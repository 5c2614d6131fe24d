package io.github.melsdk.core.spi;

import java.time.Duration;

/**
 * Spreads requests so that a provider's quota is kept. The limiter never waits: it tells how long the caller has to,
 * and the caller waits on its own thread, within its own deadline. A fleet of machines plugs in a shared counter here.
 * Implementations are thread-safe.
 */
public interface QuotaLimiter {

    /**
     * Reserves one request.
     *
     * @param quota the quota to keep
     * @param maxWait longest wait that the caller can afford
     * @return how long to wait before sending, zero when the request may leave now; when it is longer than {@code
     *     maxWait} nothing was reserved and the caller gives up
     */
    Duration reserve(Quota quota, Duration maxWait);
}
