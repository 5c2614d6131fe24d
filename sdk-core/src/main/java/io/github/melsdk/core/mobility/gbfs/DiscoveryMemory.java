package io.github.melsdk.core.mobility.gbfs;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the discovery file as long as it is good for. Shared by the views of one client; thread-safe. */
final class DiscoveryMemory {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    private record Kept(GbfsDiscovery discovery, Instant until) {}

    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    @Nullable
    GbfsDiscovery at(Instant now) {
        Kept known = kept.get();
        return known != null && now.isBefore(known.until()) ? known.discovery() : null;
    }

    void keep(GbfsDiscovery discovery, int ttl, Instant now) {
        Duration life = Duration.ofSeconds(ttl);
        Duration bounded = life.compareTo(SHORTEST) < 0 ? SHORTEST : life.compareTo(LONGEST) > 0 ? LONGEST : life;
        kept.set(new Kept(discovery, now.plus(bounded)));
    }

    void forget() {
        kept.set(null);
    }
}
