package io.github.melsdk.core.mobility.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GtfsClientTest {

    private static final String MODIFIED = "Fri, 20 Nov 2026 04:00:00 GMT";
    private static final byte[] BODY = "an archive".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final Transport transport = Transport.builder().retries(0).build();

    @AfterEach
    void close() {
        transport.close();
    }

    /** Keeps to validators as the server of the operator does. */
    private static FaultServer archive() {
        return FaultServer.start((request, exchange) -> {
            if (request.header("If-None-Match").orElse("").equals("\"v7\"")) {
                exchange.status(304).header("ETag", "\"v7\"").head();
            } else {
                exchange.status(200)
                        .header("Content-Type", "application/zip")
                        .header("ETag", "\"v7\"")
                        .header("Last-Modified", MODIFIED)
                        .body(BODY);
            }
        });
    }

    private GtfsClient client(FaultServer server) {
        return GtfsClient.builder(URI.create(server.baseUrl() + "/opendata/gtfs.zip"))
                .transport(transport)
                .build();
    }

    @Test
    void a_download_writes_the_file_and_tells_its_version() {
        Path file = folder.resolve("gtfs.zip");
        try (FaultServer server = archive()) {
            GtfsDownload download = client(server).download(file);

            assertThat(download.changed()).isTrue();
            assertThat(download.bytes()).isEqualTo(BODY.length);
            assertThat(download.version()).isEqualTo(new GtfsVersion("\"v7\"", MODIFIED));
            assertThat(file).hasBinaryContent(BODY);
            RecordedRequest request = server.requests().get(0);
            assertThat(request.path()).isEqualTo("/opendata/gtfs.zip");
            assertThat(request.header("If-None-Match")).isEmpty();
            assertThat(request.header("Accept")).get().asString().startsWith("application/zip");
        }
    }

    @Test
    void a_version_that_is_known_is_not_downloaded_again() {
        Path file = folder.resolve("gtfs.zip");
        GtfsVersion known = new GtfsVersion("\"v7\"", MODIFIED);
        try (FaultServer server = archive()) {
            GtfsDownload download = client(server).download(file, known);

            assertThat(download.changed()).isFalse();
            assertThat(download.version()).isEqualTo(known);
            assertThat(file).doesNotExist();
            assertThat(server.requests().get(0).header("If-Modified-Since")).contains(MODIFIED);
            assertThat(client(server)
                            .download(file, new GtfsVersion("\"v6\"", null))
                            .changed())
                    .isTrue();
        }
    }

    @Test
    void validators_follow_a_redirect_to_another_host() {
        Path file = folder.resolve("gtfs.zip");
        try (FaultServer operator = archive();
                FaultServer catalogue = FaultServer.start((request, exchange) -> exchange.status(302)
                        .header("Location", operator.baseUrl() + "/opendata/gtfs.zip")
                        .body(""))) {
            GtfsDownload download = client(catalogue).download(file, new GtfsVersion("\"v7\"", null));

            assertThat(download.changed()).isFalse();
            assertThat(operator.requests()).hasSize(1);
        }
    }

    @Test
    void an_archive_that_is_too_large_leaves_no_file() {
        Path file = folder.resolve("gtfs.zip");
        try (FaultServer server = archive()) {
            GtfsClient careful = GtfsClient.builder(URI.create(server.baseUrl() + "/gtfs.zip"))
                    .transport(transport)
                    .maxBytes(4)
                    .build();

            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> careful.download(file))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.TOO_LARGE));
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void errors_are_those_of_all_services() {
        try (FaultServer server =
                FaultServer.start((request, exchange) -> exchange.respond(404, "text/plain", "gone"))) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> client(server).download(folder.resolve("gtfs.zip")));
        }
        try (FaultServer server =
                FaultServer.start((request, exchange) -> exchange.status(304).head())) {
            assertThatExceptionOfType(TransportException.class)
                    .as("304 to a request that named no version")
                    .isThrownBy(() -> client(server).download(folder.resolve("gtfs.zip")));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GtfsClient.builder(URI.create("https://example.org/gtfs.zip"))
                        .maxBytes(0));
    }
}
