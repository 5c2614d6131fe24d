package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.impl.TypeWrappedDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import org.jspecify.annotations.Nullable;

/** Finds decoders as Jackson's own containers do. */
final class Contextual {

    private Contextual() {}

    /** Returns the decoder of a value within another; Jackson accepts no property for one that has none. */
    @SuppressWarnings("NullAway")
    static JsonDeserializer<Object> find(DeserializationContext context, JavaType type, @Nullable BeanProperty property)
            throws JsonMappingException {
        return context.findContextualValueDeserializer(type, property);
    }

    /** Returns the decoder that first reads which subtype is meant, if the type has such. */
    @SuppressWarnings("NullAway")
    static JsonDeserializer<Object> typed(
            JsonDeserializer<Object> decoder, @Nullable TypeDeserializer types, @Nullable BeanProperty property) {
        return types == null ? decoder : new TypeWrappedDeserializer(types.forProperty(property), decoder);
    }
}
