package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads documents and opens exports with the tolerant mapper. */
final class DocumentReader {

    private final ObjectMapper mapper = TolerantMapper.create();

    /** Jackson looks at the annotations of a type whenever it is asked for its decoder. */
    private final Map<JavaType, JsonDeserializer<Object>> decoders = new ConcurrentHashMap<>();

    <T> T read(JsonSource source, @Nullable Charset declared, Type type, DriftSink drift) throws IOException {
        Failures failures = new Failures(source, declared);
        try (JsonParser parser = source.parser(JsonFactories.DOCUMENTS, declared)) {
            JsonToken first = firstToken(parser, failures);
            if (first == null || first == JsonToken.VALUE_NULL) {
                endOfDocument(parser, failures);
                throw failures.empty();
            }
            T value = value(parser, type, drift, failures);
            if (first.isScalarValue()) {
                endOfText(parser, failures);
            } else {
                endOfDocument(parser, failures);
            }
            if (value == null) {
                throw failures.wrongShape("$", "what is due");
            }
            return value;
        }
    }

    <T> RecordIterator<T> stream(
            JsonSource source, @Nullable Charset declared, StreamShape shape, Type type, DriftSink drift)
            throws IOException {
        Failures failures = new Failures(source, declared);
        JsonParser parser = source.parser(JsonFactories.EXPORTS, declared);
        boolean opened = false;
        try {
            Decoder<T> decoder = decoder(parser, type, new DriftContext(drift, shape == StreamShape.LINES));
            JsonRecordIterator<T> records = new JsonRecordIterator<>(source, parser, shape, decoder, failures);
            records.open(firstToken(parser, failures));
            opened = true;
            return records;
        } finally {
            if (!opened) {
                parser.close();
            }
        }
    }

    <T> @Nullable T convert(byte[] tree, Type type, DriftSink drift) {
        JsonSource source = new JsonSource(tree);
        Failures failures = new Failures(source, null);
        try (JsonParser parser = source.parser(JsonFactories.EXPORTS, null)) {
            return parser.nextToken() == JsonToken.VALUE_NULL ? null : value(parser, type, drift, failures);
        } catch (IOException e) {
            throw new IllegalArgumentException("The tree exceeds a limit of JSON documents: " + e.getMessage(), e);
        }
    }

    private <T> @Nullable T value(JsonParser parser, Type type, DriftSink drift, Failures failures) throws IOException {
        Decoder<T> decoder = decoder(parser, type, new DriftContext(drift, false));
        try {
            return decoder.decode(parser);
        } catch (IOException e) {
            throw failures.within(e, parser);
        } catch (RuntimeException e) {
            throw failures.orThrow(e, parser);
        }
    }

    private <T> Decoder<T> decoder(JsonParser parser, Type type, DriftContext drifts) {
        DefaultDeserializationContext context = ((DefaultDeserializationContext) mapper.getDeserializationContext())
                .createInstance(mapper.getDeserializationConfig(), parser, null);
        drifts.attach(context);
        JavaType due = mapper.constructType(type);
        JsonDeserializer<Object> known = decoders.get(due);
        if (known != null) {
            return new Decoder<>(context, known, drifts);
        }
        try {
            JsonDeserializer<Object> found = context.findRootValueDeserializer(due);
            decoders.put(due, found);
            return new Decoder<>(context, found, drifts);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(
                    "The type " + due.toCanonical() + " cannot be decoded: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable JsonToken firstToken(JsonParser parser, Failures failures) throws IOException {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw failures.atStart(e);
        }
    }

    /** Text that happens to begin like a JSON scalar, such as "404 page not found", is no JSON. */
    static void endOfText(JsonParser parser, Failures failures) throws IOException {
        JsonToken next;
        try {
            next = parser.nextToken();
        } catch (IOException e) {
            throw failures.atStart(e);
        }
        if (next != null) {
            throw failures.notJson();
        }
    }

    static void endOfDocument(JsonParser parser, Failures failures) throws IOException {
        JsonToken next;
        try {
            next = parser.nextToken();
        } catch (IOException e) {
            throw failures.trailing(e, parser);
        }
        if (next != null) {
            throw failures.trailing(parser);
        }
    }

    /** One type's decoder with the state of one body. */
    record Decoder<T>(DeserializationContext context, JsonDeserializer<Object> deserializer, DriftContext drifts) {

        /** Decodes the value the parser stands on; null if it does not fit. The parser ends on its last token. */
        @SuppressWarnings("unchecked")
        @Nullable
        T decode(JsonParser parser) throws IOException {
            return (T) deserializer.deserialize(parser, context);
        }
    }
}
