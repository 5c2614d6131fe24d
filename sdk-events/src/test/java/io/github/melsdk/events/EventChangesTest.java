package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventChangesTest {

    private static final long AGENDA = 12;

    private final MovableClock clock = new MovableClock(
            Clock.systemUTC().instant().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS));
    private final Agendas agendas = Agendas.city(clock);
    private final FakeOpenAgenda fake = agendas.fake().withoutSampleData();

    @AfterEach
    void close() {
        agendas.close();
    }

    /** Walks all changes and returns the state to store. */
    private String sync(@Nullable String state, List<EventChange> into) {
        EventChanges changes = agendas.client.changesSince(AGENDA, state);
        changes.forEach(into::add);
        return changes.state();
    }

    @Test
    void the_first_synchronisation_brings_everything_as_created_and_the_next_one_nothing() {
        fake.withEvents(AGENDA, 5);
        List<EventChange> first = new ArrayList<>();
        String state = sync(null, first);
        List<EventChange> second = new ArrayList<>();
        sync(state, second);

        assertThat(first).hasSize(5).extracting(EventChange::type).containsOnly(ChangeType.CREATED);
        assertThat(second).isEmpty();
        assertThat(agendas.drift()).isEmpty();
    }

    @Test
    void the_request_is_the_one_that_the_provider_recommends() {
        long uid = fake.addEvent(AGENDA, e -> e.title("Bal"));
        Instant at = clock.instant();
        String state = sync(null, new ArrayList<>());
        sync(state, new ArrayList<>());

        assertThat(agendas.requests().get(0).queryParameters())
                .containsEntry("removed", List.of("null"))
                .containsEntry("sort", List.of("updatedAt.asc"))
                .containsEntry("detailed", List.of("1"))
                .containsEntry("size", List.of("300"))
                .doesNotContainKey("updatedAt[gte]");
        assertThat(agendas.lastRequest().queryParameter("updatedAt[gte]"))
                .contains(at.minus(Duration.ofMinutes(5)).toString());
        assertThat(uid).isPositive();
    }

    @Test
    void created_updated_and_removed_events_come_once_each() {
        fake.withEvents(AGENDA, 5);
        String state = sync(null, new ArrayList<>());
        List<Long> uids =
                agendas.client.events(AGENDA, q -> {}).stream().map(Event::uid).toList();
        clock.advance(Duration.ofHours(1));
        fake.updateEvent(AGENDA, uids.get(0), e -> e.title("Reporté"));
        fake.removeEvent(AGENDA, uids.get(1));
        long created = fake.addEvent(AGENDA, e -> e.title("Neuf"));

        List<EventChange> changes = new ArrayList<>();
        state = sync(state, changes);

        assertThat(changes)
                .extracting(EventChange::uid, EventChange::type)
                .containsExactlyInAnyOrder(
                        tuple(uids.get(0), ChangeType.UPDATED),
                        tuple(uids.get(1), ChangeType.REMOVED),
                        tuple(created, ChangeType.CREATED));
        assertThat(changes)
                .filteredOn(change -> change.type() == ChangeType.UPDATED)
                .allSatisfy(change ->
                        assertThat(change.event().title().in(Locale.FRENCH)).isEqualTo("Reporté"));
        List<EventChange> again = new ArrayList<>();
        sync(state, again);
        assertThat(again).isEmpty();
    }

    @Test
    void five_thousand_events_take_seventeen_requests_and_twelve_changes_one() {
        fake.withEvents(AGENDA, 5_000);
        List<EventChange> all = new ArrayList<>();
        String state = sync(null, all);
        assertThat(all).hasSize(5_000);
        assertThat(agendas.requests()).hasSize(17);
        assertThat(state).hasSizeLessThan(100);

        clock.advance(Duration.ofHours(1));
        all.subList(0, 12).forEach(change -> fake.updateEvent(AGENDA, change.uid(), e -> e.title("Modifié")));
        List<EventChange> changes = new ArrayList<>();
        String next = sync(state, changes);

        assertThat(changes).hasSize(12).extracting(EventChange::type).containsOnly(ChangeType.UPDATED);
        assertThat(agendas.requests()).hasSize(18);
        assertThat(next).hasSizeLessThan(300);
    }

    @Test
    void a_bulk_import_is_read_again_once_but_delivered_once() {
        for (int i = 0; i < 3_000; i++) {
            fake.addEvent(AGENDA, e -> e.title("Importé"));
        }
        List<EventChange> changes = new ArrayList<>();
        String state = sync(null, changes);
        assertThat(state).hasSizeLessThan(7_000);
        clock.advance(Duration.ofHours(1));
        fake.updateEvent(AGENDA, changes.get(7).uid(), e -> e.title("Corrigé"));

        List<EventChange> second = new ArrayList<>();
        state = sync(state, second);
        assertThat(second).hasSize(1).extracting(EventChange::type).containsExactly(ChangeType.UPDATED);
        int before = agendas.requests().size();
        sync(state, second);
        assertThat(second).hasSize(1);
        assertThat(agendas.requests()).hasSize(before + 1);
    }

    @Test
    void an_event_that_changes_while_pages_are_read_comes_in_its_new_form_too() {
        for (int i = 0; i < 30; i++) {
            fake.addEvent(AGENDA, e -> e.title("Avant"));
            clock.advance(Duration.ofMinutes(10));
        }
        List<Long> uids = agendas.client.events(AGENDA, q -> q.sort(EventSort.LEAST_RECENTLY_UPDATED)).stream()
                .map(Event::uid)
                .toList();
        Map<Long, List<ChangeType>> seen = new HashMap<>();
        EventChanges changes = agendas.client.changesSince(AGENDA, null, q -> q.pageSize(10));
        int count = 0;
        for (EventChange change : changes) {
            seen.computeIfAbsent(change.uid(), uid -> new ArrayList<>()).add(change.type());
            if (++count == 10) {
                clock.advance(Duration.ofMinutes(1));
                fake.updateEvent(AGENDA, uids.get(0), e -> e.title("Après"));
                fake.updateEvent(AGENDA, uids.get(25), e -> e.title("Après"));
                fake.removeEvent(AGENDA, uids.get(1));
            }
        }

        assertThat(seen.get(uids.get(0))).containsExactly(ChangeType.CREATED, ChangeType.UPDATED);
        assertThat(seen.get(uids.get(25))).containsExactly(ChangeType.CREATED);
        assertThat(seen.get(uids.get(1))).containsExactly(ChangeType.CREATED, ChangeType.REMOVED);
        assertThat(seen).hasSize(30);
    }

    @Test
    void a_late_index_entry_within_the_overlap_is_not_missed() {
        fake.addEvent(AGENDA, e -> e.title("À l'heure"));
        String state = sync(null, new ArrayList<>());
        String late = clock.instant().minus(Duration.ofMinutes(3)).toString();
        long uid = fake.addEvent(
                AGENDA, e -> e.title("En retard").with("updatedAt", late).with("createdAt", late));

        List<EventChange> changes = new ArrayList<>();
        sync(state, changes);

        assertThat(changes).extracting(EventChange::uid).containsExactly(uid);
        assertThat(changes).extracting(EventChange::type).containsExactly(ChangeType.CREATED);
    }

    @Test
    void events_removed_before_the_first_synchronisation_are_not_mentioned() {
        fake.withEvents(AGENDA, 3);
        long gone = fake.addEvent(AGENDA, e -> e.title("Annulé"));
        fake.removeEvent(AGENDA, gone);

        List<EventChange> changes = new ArrayList<>();
        sync(null, changes);

        assertThat(changes).hasSize(3).extracting(EventChange::type).containsOnly(ChangeType.CREATED);
    }

    @Test
    void a_stamp_from_the_future_hides_nothing() {
        String future = Clock.systemUTC().instant().plus(Duration.ofDays(400)).toString();
        fake.addEvent(AGENDA, e -> e.title("Horloge folle").with("updatedAt", future));
        String state = sync(null, new ArrayList<>());
        long uid = fake.addEvent(
                AGENDA,
                e -> e.title("Neuf")
                        .with("updatedAt", Clock.systemUTC().instant().toString()));

        List<EventChange> changes = new ArrayList<>();
        state = sync(state, changes);
        assertThat(changes).extracting(EventChange::uid).containsExactly(uid);

        changes.clear();
        sync(state, changes);
        assertThat(changes).isEmpty();
    }

    @Test
    void a_failed_page_leaves_a_state_to_go_on_from() {
        for (int i = 0; i < 25; i++) {
            fake.addEvent(AGENDA, e -> e.title("Bal"));
            clock.advance(Duration.ofMinutes(10));
        }
        OpenAgendaClient strict = agendas.client.withOptions(o -> o.retries(0));
        EventChanges broken = strict.changesSince(AGENDA, null, q -> q.pageSize(10));
        Set<Long> seen = new HashSet<>();
        assertThatExceptionOfType(ServerException.class).isThrownBy(() -> {
            for (EventChange change : broken) {
                assertThat(seen.add(change.uid())).isTrue();
                if (seen.size() == 10) {
                    fake.failNext(503);
                }
            }
        });

        for (EventChange change : strict.changesSince(AGENDA, broken.state(), q -> q.pageSize(10))) {
            assertThat(seen.add(change.uid())).isTrue();
        }
        assertThat(seen).hasSize(25);
    }

    /** A shop that mirrors the agenda and dies at random: at the end it holds what the agenda holds, and nothing came twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void crashes_and_changes_at_any_point_lose_and_repeat_nothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Long> present = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            present.add(fake.addEvent(AGENDA, e -> e.title("v0")));
            clock.advance(Duration.ofSeconds(random.nextInt(600)));
        }
        Map<Long, String> mirror = new HashMap<>();
        Set<String> versions = new HashSet<>();
        String stored = null;
        for (int run = 0; run < 25; run++) {
            EventChanges changes = agendas.client.changesSince(AGENDA, stored, q -> q.pageSize(4));
            Iterator<EventChange> walk = changes.iterator();
            int diesAfter = random.nextInt(12);
            while (diesAfter-- > 0 && walk.hasNext()) {
                EventChange change = walk.next();
                assertThat(versions.add(
                                change.uid() + "@" + change.at() + change.type().equals(ChangeType.REMOVED)))
                        .as("seed %d: %s came twice", seed, change)
                        .isTrue();
                if (change.type() == ChangeType.REMOVED) {
                    mirror.remove(change.uid());
                } else {
                    mirror.put(change.uid(), change.event().title().in(Locale.FRENCH));
                }
                stored = changes.state();
                edit(random, present);
            }
        }
        List<EventChange> rest = new ArrayList<>();
        sync(stored, rest);
        for (EventChange change : rest) {
            if (change.type() == ChangeType.REMOVED) {
                mirror.remove(change.uid());
            } else {
                mirror.put(change.uid(), change.event().title().in(Locale.FRENCH));
            }
        }

        Map<Long, String> truth = new HashMap<>();
        agendas.client
                .events(AGENDA, q -> {})
                .forEach(e -> truth.put(e.uid(), e.title().in(Locale.FRENCH)));
        assertThat(mirror).as("seed %d", seed).isEqualTo(truth);
    }

    private void edit(SplittableRandom random, List<Long> present) {
        clock.advance(Duration.ofSeconds(1 + random.nextInt(200)));
        int what = random.nextInt(4);
        if (what == 0) {
            present.add(fake.addEvent(AGENDA, e -> e.title("v0")));
        } else if (what == 1) {
            long uid = present.get(random.nextInt(present.size()));
            fake.updateEvent(AGENDA, uid, e -> e.title("v" + random.nextInt(1_000_000)));
        } else if (what == 2 && present.size() > 5) {
            fake.removeEvent(AGENDA, present.remove(random.nextInt(present.size())));
        }
    }

    @Test
    void fields_that_the_synchronisation_needs_are_read_too() {
        fake.withEvents(AGENDA, 1);
        agendas.client
                .changesSince(AGENDA, null, q -> q.includeFields("title").monolingual("fr"))
                .forEach(change -> assertThat(change.at()).isNotNull());

        assertThat(agendas.lastRequest().queryParameters().get("includeFields[]"))
                .containsExactlyInAnyOrder("title", "uid", "updatedAt", "createdAt", "removed");
        assertThat(agendas.lastRequest().queryParameters()).doesNotContainKey("detailed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2;12;;;;", "1;12;;;;a=é", "1;zwölf;;;;", "1;12;;;"})
    void a_text_that_is_no_state_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> agendas.client.changesSince(AGENDA, text));
    }

    @Test
    void a_state_of_another_agenda_is_refused() {
        fake.withEvents(AGENDA, 1);
        String state = sync(null, new ArrayList<>());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agendas.client.changesSince(13, state))
                .withMessageContaining("belongs to agenda 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agendas.client.changesSince(AGENDA, null, q -> q.overlap(Duration.ofDays(2))));
    }

    @Test
    void an_empty_agenda_stays_in_step() {
        fake.withAgenda(AGENDA, a -> a.title("Vide"));
        String state = sync(null, new ArrayList<>());
        clock.advance(Duration.ofDays(1));
        long uid = fake.addEvent(AGENDA, e -> e.title("Premier"));
        List<EventChange> changes = new ArrayList<>();
        sync(state, changes);
        assertThat(changes).extracting(EventChange::uid).containsExactly(uid);
    }
}
