package io.github.melsdk.core.opendata.opendatasoft;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** What the last answer told about quotas, for a client and its views. Thread-safe. */
final class QuotaWatch {

    private final AtomicReference<Quotas> last = new AtomicReference<>(Quotas.unknown());
    private final Consumer<Quotas> listener;

    QuotaWatch(Consumer<Quotas> listener) {
        this.listener = listener;
    }

    /** Remembers what an answer told, unless it told nothing. */
    void observe(Quotas quotas) {
        if (quotas.isKnown()) {
            last.set(quotas);
            listener.accept(quotas);
        }
    }

    Quotas last() {
        return last.get();
    }
}
