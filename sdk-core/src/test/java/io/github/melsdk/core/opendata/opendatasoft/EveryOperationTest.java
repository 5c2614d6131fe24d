package io.github.melsdk.core.opendata.opendatasoft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.testing.FaultServer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each operation: its request, unknown and absent members, errors, retries. */
class EveryOperationTest {

    private static final String BASE = "/api/explore/v2.1/catalog";
    private static final String ONE = BASE + "/datasets/vlille%20r%C3%A9el%2F1";

    @FunctionalInterface
    private interface Call {
        Object on(OpendatasoftClient client);
    }

    /** One operation with its request and an answer that holds something unknown in each object. */
    private record Operation(String name, String target, String body, Call call, boolean json) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Operation json(String name, String target, String body, Call call) {
        return new Operation(name, target, body, call, true);
    }

    private static DatasetClient dataset(OpendatasoftClient client) {
        return client.dataset("vlille réel/1");
    }

    private static <T> Object all(RecordStream<T> stream) {
        try (stream) {
            return stream.stream().toList();
        }
    }

    static Stream<Operation> operations() {
        return Stream.of(
                json(
                        "datasets",
                        BASE + "/datasets?limit=100",
                        "{\"total_count\":1,\"x\":{},\"results\":[{\"dataset_id\":\"a\",\"x\":1,\"fields\":[{\"name\":\"n\","
                                + "\"type\":\"hologram\",\"x\":1}],\"metas\":{\"default\":{\"title\":\"A\",\"x\":1}}}]}",
                        client -> client.datasets().toList()),
                json(
                        "datasets page",
                        BASE + "/datasets?limit=100",
                        "{\"results\":[{\"dataset_id\":\"a\"}]}",
                        client -> client.datasetsPage(q -> {})),
                json(
                        "dataset",
                        ONE,
                        "{\"dataset_id\":\"a\",\"x\":[1]}",
                        client -> dataset(client).metadata()),
                json(
                        "catalogue facets",
                        BASE + "/facets?facet=theme",
                        "{\"links\":[],\"x\":1,\"facets\":[{\"name\":\"theme\",\"x\":1,\"facets\":[{\"name\":\"Mobilité\","
                                + "\"count\":1,\"state\":\"hovered\",\"value\":\"Mobilité\",\"x\":1}]}]}",
                        client -> client.catalogFacets(q -> q.facet("theme"))),
                json(
                        "catalogue exports",
                        BASE + "/exports",
                        "{\"_links\":[{\"rel\":\"csv\",\"href\":\"https://example.org/csv\"}],\"x\":1}",
                        OpendatasoftClient::catalogExports),
                json(
                        "records",
                        ONE + "/records?limit=100",
                        "{\"total_count\":1,\"results\":[{\"n\":1}],\"x\":1}",
                        client -> dataset(client).records(q -> {}).toList()),
                json(
                        "records page",
                        ONE + "/records?limit=100",
                        "{\"results\":[{\"n\":1}]}",
                        client -> dataset(client).page(q -> {})),
                json(
                        "record",
                        ONE + "/records/r%3F1",
                        "{\"n\":1}",
                        client -> dataset(client).record("r?1")),
                json(
                        "facets",
                        ONE + "/facets",
                        "{\"facets\":[]}",
                        client -> dataset(client).facets(q -> {})),
                json(
                        "exports",
                        ONE + "/exports",
                        "{\"links\":[]}",
                        client -> dataset(client).exports()),
                json(
                        "attachments",
                        ONE + "/attachments",
                        "{\"links\":[],\"attachments\":[{\"href\":\"https://example.org/a.pdf\",\"x\":1,"
                                + "\"metas\":{\"mime-type\":\"application/pdf\",\"x\":1}}]}",
                        client -> dataset(client).attachments()),
                new Operation(
                        "export",
                        ONE + "/exports/jsonl",
                        "{\"n\":1,\"x\":2}\n",
                        client -> all(dataset(client).export(OpendatasoftRecord.class, q -> {})),
                        false),
                new Operation(
                        "download",
                        ONE + "/exports/parquet",
                        "PAR1",
                        client -> dataset(client).download(ExportFormat.PARQUET, new ByteArrayOutputStream(), q -> {}),
                        false),
                new Operation(
                        "catalogue download",
                        BASE + "/exports/dcat",
                        "<rdf/>",
                        client ->
                                client.downloadCatalog(CatalogExportFormat.DCAT, new ByteArrayOutputStream(), q -> {}),
                        false));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_request_on_the_wire_is_the_documented_one(Operation operation) {
        try (FaultServer server =
                        FaultServer.start((request, x) -> x.respond(200, "application/json", operation.body));
                PortalFixture fixture = new PortalFixture(0)) {
            operation.call.on(fixture.client(server.baseUrl()).withOptions(o -> o.retries(0)));

            assertThat(server.requests().get(0).method()).isEqualTo("GET");
            assertThat(server.requests().get(0).target()).isEqualTo(operation.target);
            assertThat(server.requests().get(0).header("Authorization")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void unknown_members_and_constants_are_tolerated(Operation operation) {
        try (FaultServer server =
                        FaultServer.start((request, x) -> x.respond(200, "application/json", operation.body));
                PortalFixture fixture = new PortalFixture(0)) {
            assertThatCode(() -> operation.call.on(fixture.client(server.baseUrl())))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void absent_and_null_members_are_tolerated(Operation operation) {
        if (!operation.json) {
            return;
        }
        for (String body : new String[] {
            "{}",
            "{\"total_count\":null,\"results\":null,\"facets\":null,\"links\":null,\"attachments\":null,\"metas\":null,"
                    + "\"fields\":null,\"features\":null,\"dataset_id\":null}",
            "{\"total_count\":0,\"results\":[null,{}],\"facets\":[null,{}],\"links\":[null,{}],\"attachments\":[null,{}],"
                    + "\"fields\":[null,{}],\"metas\":{\"default\":null}}"
        }) {
            try (FaultServer server = FaultServer.start((request, x) -> x.respond(
                            200,
                            "application/json",
                            request.queryParameter("offset").isPresent() ? "{\"results\":[]}" : body));
                    PortalFixture fixture = new PortalFixture(0)) {
                assertThatCode(() -> operation.call.on(fixture.client(server.baseUrl())))
                        .as(body)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void errors_of_both_shapes_become_readable_exceptions(Operation operation) {
        String standard = "{\"error_code\":\"ODSQLSyntaxError\",\"message\":\"Syntax error at \\\"capacity\\\".\"}";
        ApiException wrong = refused(operation, 400, standard);
        assertThat(wrong.code()).contains("ODSQLSyntaxError");
        assertThat(wrong.providerMessage()).contains("Syntax error at \"capacity\".");
        assertThat(wrong.endpoint()).startsWith("opendatasoft.").doesNotContain("vlille");

        String older = "{\"errorcode\":10004,\"error\":\"Invalid key.\"}";
        ApiException denied = refused(operation, 401, older);
        assertThat(denied).isInstanceOf(AuthenticationException.class);
        assertThat(denied.code()).contains("10004");
        assertThat(denied.providerMessage()).contains("Invalid key.");

        assertThat(refused(operation, 403, "{\"error_code\":\"ForbiddenAccess\",\"message\":\"No.\"}"))
                .isInstanceOf(AuthenticationException.class);
        assertThat(refused(operation, 404, "{\"error_code\":\"NotFoundResource\",\"message\":\"No such thing.\"}"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No such thing.");
        assertThat(refused(
                        operation,
                        429,
                        "{\"errorcode\":10002,\"error\":\"Too many.\",\"call_limit\":5000,"
                                + "\"limit_time_unit\":\"day\",\"reset_time\":\"2999-07-28T00:00:00Z\"}"))
                .isInstanceOfSatisfying(
                        RateLimitedException.class,
                        e -> assertThat(e.retryAfter()).isPresent());
    }

    private static ApiException refused(Operation operation, int status, String body) {
        try (FaultServer server = FaultServer.start((request, x) -> x.respond(status, "application/json", body));
                PortalFixture fixture = new PortalFixture(2)) {
            OpendatasoftClient client = fixture.client(server.baseUrl());
            ApiException failure = catchThrowableOfType(ApiException.class, () -> operation.call.on(client));
            assertThat(failure.status()).isEqualTo(status);
            assertThat(server.requests()).as("none of these is asked again").hasSize(1);
            return failure;
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_read_is_tried_again_when_the_portal_is_unavailable(Operation operation) {
        FaultServer.Handler handler = FaultServer.sequence(
                (request, x) -> x.respond(503, "text/html", "<html>"),
                (request, x) -> x.respond(200, "application/json", operation.body));
        try (FaultServer server = FaultServer.start(handler);
                PortalFixture fixture = new PortalFixture(1)) {
            assertThatCode(() -> operation.call.on(fixture.client(server.baseUrl())))
                    .doesNotThrowAnyException();
            assertThat(server.requests().get(1).target()).isEqualTo(operation.target);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void no_answer_makes_anything_but_a_value_or_our_exception(Operation operation) {
        for (String body :
                new String[] {"", "null", "[]", "[[[", "\"text\"", "<html></html>", "{\"results\":{}}", "\0"}) {
            try (FaultServer server = FaultServer.start((request, x) -> x.status(200)
                            .header("Content-Type", "application/json")
                            .body(body.getBytes(StandardCharsets.UTF_8)));
                    PortalFixture fixture = new PortalFixture(0)) {
                try {
                    operation.call.on(fixture.client(server.baseUrl()));
                } catch (SdkException e) {
                    assertThat(e).as(body).hasMessageContaining("opendatasoft.");
                }
            }
        }
    }
}
