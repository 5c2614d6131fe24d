package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.spi.ResponseCache;
import io.github.melsdk.testing.FaultServer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statuses other than 429. */
class StatusFaultsTest {

    @ParameterizedTest(name = "H-08 {0} 503, 503, 200")
    @EnumSource(names = {"READ", "QUERY"})
    void two_hiccups_are_survived(Shape shape) {
        try (Lab lab = Lab.serving(FaultServer.sequence(status(503), status(503), Lab::answerWell))
                .open()) {
            lab.run(shape).isOk();
            lab.saw(3);
            assertThat(lab.time().waits()).containsExactly(Duration.ofMillis(375), Duration.ofMillis(750));
        }
    }

    @ParameterizedTest(name = "H-09 {0} 503 for ever")
    @EnumSource(names = {"READ", "WRITE"})
    void an_outage_ends_reads_after_three_tries_and_writes_after_one(Shape shape) {
        refused(shape, status(503), ServerException.class, 503, shape == Shape.READ ? 3 : 1);
    }

    @ParameterizedTest(name = "H-10 {0} 502 with the HTML page of a proxy")
    @EnumSource(names = {"READ", "WRITE"})
    void the_page_of_a_proxy_gives_its_title_only(Shape shape) {
        String html = "<!DOCTYPE html><html><head><TITLE lang=\"en\">502 Bad\n Gateway</TITLE></head><body><h1>nginx";
        FaultServer.Handler proxy = (request, x) -> x.respond(502, "text/html", html);
        try (Lab lab = Lab.serving(proxy).open()) {
            int tries = shape == Shape.READ ? 3 : 1;
            lab.run(shape)
                    .failed(ServerException.class, 502)
                    .says("502 Bad Gateway", "try again later")
                    .saysNot("<", "nginx", "DOCTYPE")
                    .attempts(tries);
            lab.saw(tries);
        }
    }

    @ParameterizedTest(name = "H-11 {0} 504")
    @EnumSource(names = {"READ", "WRITE"})
    void a_gateway_that_gave_up_does_not_know(Shape shape) {
        try (Lab lab = Lab.serving(status(504)).open()) {
            int tries = shape == Shape.READ ? 3 : 1;
            lab.run(shape)
                    .failed(ServerException.class, 504)
                    .sent(RequestSent.MAYBE)
                    .attempts(tries);
            lab.saw(tries);
        }
    }

    @Test
    @DisplayName("H-12 r 500, then 200")
    void one_server_error_is_survived() {
        try (Lab lab =
                Lab.serving(FaultServer.sequence(status(500), Lab::answerWell)).open()) {
            lab.run(Shape.READ).isOk();
            lab.saw(2);
        }
    }

    @ParameterizedTest(name = "H-12 {0} 500 for ever")
    @EnumSource(names = {"READ", "WRITE"})
    void a_server_error_is_tried_once_more_at_most(Shape shape) {
        refused(shape, status(500), ServerException.class, 500, shape == Shape.READ ? 2 : 1);
    }

    @ParameterizedTest(name = "H-13 r {0}")
    @ValueSource(ints = {501, 505, 511})
    void other_server_errors_are_final(int status) {
        refused(Shape.READ, status(status), ServerException.class, status, 1);
    }

    @Test
    @DisplayName("H-14 r 408, then 200")
    void a_request_timeout_is_tried_again() {
        try (Lab lab =
                Lab.serving(FaultServer.sequence(status(408), Lab::answerWell)).open()) {
            lab.run(Shape.READ).isOk();
            lab.saw(2);
        }
    }

    @Test
    @DisplayName("H-14 w 408, then 200")
    void a_write_is_sent_once_although_the_server_says_request_timeout() {
        try (Lab lab =
                Lab.serving(FaultServer.sequence(status(408), Lab::answerWell)).open()) {
            lab.run(Shape.WRITE).failed(ApiException.class, 408).attempts(1);
            lab.saw(1);
        }
    }

