package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Answers null where Jackson's own decoders ask what to do, so that no exception has to be built. */
final class ToleranceHandler extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> decoder,
            Object beanOrClass,
            String name)
            throws IOException {
        Class<?> type = beanOrClass instanceof Class<?> c ? c : beanOrClass.getClass();
        DriftContext.of(context).unknownField(parser, type, name);
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        if (type.isPrimitive()) {
            return NOT_HANDLED;
        }
        if (type.isEnum()) {
            DriftContext.of(context).unknownConstant(context.getParser(), type);
        } else {
            unreadable(context, type);
        }
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        if (type.isPrimitive()) {
            return NOT_HANDLED;
        }
        unreadable(context, type);
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        return type.isPrimitive() ? NOT_HANDLED : rejected(context, type.getRawClass(), parser);
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        // A type that nobody can create is a mistake in the program, not in the document.
        boolean nobodyCan = Modifier.isAbstract(type.getModifiers()) && !type.isArray();
        return nobodyCan ? NOT_HANDLED : rejected(context, type, parser);
    }

    private static @Nullable Object rejected(DeserializationContext context, Class<?> type, JsonParser parser)
            throws IOException {
        JsonToken found = parser.currentToken();
        ValueDeserializer.skipValue(parser);
        DriftContext.of(context).rejected(parser, found + " instead of " + type.getSimpleName());
        return null;
    }

    private static void unreadable(DeserializationContext context, Class<?> type) {
        DriftContext.of(context).unreadable(context.getParser(), "not a " + type.getSimpleName());
    }
}
