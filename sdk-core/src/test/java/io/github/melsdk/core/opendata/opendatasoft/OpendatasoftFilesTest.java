package io.github.melsdk.core.opendata.opendatasoft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.testing.FakeOpendatasoft;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files: downloads, long and broken exports, attachments. */
class OpendatasoftFilesTest {

    @TempDir
    private Path folder;

    private final PortalFixture fixture = new PortalFixture(0);

    @AfterEach
    void close() {
        fixture.close();
    }

    private static FaultServer answering(String body, String... headers) {
        return FaultServer.start((request, x) -> x.respond(200, "application/json; charset=utf-8", body, headers));
    }

    private DatasetClient dataset(FaultServer server) {
        return fixture.client(server.baseUrl()).dataset("parcs");
    }

    @Test
    void downloads_carry_the_options_of_their_format_and_tell_their_progress() throws IOException {
        byte[] content = "PAR1".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        try (FaultServer server =
                FaultServer.start((request, x) -> x.status(200).body(content))) {
            List<Long> progress = new ArrayList<>();
            Path file = folder.resolve("parcs.parquet");
            Files.writeString(file, "old");

            long written = dataset(server)
                    .download(
                            ExportFormat.PARQUET,
                            file,
                            q -> q.parquetCompression(ExportQuery.ParquetCompression.ZSTD)
                                    .where(Odsql.field("surface").greaterThan(1))
                                    .limit(-1)
                                    .epsg(2154)
                                    .useLabels()
                                    .compressed()
                                    .onProgress(progress::add));

            assertThat(written).isEqualTo(content.length);
            assertThat(file).hasBinaryContent(content);
            assertThat(progress).isSorted().last().isEqualTo((long) content.length);
            assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
            assertThat(server.requests().get(0).queryParameters())
                    .containsEntry("parquet_compression", List.of("zstd"))
                    .containsEntry("limit", List.of("-1"))
                    .containsEntry("epsg", List.of("2154"))
                    .containsEntry("use_labels", List.of("true"))
                    .containsEntry("compressed", List.of("true"));

            ByteArrayOutputStream out = new ByteArrayOutputStream();
            dataset(server)
                    .download(
                            ExportFormat.GPX,
                            out,
                            q -> q.gpxName("nom").gpxDescription("a", "b").gpxExtension(false));
            fixture.client(server.baseUrl())
                    .downloadCatalog(
                            CatalogExportFormat.DCAT_AP_CH,
                            out,
                            q -> q.offset(5)
                                    .includeExports(ExportFormat.CSV, ExportFormat.JSON)
                                    .useLabelsInExports(false));
            fixture.client(server.baseUrl())
                    .downloadCatalog(
                            CatalogExportFormat.CSV,
                            folder.resolve("c.csv"),
                            q -> q.listSeparator('+').quoteAll());
            assertThat(out.size()).isEqualTo(2 * content.length);
            assertThat(server.requests().subList(1, 4))
                    .extracting(RecordedRequest::target)
                    .containsExactly(
                            "/api/explore/v2.1/catalog/datasets/parcs/exports/gpx?name_field=nom"
                                    + "&description_field_list=a%2Cb&use_extension=false",
                            "/api/explore/v2.1/catalog/exports/dcat_ap_ch?include_exports=csv%2Cjson"
                                    + "&use_labels_in_exports=false&offset=5",
                            "/api/explore/v2.1/catalog/exports/csv?list_separator=%2B&quote_all=true");
        }
    }

