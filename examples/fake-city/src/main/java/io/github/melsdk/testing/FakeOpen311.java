package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.open311.Open311Engine;
import java.time.Clock;
import java.time.Duration;

/**
 * A fake of an Open311 server (GeoReport v2) with three types of reports and four reports, {@code 1001} to {@code 1004}; 1002 is
 * closed. JSON and XML.
 *
 * <p>Real behaviour: the list of questions, required answers, duplicates refused, tokens until a report is moderated, filters,
 * the window of 90 days, errors in both formats. Reports of type {@code lampadaire} are moderated, the others are not.
 */
public final class FakeOpen311 extends FakeService<FakeOpen311> {
    private final Open311Engine engine;

    FakeOpen311(Clock clock) {
        this.engine = new Open311Engine(clock);
    }

    /**
     * Turns the server into a FixMyStreet site: reading only, lists in an envelope, names as codes, a page for people when the
     * jurisdiction is missing.
     *
     * @return this
     */
    public FakeOpen311 asFixMyStreet() {
        engine.fixMyStreet();
        return this;
    }

    /**
     * Asks for a key when a report is posted.
     *
     * @param key the key
     * @return this
     */
    public FakeOpen311 requireApiKey(String key) {
        engine.requireKey(key);
        return this;
    }

    /**
     * Asks for a jurisdiction on every call.
     *
     * @param id the jurisdiction
     * @return this
     */
    public FakeOpen311 requireJurisdiction(String id) {
        engine.requireJurisdiction(id);
        return this;
    }

    /**
     * Sets how long a token stays a token, by the clock of the city; two seconds by default.
     *
     * @param delay how long
     * @return this
     */
    public FakeOpen311 moderatesFor(Duration delay) {
        engine.moderation(delay);
        return this;
    }

    /**
     * Gives lists in pages by the undocumented parameter {@code page}.
     *
     * @param size reports in a page
     * @return this
     */
    public FakeOpen311 withPages(int size) {
        engine.pages(size);
        return this;
    }

    /**
     * Adds a report.
     *
     * @param type code of its type
     * @param latitude degrees north
     * @param longitude degrees east
     * @param description what was reported
     * @param age how long ago it was sent
     * @return this
     */
    public FakeOpen311 withReport(String type, double latitude, double longitude, String description, Duration age) {
        engine.sample(type, latitude, longitude, description, age);
        return this;
    }

    /**
     * Lets the city work on a report.
     *
     * @param id its identifier
     * @param status a status of mySociety's extension, such as {@code IN_PROGRESS} or {@code CLOSED}
     * @param notes what the city says
     * @return this
     * @throws IllegalArgumentException if there is no such report
     */
    public FakeOpen311 progress(String id, String status, String notes) {
        if (!engine.progress(id, status, notes)) {
            throw new IllegalArgumentException("There is no report " + id);
        }
        return this;
    }

    @Override
    FakeOpen311 self() {
        return this;
    }

    @Override
    String basePath() {
        return Open311Engine.BASE_PATH;
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return Open311Engine.error(status, false, "The request cannot be answered (" + status + ").");
    }

    /** No quota of a real server is known: a plain answer with {@code Retry-After}. */
    @Override
    Answer rateLimited(Duration wait) {
        return error(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        engine.reset();
    }
}
