package io.github.melsdk.core.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.testing.FaultServer;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are not the document that is due, or are written in another way (rows B-01 to B-05, B-18 to B-21, B-26, B-28). */
class BodyKindFaultsTest {

    private static final int SOON = 3_000;
    private static final String PAGE = "{\"total\":1,\"items\":[{\"uid\":7,\"name\":\"Forêt d'Ambiès\"}]}";

    private static FaultServer.Handler answering(String contentType, String body) {
        return (request, x) -> x.respond(200, contentType, body);
    }

    private static FaultServer.Handler answering(String contentType, byte[] body) {
        return (request, x) -> x.header("Content-Type", contentType).body(body);
    }

    private static void assertPage(Rig rig, Verdict verdict) {
        assertThat(verdict.value(Place.Places.class).items())
                .extracting(Place::name)
                .containsExactly("Forêt d'Ambiès");
        verdict.seen(1, SOON);
        assertThat(rig.drift).isEmpty();
    }

    @ParameterizedTest(name = "B-01 {0} HTML with 200 is refused at once and hints at a portal")
    @EnumSource(names = {"READ", "QUERY", "EXPORT", "TOKEN"})
    void html_with_success(Shape shape) {
        try (Rig rig = Rig.serving(answering(
                "text/html", "<!DOCTYPE html><html><head><title>Wi-Fi public</title></head><body>…</body></html>"))) {
            rig.run(shape)
                    .decoding(Reason.NOT_JSON)
                    .saying("portal", shape == Shape.TOKEN ? "oauth.token" : "Wi-Fi public")
                    .seen(1, SOON);
        }
    }

    @ParameterizedTest(name = "B-02 {0} no body with 200 is a failure, not an empty list")
    @EnumSource(names = {"READ", "QUERY"})
    void no_body(Shape shape) {
        try (Rig rig = Rig.serving(answering("application/json", ""))) {
            rig.run(shape).decoding(Reason.EMPTY).seen(1, SOON);
        }
    }

