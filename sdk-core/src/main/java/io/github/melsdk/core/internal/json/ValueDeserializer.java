package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A decoder that answers null, and reports it, where a value does not fit. */
abstract class ValueDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final String due;

    ValueDeserializer(Class<?> type, String due) {
        super(type);
        this.due = due;
    }

    /** Skips and reports the value the parser stands on. */
    final @Nullable T unfit(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken found = parser.currentToken();
        skipValue(parser);
        return unfit(parser, context, found);
    }

    /** Reports a value of which the parser stands on the last token. */
    final @Nullable T unfit(JsonParser parser, DeserializationContext context, JsonToken found) {
        DriftContext.of(context).unreadable(parser, found + " instead of " + due);
        return null;
    }

    /** Goes to the last token of a value, also of an object whose first name was read ahead. */
    static void skipValue(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.FIELD_NAME)) {
            skipRest(parser, JsonToken.END_OBJECT);
        } else {
            parser.skipChildren();
        }
    }

    /** Skips an object or array whose first inner token the parser stands on, to its end. */
    static void skipRest(JsonParser parser, JsonToken end) throws IOException {
        while (!parser.hasToken(end)) {
            parser.skipChildren();
            parser.nextToken();
        }
    }

    /** Without this Jackson would build the decoder, and those of all its parts, anew for every body. */
    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
