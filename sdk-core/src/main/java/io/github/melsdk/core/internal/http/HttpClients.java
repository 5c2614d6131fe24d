package io.github.melsdk.core.internal.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The client of the HTTP library: derived from the application's or our own, with our rules in force. */
final class HttpClients {

    private final boolean ours;
    private final OkHttpClient standard;
    private final OkHttpClient http1;

    HttpClients(EngineConfig config) {
        OkHttpClient given = config.injected();
        this.ours = given == null;
        OkHttpClient.Builder builder = given == null ? new OkHttpClient.Builder() : given.newBuilder();
        if (given == null) {
            builder.connectTimeout(config.connectTimeout());
        }
        this.standard = builder
                // One loop sends requests again, and it is not this one.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                // The watchdog keeps the deadline of the whole call.
                .callTimeout(Duration.ZERO)
                .dns(new BoundedDns(builder.build().dns(), config.connectTimeout()))
                .addInterceptor(new SilenceInterceptor())
                .addNetworkInterceptor(new WireInterceptor())
                .build();
        this.http1 = standard.newBuilder().protocols(List.of(Protocol.HTTP_1_1)).build();
    }

    OkHttpClient standard() {
        return standard;
    }

    OkHttpClient http1() {
        return http1;
    }

    /** Frees connections and threads, unless they belong to the application. */
    void close() {
        if (ours) {
            standard.connectionPool().evictAll();
            standard.dispatcher().executorService().shutdown();
        }
    }

    /** Applies the allowed silence of the call at hand. */
    private static final class SilenceInterceptor implements Interceptor {
        @Override
        public Response intercept(Chain chain) throws IOException {
            @Nullable CallSettings settings = chain.request().tag(CallSettings.class);
            if (settings == null) {
                return chain.proceed(chain.request());
            }
            int silence = Math.toIntExact(settings.idleTimeout().toMillis());
            return chain.withReadTimeout(silence, TimeUnit.MILLISECONDS)
                    .withWriteTimeout(silence, TimeUnit.MILLISECONDS)
                    .proceed(chain.request());
        }
    }
}
