package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks over the records of one export with the parser, one record in memory at a time. */
final class JsonRecordIterator<T> implements RecordIterator<T> {

    private static final long RECORD_BYTES = 4L << 20;

    private final JsonSource source;
    private final JsonParser parser;
    private final StreamShape shape;
    private final DocumentReader.Decoder<T> decoder;
    private final Failures failures;
    private @Nullable T next;
    private boolean complete;
    private boolean closed;

    JsonRecordIterator(
            JsonSource source,
            JsonParser parser,
            StreamShape shape,
            DocumentReader.Decoder<T> decoder,
            Failures failures) {
        this.source = source;
        this.parser = parser;
        this.shape = shape;
        this.decoder = decoder;
        this.failures = failures;
    }

    /** Goes to the first record, given the first token of the document. */
    void open(@Nullable JsonToken first) throws IOException {
        source.allow(RECORD_BYTES);
        if (shape == StreamShape.LINES) {
            if (first == null) {
                complete = true;
            } else {
                accept(first);
            }
            return;
        }
        if (first == null || first == JsonToken.VALUE_NULL) {
            throw failures.empty();
        }
        if (shape.member() != null) {
            requireToken(first, JsonToken.START_OBJECT, "an object with records");
            advance(this::toRecords);
        } else if (first == JsonToken.START_OBJECT) {
            advance(this::emptyObject);
        } else {
            requireToken(first, JsonToken.START_ARRAY, "an array of records");
        }
    }

    private void requireToken(JsonToken found, JsonToken due, String what) throws IOException {
        if (found != due) {
            if (found.isScalarValue()) {
                DocumentReader.endOfText(parser, failures);
            }
            throw failures.wrongShape("$", what);
        }
    }

    /** {@code {}} is how some servers write an empty array. */
    private void emptyObject() throws IOException {
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            throw failures.wrongShape("$", "an array of records");
        }
        end();
    }

    /** Goes to the array of records within the object; a null or {@code {}} in its place is no record. */
    private void toRecords() throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (!name.equals(shape.member())) {
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                return;
            } else if (value == JsonToken.VALUE_NULL || isEmptyObject(value)) {
                restOfObject();
                return;
            } else {
                throw failures.wrongShape(JsonPaths.current(parser), "an array of records");
            }
        }
        throw failures.wrongShape("$." + shape.member(), "an array of records");
    }

    private boolean isEmptyObject(JsonToken value) throws IOException {
        return value == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.END_OBJECT;
    }

    private void restOfObject() throws IOException {
        while (parser.nextFieldName() != null) {
            parser.nextToken();
            parser.skipChildren();
        }
        end();
    }

    private void end() throws IOException {
        DocumentReader.endOfDocument(parser, failures);
        complete = true;
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null && !complete && !closed) {
            advance(this::step);
        }
        return next != null;
    }

    /** Reads one element; it becomes {@link #next} if it fits. */
    private void step() throws IOException {
        source.allow(RECORD_BYTES);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY && parser.getParsingContext().inRoot()) {
            end();
        } else if (token == JsonToken.END_ARRAY) {
            restOfObject();
        } else if (token != null) {
            accept(token);
        } else if (shape == StreamShape.LINES) {
            complete = true;
        } else {
            throw failures.truncated(null, parser);
        }
    }

    private void accept(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            decoder.drifts().skippedRecord(parser, "null instead of a record");
            return;
        }
        long before = decoder.drifts().skipped();
        next = decoder.decode(parser);
        if (next == null && decoder.drifts().skipped() == before) {
            decoder.drifts().skippedRecord(parser, token + " instead of a record");
        }
    }

    private void advance(Step step) throws IOException {
        try {
            step.run();
        } catch (JsonFailure e) {
            throw e;
        } catch (IOException e) {
            throw failures.within(e, parser);
        } catch (RuntimeException e) {
            throw failures.orThrow(e, parser);
        }
    }

    @Override
    public T next() throws IOException {
        if (!hasNext()) {
            throw new NoSuchElementException("The export has no further record.");
        }
        T value = next;
        next = null;
        return java.util.Objects.requireNonNull(value);
    }

    @Override
    public long skipped() {
        return decoder.drifts().skipped();
    }

    @Override
    public boolean complete() {
        return complete && next == null;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        next = null;
        try {
            parser.close();
        } finally {
            source.close();
        }
    }

    /** A piece of reading. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
