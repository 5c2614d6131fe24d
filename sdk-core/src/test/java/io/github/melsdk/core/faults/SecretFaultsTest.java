package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.capture.LogCapture;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Authorizer;
import io.github.melsdk.core.internal.http.OAuthTokens;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.MethodSource;

/** A canary for a credential, servers that repeat it wherever they can, and every kind of failure (row S-06). */
class SecretFaultsTest {

    private static final String CANARY = "canari/jaune+vert=rossignol";
    private static final String USER = "velo-lillois";

    /** Where the credential travels. */
    enum Carrier {
        KEY_HEADER,
        KEY_QUERY,
        BASIC,
        BEARER,
        FORM_SECRET;

        Service on(Rig rig) {
            return switch (this) {
                case KEY_HEADER -> rig.service.authorizedBy(Authorizer.header("X-Api-Key", "Apikey ", () -> CANARY));
                case KEY_QUERY -> rig.service.authorizedBy(Authorizer.query("apikey", () -> CANARY));
                case BASIC -> rig.service.authorizedBy(Authorizer.basic(USER, () -> CANARY));
                case BEARER, FORM_SECRET ->
                    rig.service.authorizedBy(OAuthTokens.clientCredentials(
                            rig.engine,
                            URI.create(rig.server.baseUrl() + "/token"),
                            USER,
                            () -> this == FORM_SECRET ? CANARY : "unguessed",
                            ""));
            };
        }
    }

    /** How the server fails, with everything it was sent in its answer. */
    enum Failing {
        BAD_REQUEST(400),
        UNAUTHORIZED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        RATE_LIMITED(429),
        SERVER_ERROR(500),
        REDIRECT(302),
        HTML(200),
        BAD_JSON(200),
        WRONG_TYPE(200),
        STATUS_LINE(0),
        BAD_CHUNK(0),
        CUT(0),
        RESET(0);

        private final int status;

        Failing(int status) {
            this.status = status;
        }

        void answer(Carrier carrier, Exchange x) throws IOException {
            String echo = "spied " + CANARY + " " + URLEncoder.encode(CANARY, StandardCharsets.UTF_8) + " "
                    + CANARY.replace("/", "\\/") + (carrier == Carrier.BASIC ? " " + basic() : "");
            switch (this) {
                case REDIRECT ->
                    x.respond(
                            302,
                            "text/plain",
                            echo,
                            "Location",
                            "http://" + "elsewhere.test/" + CANARY + "?k=" + CANARY);
                case HTML -> x.respond(200, "text/html", "<html><title>" + echo + "</title></html>");
                case BAD_JSON -> x.json("{\"" + CANARY + "\":{\"a\":]" + echo);
                case WRONG_TYPE -> x.json("[\"" + CANARY + "\"]");
                case STATUS_LINE -> x.writeRaw("HTTP/9 " + CANARY + "\r\n\r\n").close();
                case BAD_CHUNK ->
                    x.writeRaw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + CANARY + "\r\n")
                            .close();
                case CUT ->
                    x.header("Content-Length", "900")
                            .head()
                            .writeRaw("{\"a\":\"" + echo)
                            .close();
                case RESET -> x.reset();
                default -> refuse(x, echo);
            }
        }

        private void refuse(Exchange x, String echo) throws IOException {
            x.respond(
                    status,
                    "application/json",
                    "{\"code\":\"" + CANARY + "\",\"message\":\"" + echo + "\"}",
                    "ETag",
                    CANARY,
                    "X-Request-Id",
                    echo,
                    "Retry-After",
                    "86400",
                    "Server",
                    CANARY,
                    "Sunset",
                    CANARY,
                    "WWW-Authenticate",
                    "Bearer error=\"" + CANARY + "\"");
        }
    }

    static Stream<ArgumentSet> carriersAndFailures() {
        return Stream.of(Carrier.values())
                .flatMap(carrier -> Stream.of(Failing.values())
                        .map(failing -> org.junit.jupiter.params.provider.Arguments.argumentSet(
                                carrier + " × " + failing, carrier, failing)));
    }

    @ParameterizedTest(name = "S-06 {argumentSetName}: the credential is found nowhere")
    @MethodSource("carriersAndFailures")
    void canary(Carrier carrier, Failing failing) {
        FaultServer.Handler handler = (request, x) -> {
            if (request.path().equals("/token") && carrier == Carrier.BEARER) {
                x.json("{\"access_token\":\"" + CANARY + "\",\"expires_in\":3600}");
            } else {
                failing.answer(carrier, x);
            }
        };
        try (LogCapture log = LogCapture.start();
                Rig rig = Rig.serving(handler)) {
            Service service = carrier.on(rig);
            SdkException failure =
                    rig.run(() -> service.call(Rig.PAGE, Arguments.none())).failure(SdkException.class);
            assertThat(rig.server.requests()).anyMatch(SecretFaultsTest::carriesIt);
            assertSilent(rendered(failure));
            for (String line : log.lines()) {
                assertSilent(line);
            }
            assertThat(log.lines("DEBUG")).isNotEmpty();
            rig.drift.forEach(difference -> assertThat(difference.endpoint()).doesNotContain(CANARY));
        }
    }

    private static boolean carriesIt(RecordedRequest request) {
        String all = request.target() + request.headers() + request.bodyText();
        return all.contains(CANARY)
                || all.contains(URLEncoder.encode(CANARY, StandardCharsets.UTF_8))
                || request.queryParameter("apikey").equals(java.util.Optional.of(CANARY))
                || all.contains(basic());
    }

    private static String basic() {
        return Base64.getEncoder().encodeToString((USER + ":" + CANARY).getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that can be got out of an exception as text. */
    private static String rendered(SdkException failure) {
        List<String> texts = new ArrayList<>();
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        texts.add(stack.toString());
        texts.add(failure.toString());
        texts.add(failure.endpoint());
        texts.add(failure.trace().toString());
        if (failure instanceof ApiException refused) {
            texts.add(refused.answer().toString());
            texts.add(refused.body());
        }
        if (failure instanceof DecodingException undecodable) {
            texts.add(undecodable.path().orElse(""));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.add(bytes.toString(StandardCharsets.ISO_8859_1));
        return String.join("\n", texts);
    }

    private static void assertSilent(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        assertThat(plain).doesNotContain("canari", "rossignol", basic().toLowerCase(Locale.ROOT));
    }
}
