package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.ocpi.OcpiEngine;
import java.time.Clock;
import java.time.Duration;

/**
 * A fake operator of charge points that speaks OCPI 2.2.1: 25 locations, two tariffs, seven sessions, in pages of at most ten. Its
 * token is {@value #TOKEN}; each answer is in an envelope with a code of its own.
 */
public final class FakeOcpi extends FakeService<FakeOcpi> {
    /** The token that the operator gave to its partner. */
    public static final String TOKEN = "roaming-token";

    private final OcpiEngine engine;

    FakeOcpi(Clock clock) {
        this.engine = new OcpiEngine(clock);
    }

    /**
     * Sets the most objects of a page, whatever is asked for.
     *
     * @param objects how many
     * @return this
     */
    public FakeOcpi cap(int objects) {
        engine.cap(objects);
        return this;
    }

    /**
     * Wants the token as it is, as peers of version 2.1.1 do, and not in base64.
     *
     * @return this
     */
    public FakeOcpi withPlainToken() {
        engine.plainToken();
        return this;
    }

    /**
     * Removes the first locations, so that the others move up in the list.
     *
     * @param count how many
     * @return this
     */
    public FakeOcpi removeFirst(int count) {
        engine.removeFirst(count);
        return this;
    }

    @Override
    FakeOcpi self() {
        return this;
    }

    @Override
    String basePath() {
        return "/ocpi/versions";
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return engine.failure(status, status < 500 ? 2000 : 3000, "Error " + status);
    }

    @Override
    Answer rateLimited(Duration wait) {
        return error(429).with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        engine.reset();
    }
}
