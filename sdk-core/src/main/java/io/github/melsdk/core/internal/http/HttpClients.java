package io.github.melsdk.core.internal.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The client of the HTTP library: derived from the application's or our own, with our rules in force. */
final class HttpClients {

    private static final int MOST_IDLE = 64;
    private static final int IDLE_SECONDS = 60;
    private static final Duration LONGEST_SILENCE = Duration.ofDays(20);

    private final boolean ours;
    private final OkHttpClient standard;
    private final OkHttpClient http1;
    private final OkHttpClient elsewhere;
    private final BoundedDns dns;

    HttpClients(EngineConfig config) {
        HttpLibrary.check();
        OkHttpClient given = config.injected();
        this.ours = given == null;
        OkHttpClient.Builder builder = given == null ? ownBuilder(config) : given.newBuilder();
        EventListener.Factory events = given == null ? call -> EventListener.NONE : given.eventListenerFactory();
        EventListener handshakes = new HandshakeListener();
        this.dns = new BoundedDns(given == null ? Dns.SYSTEM : given.dns(), config.connectTimeout());
        this.standard = builder
                // One loop sends requests again, and it is not this one.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .readTimeout(silence(config.settings()), TimeUnit.MILLISECONDS)
                .writeTimeout(silence(config.settings()), TimeUnit.MILLISECONDS)
                // The watchdog keeps the deadline of the whole call.
                .callTimeout(Duration.ZERO)
                .dns(dns)
                .eventListenerFactory(call -> events.create(call).plus(handshakes))
                .addInterceptor(new SilenceInterceptor())
                .addNetworkInterceptor(new WireInterceptor())
                .build();
        this.http1 = standard.newBuilder().protocols(List.of(Protocol.HTTP_1_1)).build();
        this.elsewhere = standard.newBuilder().cookieJar(CookieJar.NO_COOKIES).build();
    }

    private static OkHttpClient.Builder ownBuilder(EngineConfig config) {
        // The library keeps 5 idle connections: with more threads than that, most calls would connect anew.
        return new OkHttpClient.Builder()
                .connectTimeout(config.connectTimeout())
                .connectionPool(new ConnectionPool(MOST_IDLE, IDLE_SECONDS, TimeUnit.SECONDS));
    }

    /** Returns the allowed silence in milliseconds; zero would mean no limit at all. */
    private static int silence(CallSettings settings) {
        Duration silence = settings.idleTimeout();
        return silence.compareTo(LONGEST_SILENCE) > 0
                ? (int) LONGEST_SILENCE.toMillis()
                : Math.max(1, (int) silence.toMillis());
    }

    OkHttpClient standard() {
        return standard;
    }

    OkHttpClient http1() {
        return http1;
    }

    /** Returns the client for other origins than the configured one: the application's cookies stay at home. */
    OkHttpClient elsewhere() {
        return elsewhere;
    }

    /** Ends a call whose thread waits for a name or for a socket. */
    void cancel(Call call, Thread waiting) {
        call.cancel();
        dns.giveUp(waiting);
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
            int silence = silence(settings);
            if (chain.readTimeoutMillis() == silence && chain.writeTimeoutMillis() == silence) {
                // The usual case, and each change below copies the chain.
                return chain.proceed(chain.request());
            }
            return chain.withReadTimeout(silence, TimeUnit.MILLISECONDS)
                    .withWriteTimeout(silence, TimeUnit.MILLISECONDS)
                    .proceed(chain.request());
        }
    }
}
