package io.github.melsdk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.openagenda.Agenda;
import io.github.melsdk.testing.internal.openagenda.AgendaEngine;
import io.github.melsdk.testing.internal.openagenda.AgendaStore;
import io.github.melsdk.testing.internal.openagenda.EventTemplate;
import io.github.melsdk.testing.internal.openagenda.EventTimes;
import io.github.melsdk.testing.internal.openagenda.SampleAgendas;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A fake of the OpenAgenda API v2, with two agendas and some forty invented events around the present day.
 *
 * <p>Real behaviour: filters, light and detailed projections, sorting, opaque cursors with leading zeros, a cursor on the last
 * page too, silent dropping of unknown choices, 403 for a missing or wrong key, counts ({@code aggregations}). Chosen by us
 * because the provider does not document it: accessibility and status values are alternatives, sizes above the maximum are
 * refused with status 400, counts are ordered by size and leave out what they do not know.
 *
 * <p>Writes take an access token, which stands for any secret key that is not blank. Real behaviour: the error bodies of invalid data,
 * codes of options and pictures given as a bare text are accepted and dropped. Chosen by us: a dead token gives 401, a missing one 403,
 * and what is written shows in lists at once.
 */
public final class FakeOpenAgenda extends FakeService<FakeOpenAgenda> {
    /** The uid of the agenda of the Métropole Européenne de Lille. */
    public static final long MEL = SampleAgendas.MEL;
    /** The uid of the agenda of the city of Lille. */
    public static final long LILLE = SampleAgendas.LILLE;

    private final AgendaStore store;
    private final AgendaEngine engine;

    FakeOpenAgenda(Clock clock) {
        store = new AgendaStore(clock);
        engine = new AgendaEngine(store);
        SampleAgendas.fill(store);
    }

    /**
     * Removes all agendas and events that are there by now.
     *
     * @return this
     */
    public FakeOpenAgenda withoutSampleData() {
        store.clear();
        return this;
    }

    /**
     * Adds an agenda or changes one.
     *
     * @param uid its uid
     * @param description says what it is like
     * @return this
     */
    public FakeOpenAgenda withAgenda(long uid, Consumer<FakeAgenda> description) {
        store.describe(uid, node -> description.accept(new FakeAgenda(node)));
        return this;
    }

    /**
     * Adds an event. The agenda is made if it does not exist.
     *
     * @param agendaUid the uid of the agenda
     * @param description says what the event is like
     * @return this
     */
    public FakeOpenAgenda withEvent(long agendaUid, Consumer<FakeEvent> description) {
        addEvent(agendaUid, description);
        return this;
    }

    /**
     * Adds an event and tells its uid.
     *
     * @param agendaUid the uid of the agenda
     * @param description says what the event is like
     * @return the uid
     */
    public long addEvent(long agendaUid, Consumer<FakeEvent> description) {
        long uid = store.newUid();
        FakeEvent event = new FakeEvent(EventTemplate.event(uid, "Événement"));
        description.accept(event);
        store.agenda(agendaUid).put(event.node());
        return event.node().path("uid").asLong();
    }

    /**
     * Adds many events: event {@code i} begins {@code i} hours after the start of tomorrow. They were entered one per minute,
     * the last one now.
     *
     * @param agendaUid the uid of the agenda
     * @param count how many
     * @return this
     */
    public FakeOpenAgenda withEvents(long agendaUid, int count) {
        LocalDate tomorrow =
                LocalDate.ofInstant(store.clock().instant(), EventTimes.PARIS).plusDays(1);
        for (int i = 0; i < count; i++) {
            int number = i;
            String entered = EventTimes.stamp(store.clock().instant().minusSeconds(60L * (count - 1 - i)));
            withEvent(
                    agendaUid,
                    event -> event.title("Rendez-vous n° " + (number + 1))
                            .with("createdAt", entered)
                            .with("updatedAt", entered)
                            .timing(
                                    tomorrow.atStartOfDay(EventTimes.PARIS).plusHours(number),
                                    tomorrow.atStartOfDay(EventTimes.PARIS).plusHours(number + 1))
                            .at("Salle " + (1 + number % 40), "Lille", 50.60 + number % 40 / 1000.0, 3.06));
        }
        return this;
    }

    /**
     * Changes an event as a contributor would: its update stamp becomes now.
     *
     * @param agendaUid the uid of the agenda
     * @param uid the uid of the event
     * @param change what changes
     * @return this
     * @throws IllegalArgumentException if there is no such event
     */
    public FakeOpenAgenda updateEvent(long agendaUid, long uid, Consumer<FakeEvent> change) {
        Agenda agenda = store.agenda(agendaUid);
        ObjectNode event = agenda.event(uid);
        if (event == null) {
            throw new IllegalArgumentException("Agenda " + agendaUid + " has no event " + uid + ".");
        }
        event.put("updatedAt", EventTimes.stamp(store.clock().instant()));
        change.accept(new FakeEvent(event));
        agenda.put(event);
        return this;
    }

    /**
     * Removes an event: only queries that ask for removed events see what is left of it.
     *
     * @param agendaUid the uid of the agenda
     * @param uid the uid of the event
     * @return this
     * @throws IllegalArgumentException if there is no such event
     */
    public FakeOpenAgenda removeEvent(long agendaUid, long uid) {
        if (!store.agenda(agendaUid).remove(uid)) {
            throw new IllegalArgumentException("Agenda " + agendaUid + " has no event " + uid + ".");
        }
        return this;
    }

    /**
     * Accepts a key, and from now on only keys named so. Before, any key that is not blank is accepted.
     *
     * @param key the key
     * @return this
     */
    public FakeOpenAgenda acceptKey(String key) {
        engine.accept(key, false);
        return this;
    }

    /**
     * Accepts the key of a moderator, who may read events that are not published.
     *
     * @param key the key
     * @return this
     */
    public FakeOpenAgenda acceptModeratorKey(String key) {
        engine.accept(key, true);
        return this;
    }

    /**
     * Accepts a secret key, and from now on only secret keys named so. Before, any that is not blank is accepted.
     *
     * @param secretKey the key
     * @return this
     */
    public FakeOpenAgenda acceptSecretKey(String secretKey) {
        engine.acceptSecret(secretKey);
        return this;
    }

    /**
     * Sets how long access tokens last from now on; an hour by default.
     *
     * @param life the life, in whole seconds
     * @return this
     */
    public FakeOpenAgenda tokenLife(Duration life) {
        engine.tokenLife(life);
        return this;
    }

    /**
     * Ends all access tokens before their time.
     *
     * @return this
     */
    public FakeOpenAgenda revokeTokens() {
        engine.revokeTokens();
        return this;
    }

    @Override
    FakeOpenAgenda self() {
        return this;
    }

    @Override
    String basePath() {
        return "";
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return AgendaEngine.message(status, "service unavailable");
    }

    @Override
    Answer rateLimited(Duration wait) {
        return AgendaEngine.message(429, "too many requests").with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        store.clear();
        SampleAgendas.fill(store);
    }
}
