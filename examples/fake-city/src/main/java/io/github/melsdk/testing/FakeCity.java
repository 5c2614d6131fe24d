package io.github.melsdk.testing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A city on the loopback interface: servers that behave like the digital services of the Lille metropolis, with invented but
 * plausible data. Each service starts when its address is first asked for. All state belongs to one instance. Thread-safe.
 *
 * <pre>{@code
 * try (FakeCity city = FakeCity.start()) {
 *     String url = city.openAgenda().url();
 * }
 * }</pre>
 */
public final class FakeCity implements AutoCloseable {
    private final Clock clock;
    private @Nullable FakeOpenAgenda openAgenda;

    private FakeCity(Clock clock) {
        this.clock = clock;
    }

    /**
     * Starts a city whose data lie around the present moment.
     *
     * @return the city
     */
    public static FakeCity start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts a city whose data lie around the moment a clock tells. The same clock gives the same data.
     *
     * @param clock asked again at every request
     * @return the city
     */
    public static FakeCity start(Clock clock) {
        return new FakeCity(clock);
    }

    /**
     * Returns the public agenda.
     *
     * @return the fake OpenAgenda of this city
     */
    public synchronized FakeOpenAgenda openAgenda() {
        if (openAgenda == null) {
            openAgenda = new FakeOpenAgenda(clock);
        }
        return openAgenda;
    }

    /** Stops all servers. Idempotent. */
    @Override
    public synchronized void close() {
        if (openAgenda != null) {
            openAgenda.close();
        }
    }
}