    @ParameterizedTest(name = "H-15 r {0}")
    @ValueSource(ints = {400, 405, 406, 409, 410, 412, 415, 422, 451})
    void refusals_are_final_and_readable(int status) {
        FaultServer.Handler refusal = (request, x) -> x.respond(
                status, "application/json", "{\"error\":{\"code\":\"E42\",\"message\":\"Le champ title manque\"}}");
        try (Lab lab = Lab.serving(refusal).open()) {
            Class<? extends ApiException> type = status == 410 ? NotFoundException.class : ApiException.class;
            ApiException e = lab.run(Shape.READ)
                    .failed(type, status)
                    .says("Le champ title manque", "E42", "HTTP " + status)
                    .attempts(1)
                    .sent(RequestSent.YES)
                    .failure(ApiException.class);
            assertThat(e.code()).contains("E42");
            assertThat(e.providerMessage()).contains("Le champ title manque");
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("H-16 r 404")
    void not_found_is_an_exception_of_its_own() {
        refused(Shape.READ, status(404), NotFoundException.class, 404, 1);
    }

    @Test
    @DisplayName("H-17 w 413")
    void a_body_that_is_too_big_is_named() {
        try (Lab lab = Lab.serving(status(413)).open()) {
            lab.run(Shape.WRITE)
                    .failed(ApiException.class, 413)
                    .says("body of the request is too big")
                    .attempts(1);
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("H-18 r 414")
    void a_filter_that_is_too_long_is_named() {
        try (Lab lab = Lab.serving(status(414)).open()) {
            lab.run(Shape.READ)
                    .failed(ApiException.class, 414)
                    .says("narrow it", "export")
                    .attempts(1);
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("H-19 r 401 with an API key")
    void a_refused_key_is_not_tried_again() {
        try (Lab lab = Lab.serving(status(401)).open()) {
            lab.run(Shape.READ, lab.withKey())
                    .failed(AuthenticationException.class, 401)
                    .says("Check the credential")
                    .saysNot("key-of-the-lab")
                    .attempts(1);
            lab.saw(1);
        }
    }

    @ParameterizedTest(name = "H-20 {0} 401 once with a token")
    @EnumSource(names = {"READ", "WRITE"})
    void a_refused_token_is_renewed_once(Shape shape) {
        try (Lab lab =
                Lab.serving(Lab.tokenOr(tokens(), acceptingOnly("token-2"))).open()) {
            lab.run(shape, lab.withToken()).isOk();
            lab.saw(4);
            assertThat(tokenRequests(lab)).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("H-21 r 401 always with a token")
    void a_token_that_is_always_refused_ends_after_one_replay() {
        try (Lab lab = Lab.serving(Lab.tokenOr(tokens(), status(401))).open()) {
            lab.run(Shape.READ, lab.withToken())
                    .failed(AuthenticationException.class, 401)
                    .saysNot("token-1", "token-2")
                    .attempts(2);
            lab.saw(4);
            assertThat(tokenRequests(lab)).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("H-22 r 403 with a provider code")
    void a_missing_consent_keeps_its_code() {
        FaultServer.Handler consent = (request, x) ->
                x.respond(403, "application/json", "{\"error\":\"ADAM-ERR0069\",\"error_description\":\"No consent\"}");
        try (Lab lab = Lab.serving(consent).open()) {
            ApiException e = lab.run(Shape.READ, lab.withKey())
                    .failed(AuthenticationException.class, 403)
                    .says("No consent", "ADAM-ERR0069")
                    .attempts(1)
                    .failure(ApiException.class);
            assertThat(e.code()).contains("ADAM-ERR0069");
            lab.saw(1);
        }
    }

    @ParameterizedTest(name = "H-23 r error body: {0}")
    @MethodSource
    void whatever_the_body_the_class_follows_the_status(String name, String type, String body) {
        FaultServer.Handler refusal = (request, x) -> x.respond(422, type, body);
        try (Lab lab = Lab.serving(refusal).open()) {
            ApiException e = lab.run(Shape.READ)
                    .failed(ApiException.class, 422)
                    .attempts(1)
                    .failure(ApiException.class);
            assertThat(e.body()).hasSizeLessThanOrEqualTo(8 * 1024 + 16).doesNotContain("\n", "\r", "\u001b");
            assertThat(e.getMessage()).hasSizeLessThan(600).doesNotContain("\n", "\u001b");
            lab.saw(1);
        }
    }

    static Stream<Arguments> whatever_the_body_the_class_follows_the_status() {
        return Stream.of(
                Arguments.of("empty", "application/json", ""),
                Arguments.of("not JSON", "application/json", "Erreur \r\n\u001b[31m interne"),
                Arguments.of(
                        "XML", "text/xml", "<?xml version=\"1.0\"?><ExceptionReport><Text>x</Text></ExceptionReport>"),
                Arguments.of("[{}]", "application/json", "[{}]"),
                Arguments.of("null", "application/json", "null"),
                Arguments.of("deep", "application/json", "[".repeat(5000)),
                Arguments.of("unknown charset", "application/json; charset=x-nonsense", "{\"message\":\"no\"}"),
                Arguments.of("2 MB", "application/json", "{\"message\":\"" + "é".repeat(1_000_000) + "\"}"));
    }

    @Test
    @DisplayName("H-24 r 304 with a cached entry")
    void an_unchanged_document_comes_from_the_cache_in_its_own_character_set() {
        FaultServer.Handler fresh = (request, x) -> x.header("Content-Type", "application/json; charset=ISO-8859-1")
                .header("ETag", "\"v1\"")
                .body("{\"name\":\"Cit\u00e9\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        FaultServer.Handler unchanged =
                (request, x) -> x.status(304).header("ETag", "\"v1\"").head();
        try (Lab lab = Lab.serving(FaultServer.sequence(fresh, unchanged)).open()) {
            lab.run(Shape.READ).isOk("{name=Cit\u00e9}");
            lab.run(Shape.READ).isOk("{name=Cit\u00e9}");
            lab.saw(2);
            assertThat(lab.server().requests().get(1).header("If-None-Match")).contains("\"v1\"");
            assertThat(lab.transport().footprint().cacheHits()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("H-24 r 304 without a cached entry")
    void a_304_nobody_asked_for_is_nonsense() {
        FaultServer.Handler unchanged = (request, x) -> x.status(304).head();
        try (Lab lab = Lab.serving(unchanged)
                .transport(t -> t.responseCache(ResponseCache.none()))
                .open()) {
            lab.run(Shape.READ)
                    .failed(Reason.PROTOCOL, RequestSent.YES)
                    .says("304")
                    .attempts(1);
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("H-25 r outage: 1,000 calls, all 503; then healed")
    void an_outage_is_not_multiplied() {
        AtomicBoolean healed = new AtomicBoolean();
        FaultServer.Handler outage = (request, x) -> {
            if (healed.get()) {
                x.json(Lab.PAGE_JSON);
            } else {
                x.respond(503, "text/plain", "");
            }
        };
        try (Lab lab = Lab.serving(outage).open()) {
            for (int i = 0; i < 1000; i++) {
                lab.run(Shape.READ).failed(ServerException.class, 503);
            }
            assertThat(lab.server().requests()).hasSizeBetween(1000, 1020);
            healed.set(true);
            for (int i = 0; i < 100; i++) {
                lab.run(Shape.READ).isOk();
            }
            healed.set(false);
            lab.run(Shape.READ).failed(ServerException.class, 503).attempts(3);
            lab.within(Duration.ofSeconds(15));
        }
    }

    private static void refused(
            Shape shape, FaultServer.Handler handler, Class<? extends ApiException> type, int status, int tries) {
        try (Lab lab = Lab.serving(handler).open()) {
            lab.run(shape).failed(type, status).attempts(tries).suppressed(tries - 1);
            lab.saw(tries);
        }
    }

    private static FaultServer.Handler status(int status) {
        return (request, x) -> x.respond(status, "application/json", "{\"message\":\"pas maintenant\"}");
    }

    private static FaultServer.Handler tokens() {
        java.util.concurrent.atomic.AtomicInteger issued = new java.util.concurrent.atomic.AtomicInteger();
        return (request, x) ->
                x.json("{\"access_token\":\"token-" + issued.incrementAndGet() + "\",\"expires_in\":3600}");
    }

    private static FaultServer.Handler acceptingOnly(String token) {
        return (request, x) -> {
            if (request.header("Authorization").orElse("").equals("Bearer " + token)) {
                x.json(Lab.PAGE_JSON);
            } else {
                x.respond(401, "application/json", "{\"error\":\"invalid_token\"}");
            }
        };
    }

    private static long tokenRequests(Lab lab) {
        return lab.server().requests().stream()
                .filter(request -> request.path().equals(Lab.TOKEN_PATH))
                .count();
    }
}
