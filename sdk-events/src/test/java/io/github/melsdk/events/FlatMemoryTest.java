package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was taken from a long list is not held by it. */
class FlatMemoryTest {

    private static final long AGENDA = 1;
    private static final int EVENTS = 5_000;
    private static final int PAGE = 300;

    /** The page that is walked, and one that may be read ahead. */
    private static final int TWO_PAGES = 2 * PAGE;

    /** Watches which of the events taken so far are still held by somebody. */
    private static final class Watch {
        private final List<WeakReference<Event>> taken = new ArrayList<>();
        private int checks;

        void take(Event event) {
            taken.add(new WeakReference<>(event));
            if (taken.size() % (4 * PAGE) == 0) {
                checks++;
                assertThat(held()).as("held after " + taken.size()).isLessThanOrEqualTo(TWO_PAGES);
            }
        }

        /** Asks the collector until it has done its work, which it may put off. */
        private long held() {
            long held = Long.MAX_VALUE;
            for (int attempt = 0; attempt < 10 && held > TWO_PAGES; attempt++) {
                System.gc();
                held = taken.stream()
                        .filter(reference -> reference.get() != null)
                        .count();
            }
            return held;
        }
    }

    @Test
    void a_full_read_holds_no_more_than_two_pages() {
        try (Agendas agendas = Agendas.city()) {
            agendas.fake().withoutSampleData().withEvents(AGENDA, EVENTS);
            Watch watch = new Watch();

            for (Event event : agendas.client.events(AGENDA, q -> q.detailed())) {
                watch.take(event);
            }

            assertThat(watch.taken).hasSize(EVENTS);
            assertThat(watch.checks).isEqualTo(4);
        }
    }

    @Test
    void a_full_synchronisation_holds_no_more_than_two_pages() {
        try (Agendas agendas = Agendas.city()) {
            agendas.fake().withoutSampleData().withEvents(AGENDA, EVENTS);
            Watch watch = new Watch();

            EventChanges changes = agendas.client.changesSince(AGENDA, null);
            for (EventChange change : changes) {
                watch.take(Objects.requireNonNull(change.event()));
            }

            assertThat(watch.taken).hasSize(EVENTS);
            assertThat(changes.state()).as("what is stored").hasSizeLessThan(100);
        }
    }

    @Test
    void the_watch_notices_what_is_held() {
        try (Agendas agendas = Agendas.city()) {
            agendas.fake().withoutSampleData().withEvents(AGENDA, 3 * PAGE);
            Watch watch = new Watch();

            List<Event> kept = agendas.client.events(AGENDA, q -> {}).toList();
            kept.forEach(watch::take);

            assertThat(watch.held()).isEqualTo(kept.size());
        }
    }
}
