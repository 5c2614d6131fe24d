package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.weather.DpClimEngine;
import java.time.Clock;
import java.time.Duration;

/**
 * A fake of the climatological data of Météo-France (DPClim): the same invented climate as that of {@link FakeOpenMeteo}.
 *
 * <p>Real behaviour: a key in a header, orders of at most a year answered with 202, files with 201 once they are ready and 204
 * before, 410 after they were delivered, 500 for a period without data; semicolons, decimal commas, blanks for what is missing.
 */
public final class FakeMeteoFrance extends FakeService<FakeMeteoFrance> {
    private final DpClimEngine engine;

    FakeMeteoFrance(Clock clock) {
        this.engine = new DpClimEngine(clock);
    }

    /**
     * Sets how often an order is not ready yet.
     *
     * @param times how many requests for its file find nothing; 0 by default
     * @return this
     */
    public FakeMeteoFrance notReady(int times) {
        engine.notReady(times);
        return this;
    }

    @Override
    FakeMeteoFrance self() {
        return this;
    }

    @Override
    String basePath() {
        return "/public/DPClim/v1";
    }

    @Override
    Answer answer(Call call) {
        return engine.answer(call);
    }

    @Override
    Answer error(int status) {
        return DpClimEngine.problem(status, "The server could not answer");
    }

    @Override
    Answer rateLimited(Duration wait) {
        return DpClimEngine.problem(429, "Message throttled out").with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        engine.reset();
    }
}
