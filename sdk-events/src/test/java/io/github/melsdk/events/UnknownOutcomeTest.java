package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.UnknownOutcomeException;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts at the server what becomes of a write that fails. */
class UnknownOutcomeTest {

    private static final String SECRET = "oa_sk_canary-7f3c5d";
    private static final String TOKEN = "tk-canary-91ab";
    private static final EventDraft DRAFT = Writers.complete(e -> e.onlineAccessLink("https://visio.exemple.fr"));

    private interface Reaction {
        void to(Exchange exchange) throws IOException;
    }

    /** Gives tokens and an agenda without fields of its own, and misbehaves at writes. */
    private static FaultServer server(Reaction reaction) {
        return FaultServer.start((request, exchange) -> {
            if (request.path().endsWith("/requestAccessToken")) {
                exchange.respond(200, "application/json", "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":3600}");
            } else if (request.method().equals("GET")) {
                exchange.respond(200, "application/json", "{\"uid\":1,\"title\":\"a\",\"schema\":{\"fields\":[]}}");
            } else {
                reaction.to(exchange);
            }
        });
    }

    private static List<RecordedRequest> writes(FaultServer server) {
        return server.requests().stream()
                .filter(request -> !request.method().equals("GET"))
                .filter(request -> !request.path().endsWith("/requestAccessToken"))
                .toList();
    }

    private static Reaction answering(int status, String body) {
        return exchange -> exchange.respond(status, "application/json", body);
    }

    static Stream<Arguments> states() {
        Reaction cut = exchange -> exchange.status(200)
                .header("Content-Type", "application/json")
                .header("Content-Length", "100")
                .body("{\"success\":tr")
                .close();
        return Stream.of(
                Arguments.of("reset before an answer", (Reaction) Exchange::reset, RequestSent.MAYBE, true),
                Arguments.of("closed before an answer", (Reaction) Exchange::close, RequestSent.MAYBE, true),
                Arguments.of("silence", (Reaction) e -> e.hold(Duration.ofSeconds(20)), RequestSent.MAYBE, true),
                Arguments.of("answer cut", cut, RequestSent.YES, true),
                Arguments.of("500", answering(500, "{}"), RequestSent.YES, true),
                Arguments.of("502", answering(502, "<html></html>"), RequestSent.MAYBE, true),
                Arguments.of("503", answering(503, "{}"), RequestSent.YES, true),
                Arguments.of("504", answering(504, "{}"), RequestSent.MAYBE, true),
                Arguments.of("408", answering(408, "{}"), RequestSent.YES, true),
                Arguments.of("200 of a proxy", answering(200, "<html></html>"), RequestSent.YES, true),
                Arguments.of("200 without event", answering(200, "{\"success\":true}"), RequestSent.YES, true),
                Arguments.of("400", answering(400, "{\"message\":\"no\"}"), RequestSent.YES, false),
                Arguments.of("409", answering(409, "{\"message\":\"no\"}"), RequestSent.YES, false),
                Arguments.of("refused in a success", answering(200, "{\"success\":false}"), RequestSent.YES, false));
    }

