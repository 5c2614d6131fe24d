package io.github.melsdk.events;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a synchronisation is. Events come in the order of their last change, so one instant says what was delivered, together
 * with the events around it: the provider's index lags behind, so each run looks back a little and must know what it has
 * delivered there. Not thread-safe.
 */
final class SyncState {

    private static final String VERSION = "1";
    private static final int RADIX = 36;
    private static final int PARTS = 6;
    private static final int MANY = 2_000;

    /** Milliseconds between the stamps of entry and of last change of an event that was never changed. */
    private static final long AT_ONCE = 1_000;

    private final long agenda;
    private final long overlap;
    private final Map<Long, Long> delivered = new HashMap<>();
    private final Set<Long> announced = new HashSet<>();

    /** Last change that was delivered, never later than now. */
    private @Nullable Long mark;

    /** The mark when the run in progress began; null during the first run. */
    private @Nullable Long base;

    /** When the run in progress began; null when none is. */
    private @Nullable Long began;

    private boolean interrupted;
    private int pruneAt = MANY;

    private SyncState(long agenda, Duration overlap) {
        this.agenda = agenda;
        this.overlap = overlap.toMillis();
    }

    /** Goes on with a run that was interrupted, or begins one. */
    static SyncState resume(long agenda, Duration overlap, @Nullable String text, Instant now) {
        SyncState state = new SyncState(agenda, overlap);
        if (text != null && !text.isEmpty()) {
            state.read(text);
        }
        if (state.began == null) {
            state.base = state.mark;
            state.began = now.toEpochMilli();
        }
        return state;
    }

    private void read(String text) {
        try {
            String[] parts = text.split(";", -1);
            if (parts.length != PARTS || !parts[0].equals(VERSION)) {
                throw foreign();
            }
            if (Long.parseLong(parts[1]) != agenda) {
                throw new IllegalArgumentException(
                        "This state belongs to agenda " + Long.parseLong(parts[1]) + ", not to " + agenda);
            }
            mark = number(parts[2]);
            base = number(parts[3]);
            began = number(parts[4]);
            interrupted = began != null;
            readDelivered(parts[5]);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw foreign();
        }
    }

    /** Reads what {@link #text} wrote: each number and time as the difference to the one before. */
    private void readDelivered(String text) {
        long uid = 0;
        long at = markOrZero();
        for (String entry : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int equals = entry.indexOf('=');
            uid += Long.parseLong(equals < 0 ? entry : entry.substring(0, equals), RADIX);
            at += equals < 0 ? 0 : Long.parseLong(entry.substring(equals + 1), RADIX);
            delivered.put(uid, at);
        }
    }

    private String writtenDelivered() {
        StringBuilder text = new StringBuilder();
        long lastUid = 0;
        long lastAt = markOrZero();
        for (Map.Entry<Long, Long> entry : new TreeMap<>(delivered).entrySet()) {
            text.append(text.isEmpty() ? "" : ",").append(Long.toString(entry.getKey() - lastUid, RADIX));
            if (entry.getValue() != lastAt) {
                text.append('=').append(Long.toString(entry.getValue() - lastAt, RADIX));
            }
            lastUid = entry.getKey();
            lastAt = entry.getValue();
        }
        return text.toString();
    }

    private static IllegalArgumentException foreign() {
        return new IllegalArgumentException("This is not a state that EventChanges.state() returned");
    }

    private static @Nullable Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(Long.parseLong(text, RADIX));
    }

    private long markOrZero() {
        return mark == null ? 0 : mark;
    }

    /** Returns since when changes have to be read; null for all. */
    @Nullable
    Instant since() {
        return mark == null ? null : Instant.ofEpochMilli(mark - overlap);
    }

    /** Tells what an event of an answer means; null if the caller knows it. */
    @Nullable
    EventChange changeOf(Event event) {
        Long at = event.updatedAt() == null ? null : event.updatedAt().toEpochMilli();
        Long known = delivered.get(event.uid());
        if (known != null && at != null && known >= at) {
            return null;
        }
        if (event.isRemoved()) {
            return isOldRemoval(event.uid())
                    ? null
                    : new EventChange(ChangeType.REMOVED, event.uid(), null, event.updatedAt());
        }
        ChangeType type = isNew(event, at, known) ? ChangeType.CREATED : ChangeType.UPDATED;
        return new EventChange(type, event.uid(), event, event.updatedAt());
    }

    /** In the first run, only what it announced itself can be taken back; after an interruption nobody knows what that was. */
    private boolean isOldRemoval(long uid) {
        return base == null && !interrupted && !announced.contains(uid);
    }

    private boolean isNew(Event event, @Nullable Long at, @Nullable Long known) {
        if (known != null || announced.contains(event.uid())) {
            return false;
        }
        Long created = event.createdAt() == null ? null : event.createdAt().toEpochMilli();
        boolean sinceBase = base == null || created != null && created >= base - overlap;
        return sinceBase && !mayHaveComeBefore(at, created);
    }

    /** What was announced before an interruption is not stored; an event that changed during the run may be among it. */
    private boolean mayHaveComeBefore(@Nullable Long at, @Nullable Long created) {
        boolean changed = created == null || at == null || at - created > AT_ONCE;
        return interrupted && changed && (at == null || began == null || at >= began - overlap);
    }

    /** Notes that the caller has got a change. */
    void deliver(EventChange change, Instant now) {
        if (change.type() == ChangeType.CREATED) {
            announced.add(change.uid());
        }
        if (change.at() == null) {
            return;
        }
        long at = change.at().toEpochMilli();
        delivered.put(change.uid(), at);
        // A stamp from the future must not hide what happens until then.
        mark = Math.max(markOrZero(), Math.min(at, now.toEpochMilli()));
        if (delivered.size() >= pruneAt) {
            forgetOld();
            pruneAt = 2 * delivered.size() + MANY;
        }
    }

    private void forgetOld() {
        // The events around the beginning of the run tell new ones from changed ones until its end.
        long oldest = (base == null ? markOrZero() : Math.min(base, markOrZero())) - overlap;
        delivered.values().removeIf(at -> at < oldest);
    }

    /** Notes that the run is over. */
    void end() {
        base = null;
        began = null;
        announced.clear();
    }

    String text() {
        forgetOld();
        return String.join(
                ";", VERSION, Long.toString(agenda), text(mark), text(base), text(began), writtenDelivered());
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : Long.toString(number, RADIX);
    }
}
