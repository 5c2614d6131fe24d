package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.irve.IrveEngine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A fake of the national services for charge points: the static files, the live feed and the table service with its filters
 * ({@code exact} and {@code in}). One network with {@value #POINTS} points in {@value #COMMUNES} of the 95 communes of the
 * metropolis, and some points of its neighbours, two of them abroad.
 *
 * <p>As in the real files, points come several times, some rows have no identifier, positions or watts are wrong, booleans are
 * written in four ways; the live feed has states from two sources, times in four formats, and points that nobody knows.
 */
public final class FakeIrve extends FakeService<FakeIrve> {
    /** Points of the metropolis that have a state. */
    public static final int POINTS = 432;

    /** Communes in which they stand. */
    public static final int COMMUNES = 32;

    private final IrveEngine engine;

    FakeIrve(Clock clock) {
        this.engine = new IrveEngine(clock);
    }

    /**
     * Returns the address of the table service.
     *
     * @return an absolute URL on the loopback interface, without trailing slash
     */
    public String tablesUrl() {
        return origin() + "/api";
    }

    /**
     * Returns the address of a static file of one operator, separated by semicolons.
     *
     * @return an absolute URL on the loopback interface
     */
    public String operatorFileUrl() {
        return origin() + "/resource/reseau-lumiere.csv";
    }

    /**
     * Returns the points of the metropolis that have a state.
     *
     * @return identifiers, always the same
     */
    public List<String> ids() {
        return engine.ids();
    }

    /**
     * Sets whether somebody uses a point.
     *
     * @param id the point
     * @param occupancy {@code libre}, {@code occupe}, {@code reserve} or {@code inconnu}
     * @return this
     * @throws IllegalArgumentException if there is no such point
     */
    public FakeIrve occupancy(String id, String occupancy) {
        engine.tell(id, occupancy, null);
        return this;
    }

    /**
     * Sets whether a point works.
     *
     * @param id the point
     * @param state {@code en_service}, {@code hors_service} or {@code inconnu}
     * @return this
     * @throws IllegalArgumentException if there is no such point
     */
    public FakeIrve state(String id, String state) {
        engine.tell(id, null, state);
        return this;
    }

    /**
     * Freezes the live feed: it goes on answering with old states.
     *
     * @param age how old they are
     * @return this
     */
    public FakeIrve freeze(Duration age) {
        engine.age(age);
        return this;
    }

    /**
     * Lets the live feed answer with status 503, as it does after a restart.
     *
     * @return this
     */
    public FakeIrve noDataYet() {
        engine.noDataYet();
        return this;
    }

    @Override
    FakeIrve self() {
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
        return IrveEngine.text(status, status == 502 ? "Bad Gateway" : status == 404 ? "Not Found" : "Error " + status);
    }

    /** No quota is documented: a plain answer with {@code Retry-After}. */
    @Override
    Answer rateLimited(Duration wait) {
        return error(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        engine.reset();
    }
}
