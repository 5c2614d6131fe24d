package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.IoWatch;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.spi.TransportListener.RequestEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One HTTP request and its answer, until the answer is read and closed. */
final class Hop {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.melsdk.http");

    private final Engine engine;
    private final CallScope scope;
    private final String label;
    private final Request request;
    private final int rank;
    private final long startedAt;
    private final Progress progress = new Progress();
    private final Call call;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Response response;

    Hop(Engine engine, OkHttpClient client, CallScope scope, String label, Request.Builder request, int rank) {
        this.engine = engine;
        this.scope = scope;
        this.label = label;
        this.rank = rank;
        this.request = request.tag(Progress.class, progress).build();
        this.startedAt = engine.time().nanoTime();
        this.call = client.newCall(this.request);
    }

    /** Sends the request and waits for the headers of the answer. */
    Response send(Duration connectTimeout) throws IOException {
        engine.meter().request();
        Thread thread = Thread.currentThread();
        IoWatch io = scope.enterIo(() -> engine.cancel(call, thread), connectTimeout);
        progress.watchedBy(io);
        Response answer = execute();
        // Also set when a cache of the application answered in place of the wire.
        progress.answer();
        io.connected();
        response = answer;
        return answer;
    }

    private Response execute() throws IOException {
        try {
            return call.execute();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // The HTTP library declares nothing: an interrupt while it connects comes out as it is.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("connecting was interrupted", e);
        }
    }

    Response response() {
        return Objects.requireNonNull(response, "no answer yet");
    }

    Progress progress() {
        return progress;
    }

    /** Ends a body that was read to its end. */
    void finish() {
        close(null);
    }

    /** Ends a hop whose answer is not wanted, or whose connection must not be used again. */
    void abandon(@Nullable Throwable failure) {
        if (!closed.get() && (failure != null || response == null)) {
            if (failure instanceof JsonFailure json && json.truncated()) {
                // The rest may still come, and would be taken for the next answer. In all other cases the connection
                // may
                // already serve another call: cancelling ends it only while it is ours.
                progress.discardConnection();
            }
            call.cancel();
        }
        close(failure);
    }

    private void close(@Nullable Throwable failure) {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        scope.leaveIo();
        Response answer = response;
        int status = answer == null ? 0 : answer.code();
        if (answer != null) {
            answer.close();
        }
        Duration duration = Duration.ofNanos(engine.time().nanoTime() - startedAt);
        engine.meter().received(progress.wireBytes());
        String cause = failure == null ? null : failure.getClass().getSimpleName();
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} {}{} -> {} in {} ms, {} bytes, request {}",
                    label,
                    request.url().host(),
                    Redaction.query(request.url()),
                    cause == null ? status : cause,
                    duration.toMillis(),
                    progress.wireBytes(),
                    rank);
        }
        engine.listener()
                .onRequest(new RequestEvent(
                        label, request.url().host(), rank, status, cause, duration, progress.wireBytes()));
    }
}
