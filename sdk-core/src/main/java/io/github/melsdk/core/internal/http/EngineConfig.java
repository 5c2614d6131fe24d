package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.QuotaLimiter;
import io.github.melsdk.core.spi.ResponseCache;
import io.github.melsdk.core.spi.TokenStore;
import io.github.melsdk.core.spi.TransportListener;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is made of.
 *
 * @param injected client of the application to derive from, or null
 * @param connectTimeout TCP and TLS
 * @param settings limits of calls
 * @param userAgent value of the header
 * @param tokens where tokens are kept
 * @param limiter keeps quotas
 * @param cache keeps answers
 * @param listener sees requests, retries and drift
 * @param executor runs asynchronous work, or null for the pool of the engine
 * @param time clocks
 * @param random uniform draws in [0, 1)
 */
public record EngineConfig(
        @Nullable OkHttpClient injected,
        Duration connectTimeout,
        CallSettings settings,
        String userAgent,
        TokenStore tokens,
        QuotaLimiter limiter,
        ResponseCache cache,
        TransportListener listener,
        @Nullable Executor executor,
        TimeSource time,
        DoubleSupplier random) {}
