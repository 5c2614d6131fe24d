package io.github.melsdk.core.internal.graphql;

import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.retry.Safety;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a GraphQL provider, as a constant. Its text never changes: values travel as variables.
 *
 * @param <T> type of the {@code data}
 * @param endpoint where it is sent and how its answer is read
 * @param text the query or mutation
 */
public record GraphQlOperation<T>(Endpoint<GraphQlResult<T>> endpoint, String text) {

    /** Makes the data of an operation from its tree, for providers whose data and errors belong together. */
    @FunctionalInterface
    public interface DataReader<T> {
        /**
         * Reads the data.
         *
         * @param data maps, lists, texts and numbers
         * @param errors what is missing from it
         * @param drift receives differences to the models
         */
        T read(Object data, List<GraphQlError> errors, DriftSink drift) throws IOException;
    }

    public GraphQlOperation {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Creates a read.
     *
     * @param id stable name such as {@code decidim.proposals.list}
     * @param path path of the GraphQL endpoint under the base URL
     * @param text the query
     * @param data what {@code data} is decoded into, directly
     */
    public static <T> GraphQlOperation<T> query(String id, String path, String text, Class<T> data) {
        return of(id, path, text, Safety.READ, data);
    }

    /** Creates an operation whose data is read as a tree; otherwise as {@link #query}. */
    public static <T> GraphQlOperation<T> of(String id, String path, String text, Safety safety, DataReader<T> reader) {
        return new GraphQlOperation<>(
                Endpoint.of(id, HttpMethod.POST, path, safety, new GraphQlDecoder<>(id, reader)), text);
    }

    /** Creates a write, which is sent once; otherwise as {@link #query}. */
    public static <T> GraphQlOperation<T> mutation(String id, String path, String text, Class<T> data) {
        return of(id, path, text, Safety.WRITE, data);
    }

    /** Creates a write that the provider makes idempotent by a key among its variables; otherwise as {@link #query}. */
    public static <T> GraphQlOperation<T> keyedMutation(String id, String path, String text, Class<T> data) {
        return of(id, path, text, Safety.KEYED_WRITE, data);
    }

    private static <T> GraphQlOperation<T> of(String id, String path, String text, Safety safety, Type data) {
        return new GraphQlOperation<>(
                Endpoint.of(id, HttpMethod.POST, path, safety, new GraphQlDecoder<T>(id, data)), text);
    }

    /**
     * Runs the operation to its end.
     *
     * @param service where the provider is; see {@link GraphQlErrors#reader()} for its errors
     * @param variables values by name; null values are sent as such
     * @throws io.github.melsdk.core.error.GraphQlException when there are errors and no data
     */
    public GraphQlResult<T> call(Service service, Map<String, ? extends @Nullable Object> variables) {
        return call(service, variables, Arguments.none());
    }

    /** Runs the operation with headers; otherwise as {@link #call(Service, Map)}. */
    public GraphQlResult<T> call(
            Service service, Map<String, ? extends @Nullable Object> variables, Arguments arguments) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", text);
        body.put("variables", variables);
        return service.call(endpoint, arguments.content(Content.json(body)));
    }
}
