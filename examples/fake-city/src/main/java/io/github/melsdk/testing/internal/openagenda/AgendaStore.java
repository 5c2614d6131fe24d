package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All agendas of one fake OpenAgenda. Thread-safe. */
public final class AgendaStore {
    private final Clock clock;
    private final Map<Long, Agenda> agendas = new ConcurrentSkipListMap<>();
    private final AtomicLong nextUid = new AtomicLong(70_000_001);

    /**
     * Creates an empty store.
     *
     * @param clock tells when things happen
     */
    public AgendaStore(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns an agenda, made if need be.
     *
     * @param uid its uid
     * @return the agenda
     */
    public Agenda agenda(long uid) {
        return agendas.computeIfAbsent(
                uid, key -> new Agenda(AgendaInfo.of(key, "Agenda " + key, "agenda-" + key, clock.instant()), clock));
    }

    /**
     * Returns an agenda.
     *
     * @param uid its uid
     * @return the agenda, or null if there is none
     */
    public @Nullable Agenda find(long uid) {
        return agendas.get(uid);
    }

    @Nullable
    Agenda find(String uid) {
        try {
            return find(Long.parseLong(uid));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    List<Agenda> all() {
        return List.copyOf(agendas.values());
    }

    /** Removes all agendas. */
    public void clear() {
        agendas.clear();
    }

    /**
     * Returns a uid that was not given before.
     *
     * @return the uid
     */
    public long newUid() {
        return nextUid.getAndIncrement();
    }

    /**
     * Returns the clock.
     *
     * @return the clock of this store
     */
    public Clock clock() {
        return clock;
    }

    /**
     * Changes what an agenda says about itself.
     *
     * @param uid its uid
     * @param change given a copy to change
     */
    public void describe(long uid, Consumer<ObjectNode> change) {
        Agenda agenda = agenda(uid);
        ObjectNode info = agenda.info().deepCopy();
        change.accept(info);
        agenda.info(info);
    }
}