    @ParameterizedTest(name = "B-03 r blanks or null with 200: [{0}]")
    @ValueSource(strings = {" \r\n\t ", "null", " null\n"})
    void blanks_or_null(String body) {
        try (Rig rig = Rig.serving(answering("application/json", body))) {
            rig.run(Shape.READ).decoding(Reason.EMPTY).seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-04 r broken JSON names line and column")
    void broken_json() {
        try (Rig rig = Rig.serving(answering("application/json", "{\"total\":1,\n \"items\":[}]}"))) {
            rig.run(Shape.READ)
                    .decoding(Reason.SYNTAX)
                    .saying("line 2", "column")
                    .seen(1, SOON);
        }
    }

    @ParameterizedTest(name = "B-05 r something follows the document: {0}")
    @ValueSource(strings = {"{\"total\":1} trailing", "{\"total\":1}{\"total\":2}", "{\"total\":1}]"})
    void something_follows(String body) {
        try (Rig rig = Rig.serving(answering("application/json", body))) {
            rig.run(Shape.READ).decoding(Reason.SYNTAX).seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-18 r a byte order mark is dropped")
    void byte_order_mark() {
        try (Rig rig = Rig.serving(answering("application/json", "\ufeff" + PAGE))) {
            assertPage(rig, rig.run(Shape.READ));
        }
    }

    @ParameterizedTest(name = "B-19 r ISO-8859-1 as declared: {0}")
    @ValueSource(
            strings = {
                "application/json; charset=ISO-8859-1",
                "application/json;charset=\"iso-8859-1\"; x=y",
                "application/json; Charset=latin1"
            })
    void declared_latin1(String contentType) {
        try (Rig rig = Rig.serving(answering(contentType, PAGE.getBytes(ISO_8859_1)))) {
            assertPage(rig, rig.run(Shape.READ));
        }
    }

    @Test
    @DisplayName("B-19 r ISO-8859-1 declared, read again from the cache of a 304 that does not declare it")
    void declared_latin1_from_cache() {
        try (Rig rig = Rig.serving(FaultServer.sequence(
                (request, x) -> x.header("Content-Type", "application/json; charset=ISO-8859-1")
                        .header("ETag", "\"1\"")
                        .body(PAGE.getBytes(ISO_8859_1)),
                (request, x) -> x.status(304).header("ETag", "\"1\"").head()))) {
            assertPage(rig, rig.run(Shape.READ));
            Verdict again = rig.run(Shape.READ);
            assertThat(again.value(Place.Places.class).items())
                    .extracting(Place::name)
                    .containsExactly("Forêt d'Ambiès");
            again.seen(2, SOON);
        }
    }

    @Test
    @DisplayName("B-20 r ISO-8859-1 that is not declared is refused, not guessed")
    void undeclared_latin1() {
        try (Rig rig = Rig.serving(answering("application/json", PAGE.getBytes(ISO_8859_1)))) {
            rig.run(Shape.READ).decoding(Reason.CHARSET).seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-21 r UTF-16 is decoded, declared or marked")
    void utf_16() {
        try (Rig rig = Rig.serving(FaultServer.sequence(
                answering("application/json; charset=UTF-16LE", PAGE.getBytes(UTF_16LE)),
                answering("application/json", ("\ufeff" + PAGE).getBytes(UTF_16BE)),
                answering("application/json; charset=utf-8", ("\ufeff" + PAGE).getBytes(UTF_16LE))))) {
            for (int i = 1; i <= 3; i++) {
                Verdict verdict = rig.run(Shape.READ);
                assertThat(verdict.value(Place.Places.class).items())
                        .extracting(Place::name)
                        .containsExactly("Forêt d'Ambiès");
                verdict.seen(i, SOON);
            }
        }
    }

    @ParameterizedTest(name = "B-26 {0} success: false with 200 is an ApiException, not a value")
    @EnumSource(names = {"READ", "WRITE"})
    void failure_with_success_status(Shape shape) {
        try (Rig rig = Rig.serving(
                answering("application/json", "{\"success\":false,\"error\":\"agenda is closed\",\"code\":\"E12\"}"))) {
            Verdict verdict = rig.run(() -> rig.service.call(
                    (shape == Shape.READ ? Rig.PAGE : Rig.WRITE).decodedBy(payload -> {
                        Map<?, ?> answer =
                                Json.standard().read(payload.stream(), payload.charset(), Map.class, payload.drift());
                        if (Boolean.FALSE.equals(answer.get("success"))) {
                            throw new RefusedAnswer(
                                    200, String.valueOf(answer.get("code")), String.valueOf(answer.get("error")));
                        }
                        return answer;
                    }),
                    io.github.melsdk.core.internal.http.Arguments.none()));
            ApiException refused = verdict.failure(ApiException.class);
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.code()).contains("E12");
            assertThat(refused.providerMessage()).contains("agenda is closed");
            verdict.seen(1, SOON);
        }
    }

    @ParameterizedTest(name = "B-28 r JSON labelled {0} is read")
    @ValueSource(strings = {"text/plain", "text/html", "application/octet-stream", "", "nonsense;;;charset"})
    void wrong_label(String label) {
        try (Rig rig = Rig.serving((request, x) -> {
            if (!label.isEmpty()) {
                x.header("Content-Type", label);
            }
            x.body(PAGE.getBytes(UTF_8));
        })) {
            assertPage(rig, rig.run(Shape.READ));
        }
    }

    @ParameterizedTest(name = "B-01 r text that is no JSON: {0}")
    @ValueSource(strings = {"404 page not found", "nullable", "Service indisponible", "<?xml version=\"1.0\"?><e/>"})
    void text_with_success(String body) {
        try (Rig rig = Rig.serving(answering("text/plain", body))) {
            Verdict verdict = rig.run(Shape.READ).decoding(Reason.NOT_JSON);
            verdict.seen(1, SOON);
            assertThat(verdict.failure(DecodingException.class).attempts()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("B-02 e an export without a body is a failure, and the connection is free")
    void export_without_body() {
        try (Rig rig = Rig.serving(answering("application/json", ""))) {
            rig.run(Shape.EXPORT).decoding(Reason.EMPTY).seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-05 e something follows an export: the records come, then the failure")
    void something_follows_an_export() {
        try (Rig rig = Rig.serving(answering("application/json", "[{\"uid\":1}] <html>"))) {
            rig.run(Shape.EXPORT).decoding(Reason.SYNTAX).seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-04 r JSON that ends too early is a cut answer")
    void early_end() {
        try (Rig rig = Rig.serving(answering("application/json", "{\"total\":1,\"items\":[{\"uid\""))) {
            rig.run(Shape.READ).transport(TransportException.Reason.TRUNCATED).seen(3, SOON);
        }
    }
}
