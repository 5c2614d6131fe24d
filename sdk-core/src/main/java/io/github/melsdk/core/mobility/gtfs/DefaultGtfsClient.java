package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.Downloads;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.http.Service;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a service. */
final class DefaultGtfsClient implements GtfsClient {

    private static final Endpoint<Boolean> ARCHIVE = Endpoint.get("gtfs.archive", "", Decoders.none())
            .accepting("application/zip, application/octet-stream;q=0.9, */*;q=0.1")
            .asDownload();

    /** What a client was built with. */
    record Settings(String archive, long maxBytes) {}

    private final Service service;
    private final Settings settings;
    private final ClientSupport<GtfsClient> support;

    DefaultGtfsClient(Service service, Settings settings) {
        this.service = service;
        this.settings = settings;
        this.support = new ClientSupport<>("gtfs", service, other -> new DefaultGtfsClient(other, settings));
    }

    @Override
    public GtfsDownload download(Path file) {
        return download(file, new GtfsVersion(null, null));
    }

    @Override
    public GtfsDownload download(Path file, GtfsVersion known) {
        Objects.requireNonNull(file, "file");
        Arguments arguments = Arguments.none().unlessStill(known.etag(), known.lastModified());
        Instant asked = service.engine().time().now();
        ExportBody body = service.openFile(ARCHIVE, arguments, settings.archive());
        if (body.unchanged()) {
            body.close();
            return new GtfsDownload(false, 0, known, asked);
        }
        GtfsVersion version = new GtfsVersion(
                body.payload().header("ETag").orElse(null),
                body.payload().header("Last-Modified").orElse(null));
        long bytes = Downloads.toFile(body, file, this::requireSize);
        return new GtfsDownload(true, bytes, version, asked);
    }

    private void requireSize(long written) {
        if (written > settings.maxBytes()) {
            throw new TransportException(
                    TransportException.Reason.TOO_LARGE,
                    ARCHIVE.label() + ": the archive is larger than allowed (" + settings.maxBytes()
                            + " bytes). Raise GtfsClientBuilder.maxBytes if it is the right one.",
                    null,
                    CallTrace.none(ARCHIVE.label()),
                    RequestSent.YES);
        }
    }

    @Override
    public GtfsClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super GtfsClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
