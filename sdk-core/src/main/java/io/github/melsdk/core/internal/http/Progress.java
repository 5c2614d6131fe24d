package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.internal.deadline.IoWatch;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Connection;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** How far one request got; filled by the network interceptor, which finds it as a tag of the request. */
final class Progress {

    private final AtomicLong wireBytes = new AtomicLong();
    private volatile @Nullable IoWatch watch;
    private volatile @Nullable Connection connection;
    private volatile boolean handshaking;
    private volatile boolean answered;

    void watchedBy(IoWatch io) {
        this.watch = io;
    }

    /** Declares that TCP is there and TLS begins. */
    void handshake() {
        handshaking = true;
    }

    /** Tells whether the failure of a connection that never came was one of TLS. */
    boolean handshaking() {
        return handshaking;
    }

    void connected(@Nullable Connection used) {
        this.connection = used;
        IoWatch current = watch;
        if (current != null) {
            current.connected();
        }
    }

    void answer() {
        this.answered = true;
    }

    void received(long bytes) {
        wireBytes.addAndGet(bytes);
    }

    long wireBytes() {
        return wireBytes.get();
    }

    boolean answered() {
        return answered;
    }

    boolean sent() {
        return connection != null;
    }

    boolean connectTimedOut() {
        IoWatch current = watch;
        return current != null && current.connectTimedOut();
    }

    boolean overHttp2() {
        Connection used = connection;
        return used != null && used.protocol() == Protocol.HTTP_2;
    }

    RequestSent requestSent() {
        return answered ? RequestSent.YES : sent() ? RequestSent.MAYBE : RequestSent.NO;
    }

    /** Closes an HTTP/1 connection on which the next answer could be the rest of this one. */
    void discardConnection() {
        Connection used = connection;
        if (used != null && used.protocol() != Protocol.HTTP_2) {
            try {
                used.socket().close();
            } catch (IOException e) {
                // It is gone already.
            }
        }
    }
}
