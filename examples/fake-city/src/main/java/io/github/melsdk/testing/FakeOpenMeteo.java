package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.weather.OpenMeteoEngine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A fake of the weather archive of Open-Meteo: daily temperatures, hourly temperature, sunshine and rain of an invented
 * climate like that of Lille, since 1940. The same day always has the same weather.
 *
 * <p>Real behaviour: columns beside a column of times, names and dates that are checked strictly, {@code timezone} required for
 * days, seconds since 1970 on request, coordinates of the grid instead of those asked for, errors with a reason.
 */
public final class FakeOpenMeteo extends FakeService<FakeOpenMeteo> {
    private final OpenMeteoEngine engine;

    FakeOpenMeteo(Clock clock) {
        this.engine = new OpenMeteoEngine(clock);
    }

    /**
     * Makes the weather of a day unknown: its values become null.
     *
     * @param day the day
     * @return this
     */
    public FakeOpenMeteo forget(LocalDate day) {
        engine.forget(day);
        return this;
    }

    @Override
    FakeOpenMeteo self() {
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
        return OpenMeteoEngine.refusal(status, "The server could not answer");
    }

    @Override
    Answer rateLimited(Duration wait) {
        return OpenMeteoEngine.refusal(429, "Minutely API request limit exceeded. Please try again in one minute.")
                .with("Retry-After", Long.toString(wait.toSeconds()));
    }

    @Override
    void resetData() {
        engine.reset();
    }
}
