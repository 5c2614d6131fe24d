package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decodes maps from text, in the order of the document, leaving out values that are null or do not fit. In a map to
 * {@code Object} nulls stay, because the tree is kept as it is.
 */
final class MapDeserializer extends ValueDeserializer<Map<String, ?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    /** Most objects that are read as maps have a few fields, such as one per language. */
    private static final int FEW = 4;

    private final transient JavaType type;
    private final boolean keepsNulls;
    private final transient @Nullable JsonDeserializer<Object> values;
    private final transient @Nullable TypeDeserializer types;

    MapDeserializer(JavaType type, @Nullable JsonDeserializer<Object> values, @Nullable TypeDeserializer types) {
        super(type.getRawClass(), "an object");
        this.type = type;
        this.keepsNulls = type.getContentType().isJavaLangObject();
        this.values = values;
        this.types = types;
    }

    /** Tells whether a property of this type is filled by what this decoder makes. */
    static boolean handles(JavaType type) {
        Class<?> key = type.getKeyType().getRawClass();
        return type.getRawClass() == Map.class && (key == String.class || key == Object.class);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonDeserializer<Object> value =
                values != null ? values : Contextual.find(context, type.getContentType(), property);
        return new MapDeserializer(type, Contextual.typed(value, types, property), null);
    }

    @Override
    public @Nullable Map<String, ?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean entered = parser.hasToken(JsonToken.FIELD_NAME) || parser.hasToken(JsonToken.END_OBJECT);
        if (!entered && !parser.isExpectedStartObjectToken()) {
            return notObject(parser, context);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>(FEW);
        // Jackson has entered the object already when it decodes the argument of a delegating creator.
        String first = entered ? parser.currentName() : parser.nextFieldName();
        boolean empty = parser.hasToken(JsonToken.END_OBJECT);
        for (String name = empty ? null : first; name != null; name = parser.nextFieldName()) {
            Object value = parser.nextToken() == JsonToken.VALUE_NULL ? null : value(parser, context);
            if (value != null || keepsNulls) {
                map.put(name, value);
            } else {
                map.remove(name);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    @SuppressWarnings("NullAway") // set by createContextual, without which Jackson uses no decoder
    private @Nullable Object value(JsonParser parser, DeserializationContext context) throws IOException {
        return values.deserialize(parser, context);
    }

    private @Nullable Map<String, ?> notObject(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return unfit(parser, context);
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return Map.of();
        }
        skipRest(parser, JsonToken.END_ARRAY);
        return unfit(parser, context, JsonToken.START_ARRAY);
    }
}
