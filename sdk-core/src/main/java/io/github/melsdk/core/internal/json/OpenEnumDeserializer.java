package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.WireConstant;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes open constants, bound to their enum at once if the property names it; known ones share one instance. */
final class OpenEnumDeserializer extends ValueDeserializer<OpenEnum<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private static final UntypedDeserializer UNTYPED = new UntypedDeserializer();

    private final transient Map<String, OpenEnum<?>> known;
    private final @Nullable Class<?> type;

    OpenEnumDeserializer() {
        this(null, Map.of());
    }

    private OpenEnumDeserializer(@Nullable Class<?> type, Map<String, OpenEnum<?>> known) {
        super(OpenEnum.class, "a constant");
        this.type = type;
        this.known = known;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType due = context.getContextualType();
        Class<?> constants = due == null || due.containedTypeCount() == 0
                ? Object.class
                : due.containedType(0).getRawClass();
        boolean bound = constants.isEnum() && WireConstant.class.isAssignableFrom(constants);
        return bound ? new OpenEnumDeserializer(constants, constantsOf(constants)) : this;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class was found to be an enum of wire constants
    private static Map<String, OpenEnum<?>> constantsOf(Class<?> type) {
        Map<String, OpenEnum<?>> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String wire = ((WireConstant) constant).wire();
            constants.putIfAbsent(wire, OpenEnum.ofRaw((Class) type, wire));
        }
        return constants;
    }

    @Override
    public @Nullable OpenEnum<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) || parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            OpenEnum<?> constant = known.get(parser.getText());
            if (constant != null) {
                return constant;
            }
        }
        JsonToken found = parser.currentToken();
        OpenEnum<?> value = OpenEnum.fromWire(UNTYPED.deserialize(parser, context));
        return value == null ? unfit(parser, context, found) : bound(value, parser, context);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class was found to be an enum of wire constants
    private OpenEnum<?> bound(OpenEnum<?> value, JsonParser parser, DeserializationContext context) {
        if (type == null) {
            return value;
        }
        OpenEnum<?> bound = OpenEnum.ofRaw((Class) type, value.raw());
        if (bound.isPresent() && bound.known().isEmpty()) {
            DriftContext.of(context).unknownConstant(parser, type);
        }
        return bound;
    }
}
