package io.github.melsdk.energy.charging.ocpi;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Remembers where the modules of a peer are. Thread-safe. */
final class Modules {

    private final AtomicReference<@Nullable VersionDetails> known = new AtomicReference<>();

    @Nullable
    VersionDetails known() {
        return known.get();
    }

    void keep(VersionDetails details) {
        known.set(details);
    }

    void forget() {
        known.set(null);
    }
}
