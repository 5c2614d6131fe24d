package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decodes records through their canonical constructor. Jackson's own decoder buffers unknown fields of records, fails on
 * a name that comes twice, and gives primitives a zero that nobody sent.
 */
final class RecordDeserializer extends ValueDeserializer<Object> implements ResolvableDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient ValueInstantiator creators;
    private final transient BeanDescription description;
    private transient @Nullable RecordShape shape;

    RecordDeserializer(ValueInstantiator creators, BeanDescription description) {
        super(description.getBeanClass(), description.getBeanClass().getSimpleName());
        this.creators = creators;
        this.description = description;
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        shape = RecordShape.of(creators, description, context);
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson resolves before it decodes
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        RecordShape record = shape;
        JsonToken token = parser.currentToken();
        String name;
        if (token == JsonToken.START_OBJECT) {
            name = parser.nextFieldName();
        } else if (token == JsonToken.FIELD_NAME) {
            name = parser.currentName();
        } else if (token == JsonToken.END_OBJECT) {
            name = null;
        } else {
            return notObject(parser, context);
        }
        JsonStreamContext inside = parser.getParsingContext();
        @Nullable Object[] values = new Object[record.size()];
        for (; name != null; name = parser.nextFieldName()) {
            int component = record.find(name);
            token = parser.nextToken();
            if (component < 0) {
                unlisted(record, name, values, parser, context);
            } else if (token == JsonToken.VALUE_NULL) {
                values[component] = record.nullValue(component, context);
            } else {
                values[component] = value(record.decoder(component), inside, parser, context);
            }
        }
        return create(record, values, parser, context);
    }

    private static @Nullable Object value(
            JsonDeserializer<Object> decoder,
            JsonStreamContext inside,
            JsonParser parser,
            DeserializationContext context)
            throws IOException {
        try {
            return decoder.deserialize(parser, context);
        } catch (JsonMappingException | InputCoercionException | RuntimeException e) {
            if (!TolerantDeserializer.leave(parser, inside, e)) {
                throw e;
            }
            DriftContext.of(context).unreadable(parser, "cannot be decoded");
            return null;
        }
    }

    private void unlisted(
            RecordShape record,
            String name,
            @Nullable Object[] values,
            JsonParser parser,
            DeserializationContext context)
            throws IOException {
        if (record.isIgnored(name)) {
            parser.skipChildren();
            return;
        }
        DriftContext.of(context).unknownField(parser, handledType(), name);
        int rest = record.rest();
        if (rest < 0) {
            parser.skipChildren();
            return;
        }
        @SuppressWarnings("unchecked") // put there below
        Map<String, @Nullable Object> kept = (Map<String, @Nullable Object>) values[rest];
        if (kept == null) {
            kept = new LinkedHashMap<>();
            values[rest] = kept;
        }
        boolean absent = parser.hasToken(JsonToken.VALUE_NULL);
        kept.put(name, absent ? null : record.decoder(rest).deserialize(parser, context));
    }

    private @Nullable Object create(
            RecordShape record, @Nullable Object[] values, JsonParser parser, DeserializationContext context)
            throws IOException {
        String missing = record.fillPrimitives(values);
        if (missing != null && record.isOurs()) {
            DriftContext.of(context).rejected(parser, "a " + record.simpleName() + " without " + missing);
            return null;
        }
        if (missing != null) {
            DriftContext.of(context)
                    .unreadable(parser, "no value for the primitive " + missing + "; its default was kept");
        }
        try {
            return record.create(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            String thrown = e.getCause().getClass().getSimpleName();
            DriftContext.of(context).rejected(parser, "refused by " + record.simpleName() + ": " + thrown);
            return null;
        } catch (ReflectiveOperationException e) {
            return context.reportBadDefinition(handledType(), RecordShape.INACCESSIBLE);
        }
    }

    private @Nullable Object notObject(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken found = parser.currentToken();
        boolean blank = found == JsonToken.VALUE_STRING && parser.getText().isBlank();
        boolean inArray = parser.getParsingContext().inArray();
        if (found == JsonToken.START_ARRAY) {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                return null;
            }
            skipRest(parser, JsonToken.END_ARRAY);
        }
        if (!blank || inArray) {
            DriftContext.of(context)
                    .rejected(parser, found + " instead of " + handledType().getSimpleName());
        }
        return null;
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return types.deserializeTypedFromObject(parser, context);
    }
}
