package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.events.PublicExports.Format;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicExportsTest {

    private static final long AGENDA = 57621068;
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";

    private final Transport transport = Transport.create();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        transport.close();
    }

    private PublicExports exports(FaultServer server) {
        return PublicExports.builder()
                .baseUrl(server.baseUrl())
                .transport(transport)
                .build()
                .withOptions(options -> options.retries(0));
    }

    private static FaultServer answering(String type, Function<RecordedRequest, String> body) {
        return FaultServer.start((request, exchange) -> exchange.respond(200, type, body.apply(request)));
    }

    @ParameterizedTest
    @CsvSource({
        "ICS, ics, text/calendar",
        "RSS, rss, application/rss+xml",
        "CSV, csv, text/csv",
        "XLSX, xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "PDF, pdf, application/pdf"
    })
    void a_file_is_asked_for_without_key_and_copied_as_it_is(Format format, String extension, String type) {
        try (FaultServer server = answering(type, request -> "corps é")) {
            List<Long> progress = new ArrayList<>();

            long written = exports(server)
                    .download(
                            AGENDA,
                            format,
                            q -> q.upcoming()
                                    .commune("Roubaix")
                                    .optionId("categories-metropolitaines", 3)
                                    .parameter("includeLanguages[]", "fr"),
                            out,
                            progress::add);

            RecordedRequest request = server.requests().get(0);
            assertThat(request.path()).isEqualTo("/agendas/57621068/events.v2." + extension);
            assertThat(request.queryParameters())
                    .containsEntry("relative[]", List.of("current", "upcoming"))
                    .containsEntry("adminLevel4[]", List.of("Roubaix"))
                    .containsEntry("categories-metropolitaines[]", List.of("3"))
                    .containsEntry("includeLanguages[]", List.of("fr"))
                    .doesNotContainKeys("key", "size");
            assertThat(request.header("key")).isEmpty();
            assertThat(request.header("authorization")).isEmpty();
            assertThat(request.header("accept")).hasValue(type);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("corps é");
            assertThat(written).isEqualTo(8);
            assertThat(progress).last().isEqualTo(8L);
        }
    }

    @Test
    void a_file_appears_only_when_it_is_complete(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("lille.ics");
        try (FaultServer whole = answering("text/calendar", request -> CALENDAR);
                FaultServer cut = FaultServer.start((request, exchange) -> exchange.status(200)
                        .header("Content-Type", "text/calendar")
                        .header("Content-Length", "1000")
                        .head()
                        .writeRaw("BEGIN:VCALENDAR\r\n")
                        .close())) {
            assertThatThrownBy(() -> exports(cut).download(AGENDA, Format.ICS, q -> {}, file, bytes -> {}))
                    .isInstanceOf(TransportException.class);
            assertThat(directory).isEmptyDirectory();

            exports(whole).download(AGENDA, Format.ICS, q -> {}, file, bytes -> {});
            assertThat(Files.readString(file)).isEqualTo(CALENDAR);
            assertThat(directory).isDirectoryContaining("glob:**lille.ics");
        }
    }

    @Test
    void a_cut_stream_is_a_failure_and_not_an_end() {
        try (FaultServer cut = FaultServer.start((request, exchange) -> exchange.status(200)
                .header("Content-Type", "text/csv")
                .header("Transfer-Encoding", "chunked")
                .head()
                .chunk("uid,title\n")
                .close())) {
            assertThatThrownBy(() -> exports(cut).download(AGENDA, Format.CSV, q -> {}, out, bytes -> {}))
                    .isInstanceOf(SdkException.class);
        }
    }

    @Test
    void a_web_page_instead_of_the_file_is_refused_before_anything_is_written() {
        try (FaultServer server = answering("text/html; charset=utf-8", request -> "<html>Connexion</html>")) {
            assertThatThrownBy(() -> exports(server).download(AGENDA, Format.ICS, q -> {}, out, bytes -> {}))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageContaining("A web page came where a file is due");
            assertThatThrownBy(() -> exports(server).events(AGENDA, q -> {}).toList())
                    .isInstanceOf(DecodingException.class);
            assertThat(out.size()).isZero();
        }
    }

    @Test
    void what_a_file_cannot_do_is_refused_before_any_request() {
        try (FaultServer server = answering("text/csv", request -> "")) {
            PublicExports exports = exports(server);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> exports.download(
                            AGENDA, Format.CSV, q -> q.option("categories-metropolitaines", "musique"), out, b -> {}))
                    .withMessageContaining("optionId");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> exports.events(AGENDA, q -> q.option("categories-metropolitaines", "musique")));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void events_are_read_in_pages_if_the_server_makes_pages() {
        try (FaultServer server = answering(
                "application/json",
                request -> request.queryParameter("after[]").isEmpty()
                        ? Agendas.pageOf("3", "[\"0\",\"2\"]", Agendas.eventsFrom(1, 2))
                        : Agendas.pageOf("3", "[\"0\",\"3\"]", Agendas.eventsFrom(3, 1)))) {
            List<Event> events = exports(server)
                    .events(AGENDA, q -> q.upcoming().pageSize(2))
                    .toList();

            assertThat(events).extracting(Event::uid).containsExactly(1L, 2L, 3L);
            assertThat(server.requests()).hasSize(2);
            RecordedRequest first = server.requests().get(0);
            assertThat(first.path()).isEqualTo("/agendas/57621068/events.v2.json");
            assertThat(first.queryParameters())
                    .containsEntry("relative[]", List.of("current", "upcoming"))
                    .containsEntry("size", List.of("2"));
            assertThat(first.header("key")).isEmpty();
        }
    }

    @Test
    void events_that_come_all_at_once_end_there_and_those_out_of_reach_are_left_out() {
        String near = "{\"uid\":1,\"location\":{\"latitude\":50.637,\"longitude\":3.063}}";
        String far = "{\"uid\":2,\"location\":{\"latitude\":50.69,\"longitude\":3.18}}";
        try (FaultServer server =
                answering("application/json", request -> Agendas.pageOf("2", "[\"0\",\"2\"]", near, far))) {
            List<Event> events = exports(server)
                    .events(AGENDA, q -> q.near(GeoPoint.of(50.6366, 3.0635), Distance.kilometres(2)))
                    .toList();

            assertThat(events).extracting(Event::uid).containsExactly(1L);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void agendas_are_found_without_key_and_a_page_is_no_end() {
        String first = "{\"total\":2,\"agendas\":[{\"uid\":1,\"slug\":\"lille\",\"official\":true,"
                + "\"summary\":{\"publishedEvents\":{\"upcoming\":4}}}],\"after\":[4,1]}";
        String second = "{\"total\":2,\"agendas\":[{\"uid\":2}],\"after\":[1,2]}";
        try (FaultServer server = answering(
                "application/json", request -> request.queryParameter("after[]").isEmpty() ? first : second)) {
            List<Agenda> agendas = exports(server)
                    .agendas(q -> q.search("lille").official(true).pageSize(1))
                    .toList();

            assertThat(agendas).extracting(Agenda::uid).containsExactly(1L, 2L);
            RecordedRequest last = server.requests().get(1);
            assertThat(last.target())
                    .isEqualTo("/agendas.json?search=lille&official=1&size=1&after%5B%5D=4&after%5B%5D=1");
            assertThat(last.header("key")).isEmpty();
        }
    }
}
