package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.spi.Quota;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The APIs that an application subscribes to one by one; each has quotas of its own. */
enum Api {
    MEASURES,
    SERVICES,
    CONTRACT,
    CONTRACT_SUMMARY,
    METERING,
    GENERAL,
    SUPPLY;

    private static final int PER_SECOND = 5;
    private static final int PER_HOUR = 1_000;

    /** Returns the quotas of one application, shared by all clients on one limiter. */
    List<Quota> quotas(String host, String clientId) {
        String name = host + "/" + clientId + "/" + name().toLowerCase(Locale.ROOT);
        return List.of(
                new Quota(name + "/second", PER_SECOND, Duration.ofSeconds(1)),
                new Quota(name + "/hour", PER_HOUR, Duration.ofHours(1)));
    }
}
