package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.error.GraphQlException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.client.ShrinkingPages;
import io.github.melsdk.core.internal.graphql.GraphQlErrors;
import io.github.melsdk.core.internal.graphql.GraphQlOperation;
import io.github.melsdk.core.internal.graphql.GraphQlResult;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows G-01 to G-10, and what a GraphQL query shares with other reads. */
@Timeout(30)
class GraphQlFaultsTest {

    record Node(
            @JsonProperty("id") String id,
            @JsonProperty("title") String title) {}

    record PageInfo(
            @JsonProperty("hasNextPage") Boolean hasNextPage,
            @JsonProperty("endCursor") String endCursor) {}

    record Connection(
            @JsonProperty("nodes") List<Node> nodes,
            @JsonProperty("pageInfo") PageInfo pageInfo) {}

    record Data(@JsonProperty("proposals") Connection proposals) {}

    private static final String TEXT = "query($first: Int!, $after: String) { proposals(first: $first, after: $after) "
            + "{ nodes { id title } pageInfo { hasNextPage endCursor } } }";
    private static final GraphQlOperation<Data> PROPOSALS =
            GraphQlOperation.query("test.proposals", "/api", TEXT, Data.class);
    private static final GraphQlOperation<Object> VOTE =
            GraphQlOperation.mutation("test.vote", "/api", "mutation($id: ID!) { vote(id: $id) { id } }", Object.class);
    private static final GraphQlOperation<Object> KEYED = GraphQlOperation.keyedMutation(
            "test.put", "/api", "mutation($key: ID!) { put(key: $key) { id } }", Object.class);

    private static World answering(int status, String body) {
        return new World((request, x) -> x.respond(status, "application/json", body));
    }

    private static GraphQlResult<Data> ask(World world) {
        return PROPOSALS.call(service(world), Map.of("first", 2));
    }

    private static Service service(World world) {
        return world.service().reportingErrorsAs(GraphQlErrors.reader());
    }

    private static <E extends Throwable> E failure(Class<E> type, World world) {
        return Objects.requireNonNull(catchThrowableOfType(type, () -> ask(world)));
    }