    @Test
    void options_of_another_format_are_refused_before_any_request() {
        try (FaultServer server = answering("{}")) {
            DatasetClient dataset = dataset(server);
            OutputStream nowhere = OutputStream.nullOutputStream();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.download(ExportFormat.XLSX, nowhere, q -> q.delimiter(',')))
                    .withMessageContaining("delimiter (for csv)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.export(OpendatasoftRecord.class, q -> q.compressed()))
                    .withMessageContaining("compressed");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.download(ExportFormat.CSV, nowhere, q -> q.delimiter('x')));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.download(ExportFormat.CSV, nowhere, q -> q.limit(-2)));
            assertThatIllegalArgumentException().isThrownBy(() -> ExportFormat.of(" "));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_cut_download_leaves_no_file_and_a_broken_sink_is_told_apart() {
        try (FaultServer server = FaultServer.start((request, x) -> x.status(200)
                .header("Content-Length", "1000")
                .writeRaw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")
                .close())) {
            Path file = folder.resolve("cut.csv");

            TransportException cut = catchThrowableOfType(
                    TransportException.class, () -> dataset(server).download(ExportFormat.CSV, file, q -> {}));

            assertThat(cut.reason()).isEqualTo(TransportException.Reason.TRUNCATED);
            assertThat(folder).isEmptyDirectory();
        }
        try (FaultServer server = answering("a;b\n")) {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("disk full");
                }
            };
            assertThat(catchThrowableOfType(
                            UncheckedIOException.class,
                            () -> dataset(server).download(ExportFormat.CSV, full, q -> {})))
                    .hasRootCauseMessage("disk full");
        }
    }

    @Test
    void a_cut_export_gives_its_records_and_then_fails() {
        try (FaultServer server = FaultServer.start((request, x) -> x.writeRaw(
                        "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"nom\":\"a\"}\n{\"nom\":\"b\"}\n{\"no")
                .close())) {
            List<String> names = new ArrayList<>();
            try (RecordStream<OpendatasoftRecord> stream = dataset(server).export(OpendatasoftRecord.class, q -> {})) {
                assertThat(catchThrowableOfType(
                                TransportException.class,
                                () -> stream.forEach(
                                        record -> names.add(record.text("nom").orElseThrow()))))
                        .extracting(TransportException::reason)
                        .isEqualTo(TransportException.Reason.TRUNCATED);
            }
            assertThat(names).containsExactly("a", "b");
        }
    }

    @Test
    void a_long_export_is_read_in_constant_memory_in_every_format() {
        record Row(@JsonProperty("id") Long id) {}
        try (FaultServer server = FakeOpendatasoft.exportServer(30_000)) {
            for (RecordFormat format : RecordFormat.values()) {
                try (RecordStream<Row> stream = dataset(server).export(format, Row.class, q -> {})) {
                    assertThat(stream.stream().count()).as("%s", format).isEqualTo(30_000);
                }
            }
        }
    }

    @Test
    void attachments_are_listed_and_none_is_fetched() {
        try (FaultServer server = answering(
                "{\"links\":[],\"attachments\":[{\"href\":\"https://example.org/a.pdf\",\"metas\":{\"mime-type\":"
                        + "\"application/pdf\",\"title\":\"Notice\",\"url\":\"odsfile://a.pdf\",\"id\":\"a_pdf\"}}]}")) {
            List<Attachment> attachments = dataset(server).attachments();

            assertThat(attachments.get(0).metas().mimeType()).isEqualTo("application/pdf");
            assertThat(attachments.get(0).metas().title()).isEqualTo("Notice");
            assertThat(fixture.drift).isEmpty();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void an_attachment_is_downloaded_on_request_and_the_key_stays_at_home() {
        try (FaultServer elsewhere = FaultServer.start((request, x) -> x.respond(200, "application/pdf", "%PDF far"));
                FaultServer portal =
                        FaultServer.start((request, x) -> x.respond(200, "application/pdf", "%PDF near"))) {
            DatasetClient dataset = OpendatasoftClient.builder(URI.create(portal.baseUrl()))
                    .transport(fixture.transport)
                    .apiKey(ApiKey.of("cle-de-test"))
                    .build()
                    .dataset("parcs");
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            dataset.download(attachment(portal.baseUrl() + "/files/a.pdf?x=1"), out);
            dataset.download(attachment("/files/b.pdf"), out);
            dataset.download(attachment(elsewhere.baseUrl() + "/c.pdf"), folder.resolve("c.pdf"));

            assertThat(out).hasToString("%PDF near%PDF near");
            assertThat(folder.resolve("c.pdf")).hasContent("%PDF far");
            assertThat(portal.requests())
                    .extracting(RecordedRequest::target)
                    .containsExactly("/files/a.pdf?x=1", "/files/b.pdf");
            assertThat(portal.requests())
                    .allSatisfy(request ->
                            assertThat(request.header("Authorization")).contains("Apikey cle-de-test"));
            assertThat(elsewhere.requests().get(0).header("Authorization")).isEmpty();
            assertThat(elsewhere.requests().get(0).target()).isEqualTo("/c.pdf");
        }
    }

    @Test
    void an_attachment_without_a_web_address_is_refused() {
        try (FaultServer server = answering("{}")) {
            DatasetClient dataset = dataset(server);
            for (String address :
                    new String[] {"odsfile://notice.pdf", "file:///etc/passwd", "https://a:b@example.org/x"}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> dataset.download(attachment(address), OutputStream.nullOutputStream()))
                        .withMessageContaining("https://");
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.download(attachment(null), OutputStream.nullOutputStream()));
            assertThat(server.requests()).isEmpty();
        }
    }

    private static Attachment attachment(String href) {
        return new Attachment(href, null, Map.of());
    }
}
