package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.melsdk.core.spi.Drift;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The differences of one body: whom to tell, what was told already, how many records were left out. */
final class DriftContext {

    private static final Object KEY = DriftContext.class;

    private final DriftSink sink;
    private final boolean lines;
    private final boolean unknownWanted;
    private final Map<Class<?>, Set<String>> unknownTold = new HashMap<>(0);
    private int told;
    private long skipped;

    /** Creates the state of one body; {@code lines} if that is a sequence of values rather than one. */
    DriftContext(DriftSink sink, boolean lines) {
        this.sink = sink;
        this.lines = lines;
        this.unknownWanted = sink.wants(Drift.Kind.UNKNOWN_FIELD);
    }

    void attach(DeserializationContext context) {
        context.setAttribute(KEY, this);
    }

    static DriftContext of(DeserializationContext context) {
        return (DriftContext) context.getAttribute(KEY);
    }

    long skipped() {
        return skipped;
    }

    /** Reports a field that the type does not list; the parser stands on its name or value. */
    void unknownField(JsonParser parser, Class<?> type, String name) {
        if (unknownWanted
                && told < DriftSink.LIMIT
                && unknownTold.computeIfAbsent(type, t -> new HashSet<>()).add(name)) {
            told++;
            tell(Drift.Kind.UNKNOWN_FIELD, path(parser), "not in " + type.getSimpleName());
        }
    }

    void unknownConstant(JsonParser parser, Class<?> type) {
        limited(Drift.Kind.UNKNOWN_CONSTANT, parser, "not in " + type.getSimpleName());
    }

    void unreadable(JsonParser parser, String detail) {
        limited(Drift.Kind.UNREADABLE_VALUE, parser, detail);
    }

    /**
     * Reports an object that was left out, the parser standing on its last token: an element of a list, or of the
     * export itself, is a skipped record; anything else is a value.
     */
    void rejected(JsonParser parser, String detail) {
        JsonStreamContext parent = parser.getParsingContext();
        if (parent.inArray() || lines && parent.inRoot()) {
            skippedRecord(parser, detail);
        } else {
            unreadable(parser, detail);
        }
    }

    void skippedRecord(JsonParser parser, String detail) {
        skipped++;
        if (sink.wants(Drift.Kind.SKIPPED_RECORD)) {
            tell(Drift.Kind.SKIPPED_RECORD, path(parser), detail);
        }
    }

    private void limited(Drift.Kind kind, JsonParser parser, String detail) {
        if (told < DriftSink.LIMIT && sink.wants(kind)) {
            told++;
            tell(kind, path(parser), detail);
        }
    }

    private String path(JsonParser parser) {
        return lines ? JsonPaths.currentOfLines(parser) : JsonPaths.current(parser);
    }

    private void tell(Drift.Kind kind, String path, String detail) {
        try {
            sink.report(kind, path, detail);
        } catch (RuntimeException e) {
            throw new SinkException(e);
        }
    }

    /** Carries what a sink threw past Jackson and our own tolerance. */
    static final class SinkException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException thrown;

        SinkException(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        RuntimeException thrown() {
            return thrown;
        }
    }
}
