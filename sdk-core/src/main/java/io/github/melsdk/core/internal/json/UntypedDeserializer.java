package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes JSON as it is: maps, lists, texts, longs or big integers, doubles, booleans and nulls, in their order. */
final class UntypedDeserializer extends ValueDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    UntypedDeserializer() {
        super(Object.class, "a finite number");
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT, JsonTokenId.ID_FIELD_NAME -> map(parser, context);
            case JsonTokenId.ID_END_OBJECT -> new LinkedHashMap<String, Object>();
            case JsonTokenId.ID_START_ARRAY -> list(parser, context);
            case JsonTokenId.ID_STRING -> parser.getText();
            case JsonTokenId.ID_NUMBER_INT -> whole(parser);
            case JsonTokenId.ID_NUMBER_FLOAT -> fraction(parser, context);
            case JsonTokenId.ID_TRUE -> true;
            case JsonTokenId.ID_FALSE -> false;
            default -> null;
        };
    }

    private static Object whole(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? parser.getBigIntegerValue()
                : (Object) parser.getLongValue();
    }

    private @Nullable Object fraction(JsonParser parser, DeserializationContext context) throws IOException {
        Double value = Numbers.doubleNumber(parser);
        return value != null ? value : unfit(parser, context);
    }

    private Map<String, @Nullable Object> map(JsonParser parser, DeserializationContext context) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        String name = parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : parser.nextFieldName();
        for (; name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            map.put(name, deserialize(parser, context));
        }
        return map;
    }

    private List<@Nullable Object> list(JsonParser parser, DeserializationContext context) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(deserialize(parser, context));
        }
        return list;
    }
}