    private static SdkException failureOf(FaultServer server, Function<OpenAgendaWriter, ?> write) {
        try (Transport transport =
                Transport.builder().idleTimeout(Duration.ofSeconds(1)).build()) {
            OpenAgendaWriter writer = OpenAgendaWriter.builder(ApiKey.of(SECRET))
                    .transport(transport)
                    .baseUrl(server.baseUrl())
                    .build();
            return catchThrowableOfType(SdkException.class, () -> write.apply(writer));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void a_write_without_key_is_sent_once_and_its_failure_says_what_is_known(
            String name, Reaction reaction, RequestSent sent, boolean open) {
        try (FaultServer server = server(reaction)) {
            SdkException failure = failureOf(server, writer -> writer.createEvent(1, DRAFT));

            assertThat(writes(server)).hasSize(1);
            assertThat(failure.requestSent()).isEqualTo(sent);
            assertThat(failure instanceof UnknownOutcomeException).isEqualTo(open);
            assertThat(failure.endpoint()).isEqualTo("openagenda.events.create POST /v2/agendas/{agenda}/events");
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(everythingSaidBy(failure)).doesNotContain(SECRET).doesNotContain(TOKEN);
            if (open) {
                assertThat(failure).hasMessageContaining("Search the agenda for it before sending it again");
                assertThat(failure.getCause()).isInstanceOf(SdkException.class);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void a_write_with_key_is_repeated_where_a_read_would_be(
            String name, Reaction reaction, RequestSent sent, boolean open) {
        try (FaultServer server = server(reaction)) {
            SdkException failure = failureOf(server, writer -> writer.upsertEvent(1, "csv", "42", DRAFT));

            boolean verdict = !open || name.startsWith("200");
            assertThat(writes(server)).hasSize(verdict ? 1 : name.equals("500") ? 2 : 3);
            if (open) {
                assertThat(failure).hasMessageContaining("Send it again");
            }
        }
    }

    @Test
    void a_keyed_write_succeeds_in_the_end() {
        int[] count = new int[1];
        Reaction twice = exchange -> {
            if (++count[0] < 3) {
                exchange.reset();
            } else {
                exchange.respond(200, "application/json", "{\"success\":true,\"event\":{\"uid\":9}}");
            }
        };
        try (FaultServer server = server(twice);
                Transport transport = Transport.create()) {
            OpenAgendaWriter writer = OpenAgendaWriter.builder(ApiKey.of(SECRET))
                    .transport(transport)
                    .baseUrl(server.baseUrl())
                    .build();
            assertThat(writer.upsertEvent(1, "csv", "42", DRAFT).uid()).isEqualTo(9);
            assertThat(writes(server)).hasSize(3);
            assertThat(writes(server).stream().map(RecordedRequest::bodyText).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void the_advice_depends_on_what_names_the_event() {
        try (FaultServer server = server(Exchange::reset)) {
            EventDraft named = DRAFT.with(e -> e.externalId("csv", "42"));
            assertThat(failureOf(server, writer -> writer.createEvent(1, named)))
                    .hasMessageContaining("Read it by its external identifier");
            assertThat(failureOf(server, writer -> writer.setFeatured(1, 7, true)))
                    .hasMessageContaining("Read it, and compare");
            assertThat(failureOf(server, writer -> writer.deleteEvent(1, EventKey.uid(7))))
                    .isInstanceOfSatisfying(
                            UnknownOutcomeException.class,
                            e -> assertThat(e.howToFindOut()).contains("it was deleted"));
            assertThat(writes(server)).hasSize(3);
        }
    }

    @Test
    void a_token_refused_with_403_is_renewed_once_and_not_again_for_a_while() {
        try (FaultServer server = server(answering(403, "{\"message\":\"no right\"}"))) {
            try (Transport transport = Transport.create()) {
                OpenAgendaWriter writer = OpenAgendaWriter.builder(ApiKey.of(SECRET))
                        .transport(transport)
                        .baseUrl(server.baseUrl())
                        .build();
                for (int i = 0; i < 3; i++) {
                    assertThat(catchThrowableOfType(SdkException.class, () -> writer.setFeatured(1, 7, true)))
                            .hasMessageContaining("no right");
                }
            }
            assertThat(writes(server)).hasSize(4);
            assertThat(server.requests()).hasSize(6);
        }
    }

    @Test
    void a_token_that_cannot_be_had_leaves_no_doubt() {
        FaultServer.Handler down = (request, exchange) -> exchange.respond(503, "application/json", "{}");
        try (FaultServer server = FaultServer.start(down)) {
            SdkException failure = failureOf(server, writer -> writer.deleteEvent(1, EventKey.uid(7)));
            assertThat(failure).isNotInstanceOf(UnknownOutcomeException.class);
            assertThat(writes(server)).isEmpty();
        }
    }

    private static String everythingSaidBy(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text + failure.toString();
    }
}
