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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decodes lists and sets, leaving out nulls and elements that do not fit. In a list of {@code Object} nulls stay,
 * because the tree is kept as it is.
 */
final class CollectionDeserializer extends ValueDeserializer<Collection<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient JavaType type;
    private final boolean set;
    private final boolean keepsNulls;
    private final transient @Nullable JsonDeserializer<Object> elements;
    private final transient @Nullable TypeDeserializer types;

    CollectionDeserializer(
            JavaType type, @Nullable JsonDeserializer<Object> elements, @Nullable TypeDeserializer types) {
        super(type.getRawClass(), "a list");
        this.type = type;
        this.set = Set.class.isAssignableFrom(type.getRawClass());
        this.keepsNulls = type.getContentType().isJavaLangObject();
        this.elements = elements;
        this.types = types;
    }

    /** Tells whether a property of this class is filled by what this decoder makes. */
    static boolean handles(Class<?> raw) {
        return raw == List.class || raw == Collection.class || raw == Iterable.class || raw == Set.class;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonDeserializer<Object> element =
                elements != null ? elements : Contextual.find(context, type.getContentType(), property);
        return new CollectionDeserializer(type, Contextual.typed(element, types, property), null);
    }

    @Override
    public @Nullable Collection<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return notArray(parser, context);
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object element = token == JsonToken.VALUE_NULL ? null : element(parser, context);
            if (element != null || keepsNulls) {
                list.add(element);
            }
        }
        return set ? Collections.unmodifiableSet(new LinkedHashSet<>(list)) : Collections.unmodifiableList(list);
    }

    @SuppressWarnings("NullAway") // set by createContextual, without which Jackson uses no decoder
    private @Nullable Object element(JsonParser parser, DeserializationContext context) throws IOException {
        return elements.deserialize(parser, context);
    }

    private @Nullable Collection<?> notArray(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return unfit(parser, context);
        }
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return set ? Set.of() : List.of();
        }
        skipRest(parser, JsonToken.END_OBJECT);
        return unfit(parser, context, JsonToken.START_OBJECT);
    }
}
