package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes a value absent, instead of failing the document, where one of Jackson's own decoders refuses it. */
final class TolerantDeserializer extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    TolerantDeserializer(JsonDeserializer<?> decoder, Kind kind) {
        super(decoder);
        this.kind = kind;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> decoder) {
        return new TolerantDeserializer(decoder, kind);
    }

    @Override
    @SuppressWarnings("unchecked") // a decoder only ever gives values out
    public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer transformer) {
        return (JsonDeserializer<Object>) _delegatee.unwrappingDeserializer(transformer);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonStreamContext outside = outside(parser);
        if (outside != null && kind == Kind.SCALAR) {
            ValueDeserializer.skipValue(parser);
            return absent(parser, context);
        }
        try {
            return _delegatee.deserialize(parser, context);
        } catch (JsonMappingException | InputCoercionException | RuntimeException e) {
            if (!leave(parser, outside, e)) {
                throw e;
            }
            return absent(parser, context);
        }
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) throws IOException {
        JsonStreamContext outside = outside(parser);
        try {
            return _delegatee.deserializeWithType(parser, context, types);
        } catch (JsonMappingException | InputCoercionException | RuntimeException e) {
            if (!leave(parser, outside, e)) {
                throw e;
            }
            return absent(parser, context);
        }
    }

    /** Returns the context around the value; null if the value has no inside to leave. */
    private static @Nullable JsonStreamContext outside(JsonParser parser) {
        JsonToken token = parser.currentToken();
        boolean open =
                token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY || token == JsonToken.FIELD_NAME;
        return open ? parser.getParsingContext().getParent() : null;
    }

    private @Nullable Object absent(JsonParser parser, DeserializationContext context) {
        String detail = "not a " + handledType().getSimpleName();
        if (kind == Kind.RECORD) {
            DriftContext.of(context).rejected(parser, detail);
        } else {
            DriftContext.of(context).unreadable(parser, detail);
        }
        return null;
    }

    /**
     * Goes to the last token of what is within a context, wherever the failed decoder left the parser. Only a parser of
     * the document itself has contexts that can be compared; over a buffer the failure goes on to the next decoder.
     *
     * @return false if the failure has to go on
     */
    static boolean leave(JsonParser parser, @Nullable JsonStreamContext outside, Exception thrown) throws IOException {
        if (thrown instanceof InvalidDefinitionException
                || thrown instanceof DriftContext.SinkException
                || !(parser instanceof ParserBase)) {
            return false;
        }
        while (outside != null && parser.getParsingContext() != outside) {
            parser.nextToken();
        }
        return true;
    }

    /** How a value of the wrong shape is treated. */
    enum Kind {
        /** An object that counts as a record of a list. */
        RECORD,
        /** A value that no object and no array can stand for. */
        SCALAR,
        /** Anything else: its decoder knows. */
        OTHER
    }
}
