package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.capture.LogCapture;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.time.TimeSource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that try to be more than values (rows S-01, S-04, S-05, S-07, S-08, S-11 to S-14). */
class InjectionFaultsTest {

    private static final int SOON = 3_000;
    private static final String PAGE = "{\"items\":[]}";
    private static final Endpoint<Place.Places> ITEM =
            Endpoint.get("faults.item", "/agendas/{agenda}/places/{place}", Rig.PAGE.decoder());

    @ParameterizedTest(name = "S-01 {0} in a header, a key or a user agent is refused without showing it")
    @ValueSource(strings = {"secret\r\nX: y", "secret\n", "secret\u0000", "secreté", "secret\u007f"})
    void header_text(String value) {
        List<Runnable> uses = List.of(
                () -> Transport.builder().userAgent(value),
                () -> ApiKey.of(value),
                () -> Arguments.none().header("X-Lang", value),
                () -> Arguments.none().header(value, "fr"));
        for (Runnable use : uses) {
            assertThatIllegalArgumentException()
                    .isThrownBy(use::run)
                    .satisfies(e -> assertThat(e).hasMessageNotContaining("secret"));
        }
    }

    @ParameterizedTest(name = "S-04 r path value [{0}] stays one segment")
    @ValueSource(
            strings = {
                "a/b",
                "../../token",
                "a?b=c",
                "#x",
                "50%",
                "%2e%2e",
                "a+b c",
                "é€😀",
                "a\\b",
                "\r\nX: y",
                "…",
                "a;b",
                "@"
            })
    void path_value(String value) {
        try (Rig rig = Rig.serving((request, x) -> x.json(PAGE))) {
            rig.run(() -> rig.service.call(ITEM, Arguments.of("agenda", value).path("place", "7")))
                    .seen(1, SOON);
            String path = rig.server.requests().get(0).path();
            String[] segments = path.split("/", -1);
            assertThat(segments).hasSize(5);
            assertThat(percentDecoded(segments[2])).isEqualTo(value);
            assertThat(segments[4]).isEqualTo("7");
        }
    }

    @ParameterizedTest(name = "S-04 r path value [{0}] is refused before any request")
    @ValueSource(strings = {"", ".", ".."})
    void path_value_that_is_no_segment(String value) {
        try (Rig rig = Rig.serving((request, x) -> x.json(PAGE))) {
            rig.run(() -> rig.service.call(ITEM, Arguments.of("agenda", value).path("place", "7")))
                    .failure(IllegalArgumentException.class);
            assertThat(rig.server.requests()).isEmpty();
        }
    }

    @ParameterizedTest(name = "S-05 r query value [{0}] arrives intact")
    @ValueSource(strings = {"a&b=c", "a+b c", "#x", "50%", "%26", "é€😀", "a;b", "\"<>'", "\r\n", "[]{}|^`", ""})
    void query_value(String value) {
        try (Rig rig = Rig.serving((request, x) -> x.json(PAGE))) {
            rig.run(() -> rig.service.call(
                            Rig.PAGE,
                            Arguments.none().query(value + "name", value).query("size", 3)))
                    .seen(1, SOON);
            assertThat(rig.server.requests().get(0).queryParameters())
                    .containsExactlyInAnyOrderEntriesOf(
                            java.util.Map.of(value + "name", List.of(value), "size", List.of("3")));
        }
    }

