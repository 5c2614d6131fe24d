package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.potentials.PvgisEngine;
import io.github.melsdk.testing.internal.potentials.RateLimit;
import java.time.Clock;
import java.time.Duration;

/**
 * A fake of PVGIS, versions 5.2 and 5.3: the average year and the hourly series of fixed panels, by a coarse model of the light in
 * the north of France. It knows GET only, refuses places over the sea with status 400, and answers 429 above thirty requests in a
 * second.
 */
public final class FakePvgis extends FakeService<FakePvgis> {
    private final PvgisEngine engine = new PvgisEngine();
    private final RateLimit limit;

    FakePvgis(Clock clock) {
        limit = new RateLimit(clock, 30, Duration.ofSeconds(1));
    }

    @Override
    FakePvgis self() {
        return this;
    }

    @Override
    String basePath() {
        return "/api";
    }

    @Override
    Answer answer(Call call) {
        return limit.take() ? engine.answer(call) : rateLimited(Duration.ofSeconds(1));
    }

    @Override
    Answer error(int status) {
        return PvgisEngine.error(status, "Error " + status);
    }

    @Override
    Answer rateLimited(Duration wait) {
        return error(429);
    }

    @Override
    void resetData() {
        limit.reset();
    }
}
