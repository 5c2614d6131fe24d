package io.github.melsdk.core.faults;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.client.PageReader.Slice;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.graphql.GraphQlErrors;
import io.github.melsdk.core.internal.graphql.GraphQlOperation;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.testing.RecordedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list behind cursors, over a GET or over a GraphQL query. */
enum ListShape {
    CURSOR("r"),
    QUERY("g");

    record Page(
            @JsonProperty("ids") List<String> ids,
            @JsonProperty("after") String after) {}

    record Info(
            @JsonProperty("hasNextPage") Boolean hasNextPage,
            @JsonProperty("endCursor") String endCursor) {}

    record Nodes(
            @JsonProperty("ids") List<String> ids,
            @JsonProperty("pageInfo") Info pageInfo) {}

    record Data(@JsonProperty("events") Nodes events) {}

    /** What one request asks for. */
    record Ask(String cursor, int size) {}

    private static final Endpoint<Page> LIST = Endpoint.get("test.list", "/events", Decoders.json(Page.class));
    private static final GraphQlOperation<Data> OPERATION = GraphQlOperation.query(
            "test.list", "/api", "query($n: Int!, $c: String) { events(first: $n, after: $c) { ids } }", Data.class);

    private final String letter;

    ListShape(String letter) {
        this.letter = letter;
    }

    Paged<String> list(World world, int pageSize) {
        return list(world.service(), pageSize, null);
    }

    Paged<String> list(Service plain, int pageSize, String start) {
        Service service = plain.reportingErrorsAs(GraphQlErrors.reader());
        PageReader<String> reader = (cursor, wanted) -> read(service, cursor, (int) Math.min(pageSize, wanted));
        return PagedList.of("test.list", reader, id -> id, service.engine().executor(), start);
    }

    private Slice<String> read(Service service, String cursor, int size) {
        if (this == CURSOR) {
            Page page = service.call(LIST, Arguments.none().query("size", size).query("after", cursor));
            return new Slice<>(page.ids(), page.after(), null, 0);
        }
        Map<String, Object> variables = cursor == null ? Map.of("n", size) : Map.of("n", size, "c", cursor);
        Nodes nodes = OPERATION.call(service, variables).data().events();
        return Slice.relay(
                nodes.ids(), nodes.pageInfo().hasNextPage(), nodes.pageInfo().endCursor(), 0);
    }

    Ask ask(RecordedRequest request) {
        if (this == CURSOR) {
            return new Ask(
                    request.queryParameter("after").orElse(""),
                    Integer.parseInt(request.queryParameter("size").orElseThrow()));
        }
        try {
            Map<String, Map<String, Object>> sent =
                    Json.standard().read(request.body(), StandardCharsets.UTF_8, Map.class, DriftSink.none());
            Map<String, Object> variables = sent.get("variables");
            return new Ask(
                    variables.getOrDefault("c", "").toString(),
                    Integer.parseInt(variables.get("n").toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the JSON of a page. */
    String page(List<String> ids, String next) {
        String list = ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",", "[", "]"));
        String cursor = next == null ? "null" : '"' + next + '"';
        return this == CURSOR
                ? "{\"ids\":" + list + ",\"after\":" + cursor + "}"
                : "{\"data\":{\"events\":{\"ids\":" + list + ",\"pageInfo\":{\"hasNextPage\":" + (next != null)
                        + ",\"endCursor\":" + cursor + "}}}}";
    }

    @Override
    public String toString() {
        return letter;
    }
}
