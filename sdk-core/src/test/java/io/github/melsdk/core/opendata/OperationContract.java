package io.github.melsdk.core.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.testing.FaultServer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for each operation of a client: its request, unknown and absent members, errors, retries.
 *
 * @param <C> the client
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OperationContract<C extends ServiceClient<C>> {

    /** Calls an operation to its end. */
    @FunctionalInterface
    public interface Call<C> {
        Object on(C client);
    }

    /** One operation with its request and an answer that holds something unknown. */
    public record Operation<C>(String method, String target, String body, Call<C> call) {
        @Override
        public String toString() {
            return method + " " + target;
        }
    }

    /** Returns a client of the server. */
    protected abstract C client(String baseUrl, Transport transport);

    /** Returns all operations. */
    protected abstract Stream<Operation<C>> operations();

    /** Returns what all names of endpoints begin with. */
    protected abstract String prefix();

    /** Returns an error as the provider writes it, with the text {@code Refusé}. */
    protected abstract String errorBody(int status);

    /** Returns the media type of errors. */
    protected String errorType() {
        return "application/json";
    }

    /** Returns the status by which the provider says that there is no such thing. */
    protected int missing() {
        return 404;
    }

    protected static <C> Operation<C> get(String target, String body, Call<C> call) {
        return new Operation<>("GET", target, body, call);
    }

    private Object run(Operation<C> operation, FaultServer server, int retries) {
        try (Transport transport = Transport.builder().retries(retries).build()) {
            return operation.call.on(client(server.baseUrl(), transport));
        }
    }

    private static FaultServer answering(int status, String type, String body) {
        return FaultServer.start((request, x) ->
                x.status(status).header("Content-Type", type).body(body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_request_on_the_wire_is_the_documented_one(Operation<C> operation) {
        try (FaultServer server = answering(200, "application/json", operation.body)) {
            run(operation, server, 0);

            assertThat(server.requests().get(0).method()).isEqualTo(operation.method);
            assertThat(server.requests().get(0).target()).isEqualTo(operation.target);
            assertThat(server.requests().get(0).header("Authorization")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void absent_null_and_unknown_members_are_tolerated(Operation<C> operation) {
        String shape = operation.body.strip();
        String empty = shape.startsWith("[") ? "[]" : "{}";
        String nulls = shape.startsWith("[")
                ? "[null]"
                : "{\"novelty\":{\"a\":[1]},\"results\":null,\"result\":null,\"data\":null}";
        for (String body : new String[] {empty, nulls}) {
            try (FaultServer server = answering(200, "application/json", body)) {
                Throwable thrown = catchThrowable(() -> run(operation, server, 0));
                assertThat(thrown == null || thrown instanceof SdkException)
                        .as("%s: %s", body, thrown)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void errors_become_readable_exceptions(Operation<C> operation) {
        assertThat(refused(operation, 400).providerMessage())
                .hasValueSatisfying(text -> assertThat(text).contains("Refusé"));
        assertThat(refused(operation, 400).endpoint()).startsWith(prefix());
        assertThat(refused(operation, 401)).isInstanceOf(AuthenticationException.class);
        assertThat(refused(operation, 403)).isInstanceOf(AuthenticationException.class);
        assertThat(refused(operation, missing())).isInstanceOf(NotFoundException.class);
        assertThat(refused(operation, 429))
                .isInstanceOf(RateLimitedException.class)
                .hasMessageContaining("Refusé");
        assertThat(refused(operation, 500)).isInstanceOf(ServerException.class);
    }

    private ApiException refused(Operation<C> operation, int status) {
        try (FaultServer server = answering(status, errorType(), errorBody(status))) {
            ApiException failure = catchThrowableOfType(ApiException.class, () -> run(operation, server, 0));
            assertThat(failure).as("%s answered with %s", operation, status).isNotNull();
            assertThat(failure.status()).isEqualTo(status);
            return failure;
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_read_is_tried_again_when_the_portal_is_unavailable(Operation<C> operation) {
        FaultServer.Handler handler = FaultServer.sequence(
                (request, x) -> x.respond(503, "text/html", "<html>"),
                (request, x) -> x.respond(200, "application/json", operation.body));
        try (FaultServer server = FaultServer.start(handler)) {
            run(operation, server, 1);

            assertThat(server.requests().get(1).target()).isEqualTo(operation.target);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void no_answer_makes_anything_but_a_value_or_our_exception(Operation<C> operation) {
        for (String body :
                new String[] {"", "null", "[]", "[[[", "\"text\"", "<html></html>", "{\"results\":{}}", "\0"}) {
            try (FaultServer server = answering(200, "application/json", body)) {
                try {
                    run(operation, server, 0);
                } catch (SdkException e) {
                    assertThat(e).as(body).hasMessageContaining(prefix());
                }
            }
        }
    }
}
