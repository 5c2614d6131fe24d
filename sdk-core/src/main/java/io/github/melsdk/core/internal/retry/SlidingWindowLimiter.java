package io.github.melsdk.core.internal.retry;

import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.Quota;
import io.github.melsdk.core.spi.QuotaLimiter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps each quota exactly: no window of one period ever holds more requests than allowed. Remembers the time of the
 * last {@code permits} requests of a quota.
 */
public final class SlidingWindowLimiter implements QuotaLimiter {

    private final TimeSource time;
    private final Map<Quota, Window> windows = new ConcurrentHashMap<>();

    /** Creates a limiter without reservations. */
    public SlidingWindowLimiter(TimeSource time) {
        this.time = time;
    }

    @Override
    public Duration reserve(Quota quota, Duration maxWait) {
        return windows.computeIfAbsent(quota, Window::new).reserve(time.nanoTime(), maxWait);
    }

    private static final class Window {
        private final long[] sentAt;
        private final long periodNanos;
        private int oldest;
        private int used;

        Window(Quota quota) {
            this.sentAt = new long[quota.permits()];
            this.periodNanos = quota.period().toNanos();
        }

        synchronized Duration reserve(long now, Duration maxWait) {
            long slot = used < sentAt.length ? now : later(now, sentAt[oldest] + periodNanos);
            Duration wait = Duration.ofNanos(slot - now);
            if (wait.compareTo(maxWait) > 0) {
                return wait;
            }
            if (used < sentAt.length) {
                sentAt[used++] = slot;
            } else {
                sentAt[oldest] = slot;
                oldest = (oldest + 1) % sentAt.length;
            }
            return wait;
        }

        private static long later(long a, long b) {
            return b - a > 0 ? b : a;
        }
    }
}
