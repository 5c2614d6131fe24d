package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads text and truth values as they come from servers of all kinds. */
final class Scalars {

    private Scalars() {}

    static @Nullable String text(JsonParser parser) throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_STRING, JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE ->
                parser.getText();
            case JsonTokenId.ID_NUMBER_FLOAT -> parser.isNaN() ? null : parser.getText();
            default -> null;
        };
    }

    static @Nullable Boolean bool(JsonParser parser) throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_TRUE -> Boolean.TRUE;
            case JsonTokenId.ID_FALSE -> Boolean.FALSE;
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_STRING -> bool(parser.getText());
            default -> null;
        };
    }

    private static @Nullable Boolean bool(String text) {
        String word = text.strip();
        if (word.equals("1") || word.equalsIgnoreCase("true")) {
            return Boolean.TRUE;
        }
        return word.equals("0") || word.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }
}
