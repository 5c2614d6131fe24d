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
        JsonToken start = parser.currentToken();
        if (start != JsonToken.START_OBJECT && start != JsonToken.FIELD_NAME && start != JsonToken.END_OBJECT) {
            return notObject(parser, context);
        }
        JsonStreamContext inside = parser.getParsingContext();
        @Nullable Object[] values = new Object[record.size()];
        int last = RecordShape.BEGINNING;
        int component = start == JsonToken.START_OBJECT ? next(record, last, parser) : named(record, parser);
        while (component != RecordShape.END) {
            last = component < 0 ? last : component;
            if (component == FieldTable.UNKNOWN) {
                unlisted(record, values, parser, context);
            } else if (parser.nextToken() == JsonToken.VALUE_NULL) {
                values[component] = record.nullValue(component, context);
            } else {
                values[component] = value(record.decoder(component), inside, parser, context);
            }
            component = next(record, last, parser);
        }
        return create(record, values, parser, context);
    }

    /** Goes to the next name; comparing it with the component that likely follows is faster than looking it up. */
    private static int next(RecordShape record, int last, JsonParser parser) throws IOException {
        int likely = record.follower(last);
        if (likely == record.size() || likely == record.rest()) {
            parser.nextToken();
        } else if (parser.nextFieldName(record.name(likely))) {
            return likely;
        }
        int component = named(record, parser);
        if (component >= 0) {
            record.followedBy(last, component);
        }
        return component;
    }

    private static int named(RecordShape record, JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.FIELD_NAME) ? record.find(parser.currentName()) : RecordShape.END;
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
            RecordShape record, @Nullable Object[] values, JsonParser parser, DeserializationContext context)
            throws IOException {
        String name = parser.currentName();
        parser.nextToken();
        if (record.isIgnored(name)) {
            parser.skipChildren();
            return;
        }
        if (!record.expectsOthers()) {
            DriftContext.of(context).unknownField(parser, handledType(), name);
        }
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
            if (e.getTargetException() instanceof Error error) {
                throw error;
            }
            String thrown = e.getTargetException().getClass().getSimpleName();
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
