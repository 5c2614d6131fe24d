package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.melsdk.core.model.LocalizedText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes localized texts, without a map where there is one language only. */
final class LocalizedTextDeserializer extends ValueDeserializer<LocalizedText> {

    private static final long serialVersionUID = 1L;

    /** Hardly any text comes in more languages. */
    private static final int FEW = 4;

    private static final UntypedDeserializer UNTYPED = new UntypedDeserializer();

    LocalizedTextDeserializer() {
        super(LocalizedText.class, "a text");
    }

    @Override
    public LocalizedText deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.isExpectedStartObjectToken()) {
            return fromObject(parser, context);
        }
        return LocalizedText.fromWire(UNTYPED.deserialize(parser, context));
    }

    private static LocalizedText fromObject(JsonParser parser, DeserializationContext context) throws IOException {
        String language = parser.nextFieldName();
        if (language == null) {
            return LocalizedText.empty();
        }
        parser.nextToken();
        Object text = UNTYPED.deserialize(parser, context);
        String next = parser.nextFieldName();
        if (next == null && text instanceof String only) {
            return LocalizedText.of(language, only);
        }
        Map<String, @Nullable Object> texts = new LinkedHashMap<>(FEW);
        texts.put(language, text);
        for (; next != null; next = parser.nextFieldName()) {
            texts.put(next, parser.nextToken() == JsonToken.VALUE_NULL ? null : UNTYPED.deserialize(parser, context));
        }
        return LocalizedText.fromWire(texts);
    }
}
