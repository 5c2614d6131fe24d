package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a service. */
final class DefaultGtfsRealtimeClient implements GtfsRealtimeClient {

    private static final String MEDIA_TYPES = "application/x-protobuf, application/octet-stream;q=0.9, */*;q=0.1";

    /** What a client was built with. */
    record Settings(String feed, Duration staleAfter, Attribution attribution) {}

    private final Service service;
    private final Settings settings;
    private final Endpoint<RealtimeFeed> endpoint;
    private final ClientSupport<GtfsRealtimeClient> support;

    DefaultGtfsRealtimeClient(Service service, Settings settings) {
        this.service = service;
        this.settings = settings;
        this.endpoint = Endpoint.get(
                        "gtfsrealtime.feed",
                        "",
                        payload -> FeedReader.read(
                                payload,
                                settings.attribution(),
                                service.engine().time().now(),
                                settings.staleAfter()))
                .accepting(MEDIA_TYPES)
                .asDownload();
        this.support =
                new ClientSupport<>("gtfsrealtime", service, other -> new DefaultGtfsRealtimeClient(other, settings));
    }

    @Override
    public RealtimeFeed read() {
        return service.callAt(endpoint, Arguments.none(), settings.feed(), settings.feed());
    }

    @Override
    public GtfsRealtimeClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super GtfsRealtimeClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