    @Test
    @DisplayName("G-01 g: errors without data are a GraphQlException with its errors, code and trace")
    void errors_without_data() {
        try (World world = answering(
                200,
                "{\"errors\":[{\"message\":\"No \\n proposal\",\"locations\":[{\"line\":1}],\"path\":[\"proposals\",3,"
                        + "\"title\"],\"extensions\":{\"code\":\"NOT_FOUND_ERROR\"}},{\"message\":\"No \\n proposal\"}]}")) {
            GraphQlException thrown = failure(GraphQlException.class, world);

            assertThat(thrown.errors())
                    .extracting(GraphQlError::path, GraphQlError::code)
                    .containsExactly(tuple("proposals.3.title", "NOT_FOUND_ERROR"), tuple("", null));
            assertThat(thrown.code()).contains("NOT_FOUND_ERROR");
            assertThat(thrown.status()).isEqualTo(200);
            assertThat(thrown.endpoint()).isEqualTo("test.proposals POST /api");
            assertThat(thrown.attempts()).isEqualTo(1);
            assertThat(thrown.elapsed()).isPositive();
            assertThat(thrown.partialData()).isEmpty();
            assertThat(thrown.getMessage())
                    .contains("No \\u000a proposal [NOT_FOUND_ERROR]")
                    .doesNotContain("\n");
            assertThat(world.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "G-01 g: errors beside {0} are a GraphQlException")
    @ValueSource(strings = {"\"data\":null", "\"data\":[]", "\"data\":\"none\""})
    void errors_beside_no_data(String data) {
        try (World world = answering(200, "{" + data + ",\"errors\":[{\"message\":\"Denied\"}]}")) {
            assertThat(failure(GraphQlException.class, world)).hasMessageContaining("Denied");
        }
    }

    @Test
    @DisplayName("G-01 g: a credential that the server repeats in its errors is not shown")
    void errors_with_a_credential() {
        try (World world = answering(200, "{\"errors\":[{\"message\":\"Key canary-4711 is wrong\"}]}")) {
            Service service =
                    service(world).authorizedBy(Services.header("Authorization", "Bearer ", ApiKey.of("canary-4711")));

            GraphQlException thrown = Objects.requireNonNull(
                    catchThrowableOfType(GraphQlException.class, () -> PROPOSALS.call(service, Map.of("first", 2))));

            assertThat(OAuthFaultsTest.printed(thrown)).doesNotContain("canary");
            assertThat(thrown.errors().toString()).doesNotContain("canary");
        }
    }

    @Test
    @DisplayName("G-02 g: errors and partial data both reach the caller")
    void partial_data() {
        try (World world = answering(
                200,
                "{\"data\":{\"proposals\":{\"nodes\":[{\"id\":\"7\",\"title\":null},null],\"pageInfo\":{\"hasNextPage\":"
                        + "false}}},\"errors\":[{\"message\":\"Cannot return null for non-nullable field\",\"path\":["
                        + "\"proposals\",\"nodes\",1]}]}")) {
            GraphQlResult<Data> result = ask(world);

            assertThat(result.data().proposals().nodes()).extracting(Node::id).containsExactly("7");
            assertThat(result.errors())
                    .containsExactly(
                            new GraphQlError("Cannot return null for non-nullable field", "proposals.nodes.1", null));
        }
    }

    @ParameterizedTest(name = "G-03 g: message {0} is read as: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "[{\"path\":[\"attributes\",\"title\"],\"message\":\"is too short\"}] | attributes.title: is too short",
                "[\"a\",\"b\"] | a; b",
                "{\"message\":\"inner\"} | inner",
                "{\"title\":[\"is too short\"]} | {title=[is too short]}",
                "42 | 42",
                "null | the server gave no message",
                "[] | the server gave no message",
                "\"\" | the server gave no message",
            })
    void odd_messages(String message, String text) {
        try (World world = answering(
                200,
                "{\"errors\":[{\"message\":" + message
                        + ",\"extensions\":{\"code\":\"ATTRIBUTE_VALIDATION_ERROR\"}}]}")) {
            GraphQlException thrown = failure(GraphQlException.class, world);

            assertThat(thrown.errors()).extracting(GraphQlError::message).containsExactly(text);
            assertThat(thrown).hasMessageContaining(text + " [ATTRIBUTE_VALIDATION_ERROR]");
        }
    }

    @ParameterizedTest(name = "G-03 g: errors that are {0} are not lost")
    @ValueSource(
            strings = {"\"Denied\"", "[\"Denied\"]", "{\"message\":\"Denied\"}", "[null,{\"message\":\"Denied\"}]"})
    void odd_errors(String errors) {
        try (World world = answering(200, "{\"errors\":" + errors + "}")) {
            assertThat(failure(GraphQlException.class, world).errors())
                    .extracting(GraphQlError::message)
                    .containsExactly("Denied");
        }
    }

    @Test
    @DisplayName("G-04 g: HTTP 500 with a GraphQL body is a ServerException, after one retry")
    void server_error() {
        try (World world = answering(500, "{\"errors\":[{\"message\":\"Internal Server error\"}],\"data\":{}}")) {
            ServerException thrown = failure(ServerException.class, world);

            assertThat(thrown.providerMessage()).contains("Internal Server error");
            assertThat(world.requests()).hasSize(2);
        }
    }

    @Test
    @DisplayName("G-04 w: HTTP 500 to a mutation is a ServerException, sent once")
    void server_error_of_a_mutation() {
        try (World world = answering(500, "{\"errors\":[{\"message\":\"Internal Server error\"}],\"data\":{}}")) {
            Service service = service(world);
            assertThat(catchThrowableOfType(ServerException.class, () -> VOTE.call(service, Map.of("id", "1"))))
                    .isNotNull();
            assertThat(world.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "G-05 g: pages over {0} items are too complex: size halved, nothing lost or twice")
    @ValueSource(ints = {49, 30, 12, 10, 6, 5})
    void too_complex(int most) {
        try (World world = new World((request, x) -> connection(request, x, 83, most))) {
            List<Node> nodes = proposals(world, 50).toList();

            assertThat(nodes)
                    .extracting(Node::id)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 83).mapToObj(Integer::toString).toList());
            List<Integer> sizes = sizes(world);
            assertThat(sizes).isSortedAccordingTo(Collections.reverseOrder());
            assertThat(sizes)
                    .as("refused once per halving, not once per page")
                    .filteredOn(s -> s > most)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("G-05 g: a query that is too complex with five items fails, after 50, 25, 12, 6 and 5")
    void too_complex_for_ever() {
        try (World world = new World((request, x) -> connection(request, x, 83, 4))) {
            Paged<Node> proposals = proposals(world, 50);

            GraphQlException thrown =
                    Objects.requireNonNull(catchThrowableOfType(GraphQlException.class, proposals::toList));

            assertThat(thrown).hasMessageContaining("exceeds max complexity");
            assertThat(sizes(world)).containsExactly(50, 25, 12, 6, 5);
        }
    }

    @ParameterizedTest(name = "G-06 g: {0}: skipped or empty, never a NullPointerException")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "null nodes | {\"nodes\":[null,{\"id\":\"1\"},null],\"pageInfo\":{}} | 1",
                "no list | {\"nodes\":null,\"pageInfo\":null} | 0",
                "no connection | null | 0",
                "no page info | {\"nodes\":[{\"id\":\"1\"}]} | 1",
            })
    void nulls(String name, String proposals, int count) {
        try (World world = answering(200, "{\"data\":{\"proposals\":" + proposals + "}}")) {
            assertThat(proposals(world, 50).toList()).hasSize(count);
            assertThat(world.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("G-07 g: hasNextPage without endCursor is DecodingException PAGING, after the items")
    void next_page_without_cursor() {
        try (World world = answering(
                200,
                "{\"data\":{\"proposals\":{\"nodes\":[{\"id\":\"1\"}],\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":"
                        + "null}}}}")) {
            List<Node> seen = new ArrayList<>();

            DecodingException thrown = Objects.requireNonNull(catchThrowableOfType(
                    DecodingException.class, () -> proposals(world, 50).forEach(seen::add)));

            assertThat(thrown.reason()).isEqualTo(DecodingException.Reason.PAGING);
            assertThat(seen).extracting(Node::id).containsExactly("1");
            assertThat(world.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("G-08 w: a mutation whose connection is reset is sent once, and may have been executed")
    void mutation_reset() {
        try (World world = new World((request, x) -> x.reset())) {
            Service service = service(world);

            TransportException thrown = Objects.requireNonNull(
                    catchThrowableOfType(TransportException.class, () -> VOTE.call(service, Map.of("id", "1"))));

            assertThat(thrown.requestSent()).isEqualTo(RequestSent.MAYBE);
            assertThat(world.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("G-08 w: a mutation with a key of the caller is sent again")
    void keyed_mutation_reset() {
        FaultServer.Handler reset = (request, x) -> x.reset();
        try (World world = new World(FaultServer.sequence(reset, (request, x) -> x.json("{\"data\":{\"put\":1}}")))) {
            assertThat(KEYED.call(service(world), Map.of("key", "k")).data()).hasToString("{put=1}");
            assertThat(world.requests()).hasSize(2);
        }
    }

    @Test
    @DisplayName("G-09 g: an unknown field is a GraphQlException with its code")
    void unknown_field() {
        try (World world = answering(
                200,
                "{\"errors\":[{\"message\":\"Field 'likes' doesn't exist on type 'Proposal'\",\"locations\":[{\"line\":1,"
                        + "\"column\":9}],\"path\":[\"query\",\"proposal\",\"likes\"],\"extensions\":{\"code\":"
                        + "\"undefinedField\",\"typeName\":\"Proposal\",\"fieldName\":\"likes\"}}]}")) {
            GraphQlException thrown = failure(GraphQlException.class, world);

            assertThat(thrown.code()).contains("undefinedField");
            assertThat(thrown.errors().get(0).path()).isEqualTo("query.proposal.likes");
        }
    }

    @ParameterizedTest(
            name = "G-10 g: hostile text {0}: the query is the same byte for byte, the value in the variables")
    @ValueSource(
            strings = {"\") { __schema { types { name } } } #", "$after", "\\u0022\\", "{}\n\r\0", "l'été \uD83D\uDEB2"
            })
    void hostile_text(String text) throws IOException {
        try (World world = answering(200, "{\"data\":{}}")) {
            PROPOSALS.call(service(world), Map.of("first", 1, "after", text));

            Map<String, Object> sent = Json.standard()
                    .read(world.requests().get(0).body(), StandardCharsets.UTF_8, Map.class, DriftSink.none());
            assertThat(sent).containsOnlyKeys("query", "variables");
            assertThat(sent).containsEntry("query", TEXT);
            assertThat(sent.get("variables")).isEqualTo(Map.of("first", 1L, "after", text));
        }
    }

    @Test
    @DisplayName("T-09 g: a query whose connection is reset is sent three times")
    void query_reset() {
        try (World world = new World((request, x) -> x.reset())) {
            assertThat(failure(TransportException.class, world).reason()).isEqualTo(TransportException.Reason.RESET);
            assertThat(world.requests()).hasSize(3);
        }
    }

    @Test
    @DisplayName("H-01 g: 429 with plain text, then data")
    void throttled() {
        FaultServer.Handler later = (request, x) -> x.respond(429, "text/plain", "Retry later\n", "Retry-After", "1");
        FaultServer.Handler good = (request, x) -> x.json("{\"data\":{}}");
        try (World world = new World(FaultServer.sequence(later, good))) {
            assertThat(ask(world).errors()).isEmpty();
            assertThat(world.requests()).hasSize(2);
            assertThat(world.time.waited()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    @DisplayName("H-03 g: 429 with plain text for ever says what the server said")
    void throttled_for_ever() {
        try (World world = new World((request, x) -> x.respond(429, "text/plain", "Retry later\n"))) {
            assertThat(failure(RateLimitedException.class, world).providerMessage())
                    .contains("Retry later");
            assertThat(world.requests()).hasSize(3);
        }
    }

    @Test
    @DisplayName("H-08 g: 503 twice with the HTML of a proxy, then data")
    void unavailable() {
        FaultServer.Handler down =
                (request, x) -> x.respond(503, "text/html", "<html><title>Maintenance</title></html>");
        try (World world = new World(FaultServer.sequence(down, down, (request, x) -> x.json("{\"data\":{}}")))) {
            assertThat(ask(world).errors()).isEmpty();
            assertThat(world.requests()).hasSize(3);
        }
    }

    @Test
    @DisplayName("R-08 g: a redirect to the sign-in page is an AuthenticationException that says so")
    void sign_in() {
        try (World world = new World((request, x) ->
                x.respond(302, "text/html", "<html></html>", "Location", "http://" + "localhost/users/sign_in"))) {
            assertThat(failure(AuthenticationException.class, world)).hasMessageContaining("needs a login");
            assertThat(world.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "B-01 g: HTML with status 200 | <html><title>Portail</title></html> | NOT_JSON",
                "B-02 g: no body | '' | EMPTY",
                "B-03 g: null | null | EMPTY",
                "B-02 g: neither data nor errors | {} | EMPTY",
                "B-02 g: data null and no error | {\"data\":null,\"errors\":[]} | EMPTY",
                "B-12 g: a list | [{\"data\":{}}] | TYPE",
            })
    void useless_bodies(String name, String body, DecodingException.Reason reason) {
        try (World world = answering(200, body)) {
            DecodingException thrown = failure(DecodingException.class, world);

            assertThat(thrown.reason()).isEqualTo(reason);
            assertThat(thrown.endpoint()).isEqualTo("test.proposals POST /api");
            assertThat(world.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("B-13 g: an unknown field in the data is ignored and reported, extensions of the answer are not")
    void unknown_fields_in_data() {
        try (World world = answering(
                200,
                "{\"data\":{\"proposals\":{\"nodes\":[],\"total\":3}},\"extensions\":{\"cost\":{\"actual\":7}}}")) {
            assertThat(ask(world).data().proposals().nodes()).isEmpty();
            assertThat(world.drift).extracting(Drift::path).containsExactly("$.data.proposals.total");
        }
    }

    private static List<Integer> sizes(World world) {
        return world.requests().stream().map(GraphQlFaultsTest::first).toList();
    }

    private static int first(RecordedRequest request) {
        return Integer.parseInt(variable(request, "first"));
    }

    private static String variable(RecordedRequest request, String name) {
        try {
            Map<String, Object> sent =
                    Json.standard().read(request.body(), StandardCharsets.UTF_8, Map.class, DriftSink.none());
            Object value = ((Map<?, ?>) Objects.requireNonNull(sent.get("variables"))).get(name);
            return value == null ? "" : value.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Serves a connection of so many nodes, refusing pages larger than {@code most}. */
    private static void connection(RecordedRequest request, Exchange x, int count, int most) throws IOException {
        int first = first(request);
        if (first > most) {
            x.json("{\"errors\":[{\"message\":\"Query has complexity of 3008, which exceeds max complexity of 300\"},"
                    + "{\"message\":\"Query has complexity of 3008, which exceeds max complexity of 300\"}]}");
            return;
        }
        String after = variable(request, "after");
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int to = Math.min(count, from + first);
        List<String> nodes = IntStream.range(from, to)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"title\":\"Piste cyclable " + i + "\"}")
                .toList();
        x.json("{\"data\":{\"proposals\":{\"nodes\":[" + String.join(",", nodes) + "],\"pageInfo\":{\"hasNextPage\":"
                + (to < count) + ",\"endCursor\":\"" + to + "\"}}}}");
    }

    private static Paged<Node> proposals(World world, int pageSize) {
        Service service = service(world);
        PageReader<Node> reader = new ShrinkingPages<>(
                pageSize,
                GraphQlFaultsTest::isTooComplex,
                (cursor, size) -> slice(PROPOSALS.call(service, variables(cursor, size))));
        return PagedList.of("test.proposals", reader, Node::id, service.engine().executor(), null);
    }

    private static boolean isTooComplex(SdkException e) {
        return e instanceof GraphQlException && String.valueOf(e.getMessage()).contains("exceeds max complexity");
    }

    private static Map<String, Object> variables(String cursor, int size) {
        return cursor == null ? Map.of("first", size) : Map.of("first", size, "after", cursor);
    }

    private static PageReader.Slice<Node> slice(GraphQlResult<Data> result) {
        Connection connection = result.data().proposals();
        if (connection == null) {
            return new PageReader.Slice<>(List.of(), null, null, 0);
        }
        List<Node> nodes = connection.nodes() == null ? List.of() : connection.nodes();
        PageInfo info = connection.pageInfo();
        return info == null
                ? new PageReader.Slice<>(nodes, null, null, 0)
                : PageReader.Slice.relay(nodes, info.hasNextPage(), info.endCursor(), 0);
    }
}
