package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.publik.PublikEngine;
import java.time.Clock;
import java.time.Duration;

/**
 * A fake of a Publik site: the form {@code eclairage-public}, what is sent in with it, and the agenda {@code mairie} with four
 * moments tomorrow.
 *
 * <p>Real behaviour: signed queries are verified (signature, age, number used once), HTTP Basic, no validation of what is sent
 * in, times without offset, errors in {@code {"err":1}}. The appointments and the addresses of a citizen's own requests are our
 * guess after the provider's manuals.
 */
public final class FakePublik extends FakeService<FakePublik> {
    private final PublikEngine engine;

    FakePublik(Clock clock) {
        this.engine = new PublikEngine(clock);
    }

    /**
     * Asks for a signature or HTTP Basic on every call.
     *
     * @param orig name of the client
     * @param key its key, which is its password, too
     * @return this
     */
    public FakePublik requireClient(String orig, String key) {
        engine.require(orig, key);
        return this;
    }

    /**
     * Gives lists bare, as old versions do.
     *
     * @return this
     */
    public FakePublik withBareLists() {
        engine.bare();
        return this;
    }

    /**
     * Moves a request on.
     *
     * @param number its number
     * @param status identifier of the status
     * @param name the status for people
     * @param last whether it is final
     * @return this
     * @throws IllegalArgumentException if there is no such request
     */
    public FakePublik progress(String number, String status, String name, boolean last) {
        if (!engine.progress(number, status, name, last)) {
            throw new IllegalArgumentException("There is no request " + number);
        }
        return this;
    }

    @Override
    FakePublik self() {
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
        return PublikEngine.error(status, "InternalError", "The request cannot be answered (" + status + ").");
    }

    /** No quota of a real site is known: a plain answer with {@code Retry-After}. */
    @Override
    Answer rateLimited(Duration wait) {
        return error(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        engine.reset();
    }
}
