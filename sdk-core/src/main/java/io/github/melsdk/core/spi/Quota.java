package io.github.melsdk.core.spi;

import java.time.Duration;
import java.util.Objects;

/**
 * A number of requests that a provider allows per period.
 *
 * @param name what the quota is counted for, shared by all who use it, for example {@code enedis/seconds}
 * @param permits requests allowed per period, at least 1
 * @param period length of the period, positive
 */
public record Quota(String name, int permits, Duration period) {

    public Quota {
        Objects.requireNonNull(name, "name");
        if (permits < 1) {
            throw new IllegalArgumentException("A quota allows at least 1 request per period, not " + permits);
        }
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("The period of a quota is positive, not " + period);
        }
    }
}
