package io.github.melsdk.events;

import io.github.melsdk.core.internal.time.TimeSource;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The changes of an agenda since an earlier synchronisation, oldest first, read page by page as they are taken. To be walked
 * once, by one thread.
 *
 * <pre>{@code
 * EventChanges changes = client.changesSince(AGENDA, store.load());
 * for (EventChange change : changes) {
 *     store.apply(change);
 *     store.save(changes.state()); // best in the same transaction
 * }
 * store.save(changes.state());
 * }</pre>
 *
 * <p>Each change is delivered once, also when the program stops at any point and goes on later with the last saved state, and
 * when events change while pages are read. What the state does not yet tell comes again. The provider keeps its index behind its
 * data by an unknown time, so each synchronisation looks back by {@link ChangeQuery#overlap}; and it does not say whether an event
 * that is withdrawn from publication counts as removed, so compare with a full read from time to time.
 */
public final class EventChanges implements Iterable<EventChange> {

    private final SyncState state;
    private final TimeSource time;
    private final Walk walk;

    EventChanges(SyncState state, TimeSource time, Function<SyncState, Iterator<Event>> reader) {
        this.state = state;
        this.time = time;
        this.walk = new Walk(reader.apply(state));
    }

    /** Returns always the same iterator. */
    @Override
    public Iterator<EventChange> iterator() {
        return walk;
    }

    /**
     * Returns the changes as a stream, to be used once.
     *
     * @return a sequential, ordered stream
     */
    public Stream<EventChange> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Returns what to store: the changes taken so far are done. Give it to the next synchronisation, after a crash or in an hour.
     *
     * @return an opaque text, some hundred characters unless thousands of events changed within minutes
     */
    public String state() {
        return state.text();
    }

    private final class Walk implements Iterator<EventChange> {
        private final Iterator<Event> events;
        private @Nullable EventChange ready;
        private boolean ended;

        Walk(Iterator<Event> events) {
            this.events = events;
        }

        @Override
        public boolean hasNext() {
            while (ready == null && !ended) {
                if (events.hasNext()) {
                    ready = state.changeOf(events.next());
                } else {
                    ended = true;
                    state.end();
                }
            }
            return ready != null;
        }

        @Override
        public EventChange next() {
            if (!hasNext() || ready == null) {
                throw new NoSuchElementException();
            }
            EventChange change = ready;
            ready = null;
            state.deliver(change, time.now());
            return change;
        }
    }
}
