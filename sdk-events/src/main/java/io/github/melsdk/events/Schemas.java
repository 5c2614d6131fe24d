package io.github.melsdk.events;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schemas of the agendas read last, kept for an hour. Thread-safe. */
final class Schemas {

    private static final long LIFE = Duration.ofHours(1).toNanos();
    private static final int MOST = 100;

    private record Held(AgendaSchema schema, long since) {}

    private final TimeSource time;
    private final Map<Long, Held> held = new LinkedHashMap<>();

    Schemas(TimeSource time) {
        this.time = time;
    }

    synchronized void keep(long agenda, AgendaSchema schema) {
        held.remove(agenda);
        held.put(agenda, new Held(schema, time.nanoTime()));
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
    }

    /** Returns the schema of an agenda if it is at hand and not too old. */
    synchronized @Nullable AgendaSchema atHand(long agenda) {
        Held known = held.get(agenda);
        if (known == null || time.nanoTime() - known.since() > LIFE) {
            return null;
        }
        return known.schema();
    }
}
