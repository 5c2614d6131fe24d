package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.VirtualTime;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** A faulty server and a transport whose waits cost no time; at the end no connection may be left in use. */
final class World implements AutoCloseable {

    final VirtualTime time = new VirtualTime();
    final FaultServer server;
    final Transport transport;
    final List<Drift> drift = new CopyOnWriteArrayList<>();
    private final ConnectionPool pool = new ConnectionPool(100, 5, TimeUnit.MINUTES);

    World(FaultServer.Handler handler) {
        this(handler, null);
    }

    World(FaultServer.Handler handler, Executor executor) {
        server = FaultServer.start(handler);
        var builder = time.installIn(Transport.builder())
                .okHttpClient(new OkHttpClient.Builder().connectionPool(pool).build())
                .listener(new TransportListener() {
                    @Override
                    public void onDrift(Drift event) {
                        drift.add(event);
                    }
                });
        transport = (executor == null ? builder : builder.asyncExecutor(executor)).build();
    }

    Service service() {
        return Services.at(transport, URI.create(server.baseUrl()));
    }

    List<RecordedRequest> requests() {
        return server.requests();
    }

    /** Waits until no connection is in use, for two seconds at most. */
    void awaitIdle() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (pool.connectionCount() != pool.idleConnectionCount() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(pool.connectionCount()).as("connections in use").isEqualTo(pool.idleConnectionCount());
    }

    @Override
    public void close() {
        try {
            assertThat(server.handlerFailures()).isEmpty();
            awaitIdle();
        } finally {
            transport.close();
            server.close();
        }
    }
}
