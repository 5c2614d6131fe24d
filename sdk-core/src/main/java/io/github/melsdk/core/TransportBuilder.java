package io.github.melsdk.core;

import io.github.melsdk.core.internal.http.CallSettings;
import io.github.melsdk.core.internal.http.Engine;
import io.github.melsdk.core.internal.http.EngineConfig;
import io.github.melsdk.core.internal.http.HeaderText;
import io.github.melsdk.core.internal.retry.SlidingWindowLimiter;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.QuotaLimiter;
import io.github.melsdk.core.spi.ResponseCache;
import io.github.melsdk.core.spi.TokenStore;
import io.github.melsdk.core.spi.TransportListener;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Transport}. Not thread-safe. */
public final class TransportBuilder {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final long CACHE_BYTES = 8L << 20;
    private static final int LONGEST_APPLICATION = 64;

    private CallSettings settings = CallSettings.DEFAULT;
    private @Nullable Duration connectTimeout;
    private @Nullable OkHttpClient okHttpClient;
    private String application = "";
    private TokenStore tokenStore = TokenStore.inMemory();
    private @Nullable QuotaLimiter quotaLimiter;
    private ResponseCache responseCache = ResponseCache.inMemory(CACHE_BYTES);
    private TransportListener listener = new TransportListener() {};
    private @Nullable Executor executor;
    private TimeSource time = TimeSource.system();
    private DoubleSupplier random = TimeSource.jitter();

    TransportBuilder() {}

    /**
     * Names the application to the providers, who look for it when something goes wrong.
     *
     * @param application for example {@code velo-lillois/2.1 (+https://example.org)}, at most 64 characters
     * @return this
     * @throws IllegalArgumentException when it is too long or contains characters other than visible ASCII
     */
    public TransportBuilder userAgent(String application) {
        HeaderText.requireValue("User-Agent", application);
        if (application.length() > LONGEST_APPLICATION) {
            throw new IllegalArgumentException("The user agent of an application has at most 64 characters");
        }
        this.application = application;
        return this;
    }

    /**
     * Sets the deadline of a whole call: waits, retries, token requests and the last byte of the body included. For an
     * export it ends when the answer begins; what flows after that has no deadline.
     *
     * @param value more than zero; 30 s by default
     * @return this
     * @throws IllegalArgumentException when the value is not positive
     */
    public TransportBuilder callTimeout(Duration value) {
        settings = settings.withCallTimeout(value);
        return this;
    }

    /**
     * Sets how long a connection may take, TLS included.
     *
     * @param value more than zero; 10 s by default
     * @return this
     * @throws IllegalArgumentException when the value is not positive
     */
    public TransportBuilder connectTimeout(Duration value) {
        connectTimeout = CallSettings.requirePositive("connectTimeout", value);
        return this;
    }

    /**
     * Sets the longest silence between two bytes of an answer.
     *
     * @param value more than zero; 15 s by default, 30 s for exports
     * @return this
     * @throws IllegalArgumentException when the value is not positive
     */
    public TransportBuilder idleTimeout(Duration value) {
        settings = settings.withIdleTimeout(value);
        return this;
    }

    /**
     * Sets how often a call that may be repeated is tried again. Writes are sent once unless they are known not to have been
     * sent or the provider makes them idempotent.
     *
     * @param value 0 to 10; 2 by default
     * @return this
     * @throws IllegalArgumentException when the value is out of range
     */
    public TransportBuilder retries(int value) {
        settings = settings.withRetries(value);
        return this;
    }

    /**
     * Derives from a client of the application: its pool, proxy, trust store, cache and interceptors are used; ours come
     * last. Its retries, redirects, authenticator and call timeout are replaced by the rules of this SDK. It is never
     * modified and never closed.
     *
     * @param client the client to derive from
     * @return this
     */
    public TransportBuilder okHttpClient(OkHttpClient client) {
        okHttpClient = Objects.requireNonNull(client, "client");
        return this;
    }

    /**
     * Sets where access tokens are kept. Transports that share a store share their tokens and refreshes.
     *
     * @param value in memory by default
     * @return this
     */
    public TransportBuilder tokenStore(TokenStore value) {
        tokenStore = Objects.requireNonNull(value, "tokenStore");
        return this;
    }

    /**
     * Sets who keeps the quotas of the providers.
     *
     * @param value in memory by default
     * @return this
     */
    public TransportBuilder quotaLimiter(QuotaLimiter value) {
        quotaLimiter = Objects.requireNonNull(value, "quotaLimiter");
        return this;
    }

    /**
     * Sets where answers are kept for conditional requests.
     *
     * @param value 8 MiB in memory by default; {@link ResponseCache#none()} to keep nothing
     * @return this
     */
    public TransportBuilder responseCache(ResponseCache value) {
        responseCache = Objects.requireNonNull(value, "responseCache");
        return this;
    }

    /**
     * Sets who sees requests, retries and differences between answers and models.
     *
     * @param value nobody by default
     * @return this
     */
    public TransportBuilder listener(TransportListener value) {
        listener = Objects.requireNonNull(value, "listener");
        return this;
    }

    /**
     * Sets where {@link ServiceClient#async} and prefetching run. On Java 21 and later an executor of virtual threads fits.
     *
     * @param value a pool of at most 16 daemon threads by default; a given executor is never shut down
     * @return this
     */
    public TransportBuilder asyncExecutor(Executor value) {
        executor = Objects.requireNonNull(value, "executor");
        return this;
    }

    TransportBuilder time(TimeSource value) {
        time = value;
        return this;
    }

    TransportBuilder random(DoubleSupplier value) {
        random = value;
        return this;
    }

    /**
     * Builds the transport. No thread is started and no connection opened.
     *
     * @return a new transport
     * @throws IllegalArgumentException when settings contradict each other; the message says which
     */
    public Transport build() {
        if (okHttpClient != null && connectTimeout != null) {
            throw new IllegalArgumentException(
                    "connectTimeout and okHttpClient contradict each other: set the connect timeout on your OkHttpClient");
        }
        return new DefaultTransport(new Engine(new EngineConfig(
                okHttpClient,
                effectiveConnectTimeout(),
                settings,
                UserAgent.of(application),
                tokenStore,
                quotaLimiter == null ? new SlidingWindowLimiter(time) : quotaLimiter,
                responseCache,
                listener,
                executor,
                time,
                random)));
    }

    private Duration effectiveConnectTimeout() {
        if (okHttpClient != null && okHttpClient.connectTimeoutMillis() > 0) {
            return Duration.ofMillis(okHttpClient.connectTimeoutMillis());
        }
        return connectTimeout == null ? CONNECT_TIMEOUT : connectTimeout;
    }
}
