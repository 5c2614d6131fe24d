package io.github.melsdk.core.internal.graphql;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.json.Json;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of an answer, {@code data} straight into its type. */
final class GraphQlDecoder<T> implements Decoder<GraphQlResult<T>> {

    private final String id;
    private final Type envelope;
    private final GraphQlOperation.@Nullable DataReader<T> reader;

    GraphQlDecoder(String id, Type data) {
        this.id = id;
        this.envelope = new EnvelopeOf(data);
        this.reader = null;
    }

    GraphQlDecoder(String id, GraphQlOperation.DataReader<T> reader) {
        this.id = id;
        this.envelope = new EnvelopeOf(Object.class);
        this.reader = reader;
    }

    /** The members that the GraphQL specification knows. */
    record Envelope<T>(
            @JsonProperty("data") @Nullable T data,
            @JsonProperty("errors") @Nullable Object errors,
            @JsonProperty("extensions") @Nullable Object extensions) {}

    private record EnvelopeOf(Type data) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {data};
        }

        @Override
        public Type getRawType() {
            return Envelope.class;
        }

        @Override
        public Type getOwnerType() {
            return GraphQlDecoder.class;
        }
    }

    @Override
    public GraphQlResult<T> decode(Payload payload) throws IOException {
        Envelope<?> answer = Json.standard().read(payload.stream(), payload.charset(), envelope, payload.drift());
        List<GraphQlError> errors = GraphQlErrors.of(answer.errors());
        Object data = answer.data();
        if (data != null) {
            return new GraphQlResult<>(typed(data, errors, payload), errors);
        }
        throw errors.isEmpty() ? neither(payload.status()) : GraphQlErrors.refused(payload.status(), errors);
    }

    @SuppressWarnings("unchecked") // without a reader the envelope was decoded with the type of the data
    private T typed(Object data, List<GraphQlError> errors, Payload payload) throws IOException {
        return reader == null ? (T) data : reader.read(data, errors, payload.drift());
    }

    private RefusedAnswer neither(int status) {
        return new RefusedAnswer(
                status,
                null,
                null,
                (text, answer, safe, trace) -> new DecodingException(
                        DecodingException.Reason.EMPTY,
                        id
                                + ": the answer has neither data nor errors. Check that the URL is that of a GraphQL"
                                + " endpoint.",
                        "$.data",
                        null,
                        trace));
    }
}