    @Test
    @DisplayName("S-05 r a URL or a header beyond 8 KiB is refused before any request")
    void too_long() {
        try (Rig rig = Rig.serving((request, x) -> x.json(PAGE))) {
            rig.run(() -> rig.service.call(Rig.PAGE, Arguments.none().query("q", "x".repeat(9_000))))
                    .failure(IllegalArgumentException.class);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Arguments.none().header("X-Filter", "x".repeat(9_000)));
            assertThat(rig.server.requests()).isEmpty();
        }
    }

    @Test
    @DisplayName("S-07 r no value of the path or the query is in a message or a log line, but for the listed ones")
    void url_in_an_exception() {
        try (Rig rig = Rig.serving((request, x) -> x.respond(400, "text/plain", ""));
                LogCapture log = LogCapture.start()) {
            SdkException failure = rig.run(() -> rig.service.call(
                            ITEM,
                            Arguments.of("agenda", "hidden-agenda")
                                    .path("place", "hidden-place")
                                    .query("q", "hidden-query")
                                    .query("size", 50)))
                    .failure(SdkException.class);
            assertThat(failure.toString())
                    .contains("/agendas/{agenda}/places/{place}")
                    .doesNotContain("hidden");
            assertThat(String.join("\n", log.lines())).contains("?q=…&size=50").doesNotContain("hidden");
        }
    }

    @ParameterizedTest(name = "S-08 {0} server text of 1 MB with CR, LF and ANSI codes becomes one short line")
    @ValueSource(strings = {"text/plain", "application/json"})
    void hostile_message(String type) {
        String text = "evil\r\nERROR forged\u001b[31m\u2028\u202e" + "x".repeat(1 << 20);
        String body = type.equals("text/plain")
                ? text
                : "{\"message\":\"" + text.replace("\r\n", "\\r\\n").replace("\u001b", "\\u001b") + "\"}";
        try (Rig rig = Rig.serving((request, x) -> x.respond(400, type, body))) {
            Verdict verdict = rig.run(Shape.READ);
            ApiException failure = verdict.failure(ApiException.class);
            assertThat(failure.getMessage()).hasSizeLessThan(900);
            assertThat(failure.body()).hasSizeLessThan(9_000);
            for (String shown : List.of(
                    failure.getMessage(),
                    failure.body(),
                    failure.providerMessage().orElse(""))) {
                assertThat(shown.chars().filter(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x202e))
                        .isEmpty();
            }
            verdict.seen(1, SOON);
        }
    }

    @Test
    @DisplayName("S-11 r addresses in the data are not fetched")
    void addresses_in_data() {
        String link = "http://169.254.169.254/latest/meta-data";
        try (Rig rig = Rig.serving(
                (request, x) -> x.json("{\"items\":[{\"name\":\"" + link + "\",\"image\":\"file:///etc/passwd\"}]}"))) {
            Verdict verdict = rig.run(Shape.READ);
            assertThat(verdict.value(Place.Places.class).items().get(0).name()).isEqualTo(link);
            verdict.seen(1, SOON);
        }
    }

    @ParameterizedTest(name = "S-11 r a download that is redirected to {0} is refused")
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "jar:http://127.0.0.1/x!/", "javascript:alert(1)"})
    void download_elsewhere(String location) {
        try (Rig rig = Rig.serving((request, x) -> x.respond(302, "text/plain", "", "Location", location))) {
            rig.run(() -> rig.service.call(Rig.PAGE.asDownload(), Arguments.none()))
                    .transport(Reason.REDIRECT)
                    .seen(1, SOON);
        }
    }

    @ParameterizedTest(name = "S-12 r a {0} of 100 kB costs no time")
    @ValueSource(
            strings = {
                "Link",
                "Retry-After",
                "Content-Type",
                "WWW-Authenticate",
                "Location",
                "Date",
                "ETag",
                "Cache-Control",
                "Content-Encoding",
                "Set-Cookie",
                "Sunset"
            })
    void long_headers(String name) {
        String[] patterns = {"a", "<x>;rel=\"next\",", "charset=", " ,", "\"", ";=", "1", "Bearer a=\"", "(", "\\"};
        try (Rig rig = Rig.inRealTime(settings -> settings.withRetries(0), (request, x) -> {
            int number = Integer.parseInt(request.queryParameter("page").orElse("0"));
            String pattern = patterns[number % patterns.length];
            int status = List.of(200, 401, 429, 302, 503).get(number / patterns.length % 5);
            x.respond(status, "application/json", PAGE, name, pattern.repeat(100_000 / pattern.length()));
        })) {
            rig.run(Shape.READ);
            for (int i = 0; i < patterns.length * 5; i++) {
                int page = i;
                // A second try, should the machine have been busy with something else.
                Duration took = shortest(() -> rig.run(
                        () -> rig.service.call(Rig.PAGE, Arguments.none().query("page", page))));
                assertThat(took).as(name + " " + page).isLessThan(Duration.ofMillis(50));
            }
        }
    }

    private static Duration shortest(Runnable work) {
        Duration shortest = Duration.ofDays(1);
        for (int i = 0; i < 5 && shortest.compareTo(Duration.ofMillis(50)) >= 0; i++) {
            long start = TimeSource.system().nanoTime();
            work.run();
            Duration took = Duration.ofNanos(TimeSource.system().nanoTime() - start);
            shortest = took.compareTo(shortest) < 0 ? took : shortest;
        }
        return shortest;
    }

    @Test
    @DisplayName("S-13 credentials for a plain http base or token URL are refused, loopback excepted")
    void credentials_over_http() {
        try (Transport transport = Transport.create()) {
            Service plain = Services.at(transport, URI.create("http://api.example.org/v2"));
            ApiKey key = ApiKey.of("clef");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plain.authorizedBy(Services.header("key", "", key)))
                    .withMessageContaining("https");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Services.clientCredentials(
                            transport, URI.create("http://id.example.org/token"), OAuthClient.of("a", "b"), ""));
            for (String local : List.of("http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1")) {
                Services.at(transport, URI.create(local)).authorizedBy(Services.header("key", "", key));
            }
            for (String notLocal :
                    List.of("http://127.0.0.1.example.org", "http://localhost.example.org", "http://10.0.0.1")) {
                assertThatThrownBy(() -> Services.at(transport, URI.create(notLocal))
                                .authorizedBy(Services.header("key", "", key)))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    @DisplayName("S-13 user information, query or fragment in a base URL are refused without showing them")
    void secrets_in_the_base_url() {
        try (Transport transport = Transport.create()) {
            for (String base : List.of(
                    "https://u:secret@example.org", "https://example.org?k=secret", "https://example.org#secret")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Services.at(transport, URI.create(base)))
                        .satisfies(e -> assertThat(e).hasMessageNotContaining("secret"));
            }
        }
    }

    @Test
    @DisplayName("S-14 no file of ours contains anything that looks like a token")
    void nothing_that_looks_like_a_token() throws IOException {
        Pattern tokenLike = Pattern.compile("eyJ[A-Za-z0-9_-]{15,}|gh[pousr]_[A-Za-z0-9]{20,}|AKIA[0-9A-Z]{16}"
                + "|-----BEGIN [A-Z ]*PRIVATE KEY|xox[baprs]-[0-9A-Za-z-]{10,}|[Bb]earer [A-Za-z0-9_.-]{24,}");
        Path root = Path.of("").toAbsolutePath();
        root = Files.exists(root.resolve("../sdk-core/pom.xml"))
                ? root.resolve("..").normalize()
                : root;
        int read = 0;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(InjectionFaultsTest::isText)::iterator) {
                try {
                    read++;
                    assertThat(tokenLike.matcher(Files.readString(file)).find())
                            .as(file.toString())
                            .isFalse();
                } catch (MalformedInputException e) {
                    // Bytes in another encoding, for tests of encodings.
                }
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private static boolean isText(Path file) {
        String path = file.toString().replace('\\', '/');
        boolean text = Stream.of(".java", ".json", ".md", ".txt", ".xml", ".csv", ".properties", ".graphql", ".yml")
                .anyMatch(path::endsWith);
        return text && !path.contains("/target/") && !path.contains("/.git/") && Files.isRegularFile(file);
    }

    private static String percentDecoded(String text) {
        return java.net.URLDecoder.decode(text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }
}
