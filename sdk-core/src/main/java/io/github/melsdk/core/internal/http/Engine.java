package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.End;
import io.github.melsdk.core.internal.deadline.Watchdog;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.internal.retry.Origin;
import io.github.melsdk.core.internal.retry.RetryLoop;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.QuotaLimiter;
import io.github.melsdk.core.spi.TokenStore;
import io.github.melsdk.core.spi.TransportListener;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all calls of one transport share. Thread-safe. */
public final class Engine implements AutoCloseable {

    static final long FLOOR_BYTES_PER_SECOND = 1024;
    static final Duration FLOOR_WINDOW = Duration.ofSeconds(60);

    private static final List<String> DEPRECATIONS = List.of("Sunset", "Deprecation", "ODS-Explore-API-Deprecation");

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final EngineConfig config;
    private final HttpClients clients;
    private final AsyncPool pool;
    private final Watchdog watchdog;
    private final RetryLoop loop;
    private final Meter meter = new Meter();
    private final ConditionalCache cache;
    private final ConcurrentMap<String, Object> findings = new ConcurrentHashMap<>();
    private final Map<String, Origin> origins = new ConcurrentHashMap<>();
    private final Set<String> deprecated = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Creates an engine without threads or connections; they come with the first calls. */
    public Engine(EngineConfig config) {
        this.config = config;
        this.pool = new AsyncPool(config.executor());
        this.clients = new HttpClients(config);
        this.watchdog = new Watchdog(config.time());
        this.loop = new RetryLoop(config.random(), config.listener(), meter::retry);
        this.cache = new ConditionalCache(config.cache());
    }

    /** Runs a call to its end. */
    <T> T call(Service service, Endpoint<T> endpoint, Arguments arguments, HttpUrl url) {
        try (CallScope scope = watchdog.open(service.settings().callTimeout())) {
            // Checked once it can be seen by close(), which ends what it sees.
            requireOpen();
            Exchange<T> exchange = new Exchange<>(service, endpoint, arguments, url, scope);
            return loop.run(exchange.plan(), scope, exchange.origin(), exchange::call);
        }
    }

    /** Runs a call inside another one, within its life. */
    <T> T callWithin(CallScope scope, Service service, Endpoint<T> endpoint, Arguments arguments, HttpUrl url)
            throws AttemptFailure {
        Exchange<T> exchange = new Exchange<>(service, endpoint, arguments, url, scope);
        return loop.tryAll(exchange.plan(), scope, exchange.origin(), exchange::call);
    }

    /** Opens an export: a call until its headers are there, then read without a deadline but with a floor. */
    ExportBody open(Service service, Endpoint<?> endpoint, Arguments arguments, HttpUrl url) {
        CallScope scope = watchdog.open(service.settings().callTimeout());
        try {
            requireOpen();
            Exchange<?> exchange = new Exchange<>(service.forExports(), endpoint, arguments, url, scope);
            return loop.run(exchange.plan(), scope, exchange.origin(), exchange::open);
        } catch (RuntimeException | Error e) {
            scope.close();
            throw e;
        }
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException("The transport is closed; create a new one");
        }
    }

    Origin origin(HttpUrl url) {
        return origins.computeIfAbsent(Urls.origin(url), key -> new Origin(config.time()));
    }

    OkHttpClient client(Origin origin) {
        return origin.http2Broken() ? clients.http1() : clients.standard();
    }

    OkHttpClient clientElsewhere() {
        return clients.elsewhere();
    }

    /** Ends a call whose thread waits for a name or for a socket. */
    void cancel(Call call, Thread waiting) {
        clients.cancel(call, waiting);
    }

    OkHttpClient clientOfHttp1() {
        return clients.http1();
    }

    /**
     * Tells whether a failure looks like a broken HTTP/2 implementation rather than a broken network. Where HTTP/2 has
     * worked before, a connection that goes away is an ordinary event.
     */
    static boolean isHttp2Fault(IOException e, boolean workedBefore) {
        String name = e.getClass().getSimpleName();
        String message = String.valueOf(e.getMessage());
        boolean nonsense = e instanceof ProtocolException
                || message.contains("PROTOCOL_ERROR")
                || message.contains("FRAME_SIZE_ERROR")
                || message.contains("COMPRESSION_ERROR");
        boolean gone = name.equals("ConnectionShutdownException")
                || message.equals("closed")
                || name.equals("StreamResetException")
                        && !message.contains("CANCEL")
                        && !message.contains("REFUSED_STREAM");
        return nonsense || gone && !workedBefore;
    }

    /** Warns once per host when a provider announces the end of what is called. */
    void noteDeprecation(Response response, Supplier<List<String>> secrets) {
        for (String header : DEPRECATIONS) {
            String value = response.header(header);
            if (value != null && deprecated.add(response.request().url().host() + header)) {
                LOG.warn(
                        "{} announces the end of an operation in use: {} {}",
                        response.request().url().host(),
                        header,
                        Redaction.oneLine(Redaction.mask(value, secrets.get()), 200));
            }
        }
    }

    ConditionalCache cache() {
        return cache;
    }

    QuotaLimiter limiter() {
        return config.limiter();
    }

    TransportListener listener() {
        return config.listener();
    }

    Duration connectTimeout() {
        return config.connectTimeout();
    }

    String userAgent() {
        return config.userAgent();
    }

    /** Returns the limits of calls that say nothing else. */
    public CallSettings settings() {
        return config.settings();
    }

    /** Returns the clocks. */
    public TimeSource time() {
        return config.time();
    }

    /** Returns what was found out about servers, such as their software, under keys that begin with who found it. */
    public ConcurrentMap<String, Object> findings() {
        return findings;
    }

    /** Returns where tokens are kept. */
    public TokenStore tokens() {
        return config.tokens();
    }

    /** Returns what the calls cost so far. */
    public Meter meter() {
        return meter;
    }

    /** Returns where asynchronous work runs. */
    public Executor executor() {
        return pool;
    }

    /** Ends every call, frees the connections that are ours, stops the threads. Idempotent. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            watchdog.endAll(End.CLOSED);
            pool.close();
            clients.close();
        }
    }
}
