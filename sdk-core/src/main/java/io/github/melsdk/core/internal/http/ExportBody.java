package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.End;
import io.github.melsdk.core.internal.deadline.EndedException;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The open body of an export. One thread at a time reads it; whoever opened it closes it. */
public final class ExportBody implements Closeable {

    private final Exchange<?> exchange;
    private final CallScope scope;
    private final Hop hop;
    private final BodyStream stream;
    private final Payload payload;

    ExportBody(Exchange<?> exchange, CallScope scope, Hop hop, BodyStream stream, Payload payload) {
        this.exchange = exchange;
        this.scope = scope;
        this.hop = hop;
        this.stream = stream;
        this.payload = payload;
    }

    /** Returns the body and what is known of it. */
    public Payload payload() {
        return payload;
    }

    /** Tells whether the server still has what {@link Arguments#unlessStill} named: there is no body then. */
    public boolean unchanged() {
        return hop.response().code() == 304;
    }

    /** Returns how many bytes travelled so far, before decompression. */
    public long wireBytes() {
        return hop.progress().wireBytes();
    }

    /** Frees the connection when {@code handle}, through which this body is read, is lost without being closed. */
    public void endWhenAbandoned(Object handle) {
        scope.endWhenAbandoned(handle, exchange.plan().endpoint(), hop::finish);
    }

    /** Checks that reading may go on, by whatever thread: the stream is not closed, its thread not interrupted. */
    public void check() throws IOException {
        scope.check();
    }

    /** Tells whether reading was ended from outside: closed, interrupted, too slow. */
    public boolean ended() {
        return scope.ended() != null;
    }

    /** Turns what the body threw into the exception for the caller, and frees the connection. */
    public SdkException failure(IOException e) {
        hop.abandon(e);
        CallTrace trace = new CallTrace(exchange.plan().endpoint(), exchange.requests(), scope.elapsed());
        EndedException ended = endOf(e);
        SdkException exception = ended == null
                ? exchange.failures().broken(e, hop.progress()).toException(trace)
                : exchange.failures().ended(ended, RequestSent.YES).toException(trace);
        scope.close();
        return exception;
    }

    private @Nullable EndedException endOf(IOException e) {
        if (e instanceof EndedException ended) {
            return ended;
        }
        try {
            scope.check();
            return null;
        } catch (EndedException ended) {
            return ended;
        }
    }

    /** Frees the connection of a body that was read to its end. */
    public void finish() {
        hop.finish();
        scope.close();
    }

    /** Drops the connection at once: the rest of an export is not worth waiting for. Idempotent. */
    @Override
    public void close() {
        scope.end(End.RELEASED);
        stream.unlessReading(this::finish);
    }
}
