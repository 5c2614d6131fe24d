package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.FailureScript;
import io.github.melsdk.testing.internal.http.WireServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all services of a {@link FakeCity} have in common: an address, a record of the requests, and failures on demand. The
 * server starts when its address is first asked for. Thread-safe.
 *
 * @param <S> the service itself, for chaining
 */
public abstract class FakeService<S extends FakeService<S>> {
    private final FailureScript script = new FailureScript();
    private final Journal journal = new Journal();
    private @Nullable WireServer server;
    private boolean closed;

    FakeService() {}

    /**
     * Returns the address that the client of this service is given. Starts the server at the first call.
     *
     * @return an absolute URL on the loopback interface, without trailing slash
     * @throws IllegalStateException if the city is closed
     */
    public String url() {
        return origin() + basePath();
    }

    /**
     * Lets the next request fail with the error body this provider uses for the status.
     *
     * @param status the status, for instance 503
     * @return this
     */
    public S failNext(int status) {
        return failNext(Failure.status(status));
    }

    /**
     * Lets the next requests fail with the error body this provider uses for the status.
     *
     * @param times how many requests
     * @param status the status, for instance 503
     * @return this
     */
    public S failNext(int times, int status) {
        for (int i = 0; i < times; i++) {
            failNext(status);
        }
        return self();
    }

    /**
     * Lets the next request fail. Several failures are played one per request, in the order they were added.
     *
     * @param failure what goes wrong
     * @return this
     */
    public S failNext(Failure failure) {
        script.add(proper -> failure.apply(this, proper));
        return self();
    }

    /**
     * Delays every answer.
     *
     * @param delay the delay; zero to end it
     * @return this
     */
    public S latency(Duration delay) {
        script.latency(delay);
        return self();
    }

    /**
     * Lets something happen just before a request is answered, for instance a change of the data between two pages.
     *
     * @param rank the number of the request since the start or the last {@link #reset()}, from 1
     * @param event what happens, on the server's thread
     * @return this
     */
    public S beforeRequest(int rank, Runnable event) {
        script.before(rank, event);
        return self();
    }

    /**
     * Returns all requests received since the start or the last {@link #reset()}, failed ones included.
     *
     * @return a copy, in order of arrival
     */
    public List<RecordedRequest> requests() {
        return journal.requests();
    }

    /**
     * Forgets planned failures, latency and the record of requests, and puts the data back as they were at the start.
     *
     * @return this
     */
    public S reset() {
        script.clear();
        journal.clear();
        resetData();
        return self();
    }

    abstract S self();

    /** Returns what follows the origin in {@link #url()}: empty, or a path with a leading slash. */
    abstract String basePath();

    abstract Answer answer(Call call);

    /** Makes the provider's own error answer for a status. */
    abstract Answer error(int status);

    /** Makes the provider's own answer for too many requests. */
    abstract Answer rateLimited(Duration wait);

    abstract void resetData();

    final synchronized String origin() {
        if (closed) {
            throw new IllegalStateException("The fake city is closed.");
        }
        if (server == null) {
            server = new WireServer(this::serve);
        }
        return server.origin();
    }

    final synchronized void close() {
        closed = true;
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private Answer serve(Call call) {
        journal.add(
                new RecordedRequest(call.method(), call.target(), call.headers(), call.body(), 0, 0, journal.now()));
        return script.play(() -> safely(call));
    }

    /** Shows a defect of the fake itself in the answer, where the author of a test finds it. */
    private Answer safely(Call call) {
        try {
            return answer(call);
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return Answer.text(500, "text/plain; charset=utf-8", "Defect of the fake service: " + trace);
        }
    }
}
