package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.UnknownOutcomeException;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.events.EndpointCases.Case;
import io.github.melsdk.events.EndpointCases.Clients;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation owes, whatever it reads or writes. What is special to one is tested where it belongs. */
class EndpointCasesTest {

    static Stream<Case> cases() {
        return EndpointCases.cases();
    }

    static Stream<Case> lists() {
        return EndpointCases.lists();
    }

    /** What the server does with the operation under test. */
    private interface Reaction {
        String bodyOr(int attempt, Exchange exchange) throws IOException;
    }

    /** A server for one operation; tokens and the schema that writes need come by themselves. */
    private static final class Stage implements AutoCloseable {
        private final List<RecordedRequest> asked = new CopyOnWriteArrayList<>();
        private final List<Drift> drift = new CopyOnWriteArrayList<>();
        private final FaultServer server;
        private final Transport transport;
        private final Clients clients;

        Stage(Case operation, Reaction reaction) {
            AtomicInteger attempts = new AtomicInteger();
            server = FaultServer.start((request, exchange) -> {
                if (request.path().endsWith("/requestAccessToken")) {
                    exchange.respond(200, "application/json", "{\"access_token\":\"tk-1\",\"expires_in\":3600}");
                } else if (!operation.isRead() && request.method().equals("GET")) {
                    exchange.respond(200, "application/json", "{\"uid\":1,\"schema\":{\"fields\":[]}}");
                } else {
                    asked.add(request);
                    String body = reaction.bodyOr(attempts.incrementAndGet(), exchange);
                    if (!body.isEmpty()) {
                        exchange.respond(200, "application/json", body);
                    }
                }
            });
            transport = Transport.builder()
                    .listener(new TransportListener() {
                        @Override
                        public void onDrift(Drift difference) {
                            drift.add(difference);
                        }
                    })
                    .build();
            String url = server.baseUrl();
            clients = new Clients(
                    OpenAgendaClient.builder(ApiKey.of("public"))
                            .transport(transport)
                            .baseUrl(url)
                            .build(),
                    OpenAgendaWriter.builder(ApiKey.of("secret"))
                            .transport(transport)
                            .baseUrl(url)
                            .build(),
                    PublicExports.builder().transport(transport).baseUrl(url).build());
        }

        @Override
        public void close() {
            transport.close();
            server.close();
        }
    }

    private static Stage answering(Case operation, String body) {
        return new Stage(operation, (attempt, exchange) -> body);
    }

    private static Stage refusing(Case operation, int status, String body) {
        return new Stage(operation, (attempt, exchange) -> {
            exchange.respond(status, "application/json", body);
            return "";
        });
    }

    @Test
    void every_operation_has_its_cases() throws IllegalAccessException {
        List<Endpoint<?>> all = new ArrayList<>();
        for (Class<?> holder : List.of(Endpoints.class, WriteEndpoints.class)) {
            for (Field field : holder.getDeclaredFields()) {
                if (!Modifier.isPrivate(field.getModifiers()) && field.get(null) instanceof Endpoint<?> endpoint) {
                    all.add(endpoint);
                }
            }
        }
        assertThat(cases().map(operation -> operation.endpoint().id()))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Endpoint::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_request_goes_to_its_address_with_its_credential_and_the_answer_is_read(Case operation) {
        try (Stage stage = answering(operation, operation.plain())) {
            assertThat(operation.call().apply(stage.clients)).isEqualTo(operation.due());

            assertThat(stage.asked).singleElement().satisfies(request -> {
                assertThat(request.method())
                        .isEqualTo(operation.endpoint().method().name());
                assertThat(request.target()).isEqualTo(operation.target());
                boolean keyless = operation.endpoint().id().startsWith("openagenda.exports");
                assertThat(request.header("key").isPresent()).isEqualTo(operation.isRead() && !keyless);
                assertThat(request.header("access-token").isPresent()).isEqualTo(!operation.isRead());
            });
            assertThat(stage.drift).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_new_and_what_is_missing_does_no_harm(Case operation) {
        try (Stage stage = answering(operation, operation.extended())) {
            assertThat(operation.call().apply(stage.clients)).isEqualTo(operation.due());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_refusal_is_the_right_exception_in_the_words_of_the_provider(Case operation) {
        Set<Integer> statuses = Set.of(400, 403, 404);
        for (int status : statuses) {
            try (Stage stage = refusing(operation, status, "{\"message\":\"agenda dort\",\"info\":{}}")) {
                SdkException failure = catchThrowableOfType(
                        SdkException.class, () -> operation.call().apply(stage.clients));

                assertThat(failure)
                        .isInstanceOf(
                                status == 403
                                        ? AuthenticationException.class
                                        : status == 404 ? NotFoundException.class : ApiException.class)
                        .hasMessageContaining("agenda dort");
                assertThat(failure.endpoint()).startsWith(operation.endpoint().id());
                assertThat(failure.toString()).doesNotContain("public", "secret", "tk-1");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_list_ends_with_an_empty_page_and_with_its_last_one(Case operation) {
        String empty = operation.plain().replaceFirst("\\[\\{.*\\}\\]", "[]").replace("\"total\":1", "\"total\":0");
        try (Stage stage = answering(operation, empty)) {
            assertThat(operation.call().apply(stage.clients)).isEmpty();
            assertThat(stage.asked).hasSize(1);
        }
        String endless = operation.plain().replace("\"after\":null", "\"after\":[\"7\"]");
        try (Stage stage = answering(operation, endless)) {
            assertThat(operation.call().apply(stage.clients)).isEqualTo(operation.due());
            assertThat(stage.asked).as("all of the total was seen").hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_safe_is_tried_again_and_nothing_else(Case operation) {
        Reaction recovering = (attempt, exchange) -> {
            if (attempt > 1) {
                return operation.plain();
            }
            exchange.respond(503, "application/json", "{\"message\":\"plus tard\"}");
            return "";
        };
        try (Stage stage = new Stage(operation, recovering)) {
            if (operation.isRepeatable()) {
                assertThat(operation.call().apply(stage.clients)).isEqualTo(operation.due());
                assertThat(stage.asked).hasSize(2);
            } else {
                assertThat(catchThrowableOfType(
                                SdkException.class, () -> operation.call().apply(stage.clients)))
                        .isInstanceOf(UnknownOutcomeException.class);
                assertThat(stage.asked).hasSize(1);
            }
        }
    }
}
