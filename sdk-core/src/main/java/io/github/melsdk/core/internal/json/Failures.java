package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.github.melsdk.core.error.DecodingException.Reason;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson and the decoders throw into {@link JsonFailure}, leaving the errors of the stream alone. */
final class Failures {

    /** How Jackson's UTF-8 parser begins its messages on undecodable bytes; it has no type for them. */
    private static final String INVALID_UTF_8 = "Invalid UTF-8";

    private final JsonSource source;
    private final @Nullable Charset declared;

    Failures(JsonSource source, @Nullable Charset declared) {
        this.source = source;
        this.declared = declared;
    }

    JsonFailure empty() {
        return JsonFailure.of(Reason.EMPTY, "The body is empty where a JSON document is due.", null);
    }

    JsonFailure wrongShape(String path, String due) {
        return JsonFailure.of(Reason.TYPE, "The document at " + path + " is of another shape than " + due + ".", path);
    }

    JsonFailure notJson() {
        return JsonFailure.of(
                Reason.NOT_JSON,
                "The body is no JSON but " + BodyExcerpt.describe(source.beginning(declared))
                        + "; a proxy, a captive portal or a wrong address may have answered.",
                null);
    }

    /** Translates an exception that came before the document's first token was read. */
    IOException atStart(IOException e) {
        return isSyntax(e) && !isCharset(e) ? notJson() : translate(e, null);
    }

    /** Translates an exception that came within the document. */
    IOException within(IOException e, JsonParser parser) {
        if (isSyntax(e) && source.ended()) {
            return truncated(e, parser);
        }
        return translate(e, parser);
    }

    /** Translates an exception that came behind the end of the document. */
    IOException trailing(IOException e, JsonParser parser) {
        return isSyntax(e) || e instanceof JsonEOFException ? trailing(parser) : translate(e, parser);
    }

    JsonFailure trailing(JsonParser parser) {
        JsonLocation at = parser.currentLocation();
        return JsonFailure.at(
                Reason.SYNTAX, "Something follows the JSON document", null, at.getLineNr(), at.getColumnNr());
    }

    JsonFailure truncated(@Nullable IOException e, JsonParser parser) {
        return located(null, "The JSON document ends too early", e, parser);
    }

    /** Translates what a decoder threw at run time: a listener's own exception goes out as it came. */
    RuntimeException orThrow(RuntimeException e, JsonParser parser) throws JsonFailure {
        if (e instanceof DriftContext.SinkException sink) {
            return sink.thrown();
        }
        throw JsonFailure.of(
                Reason.TYPE,
                "The document at " + JsonPaths.current(parser) + " cannot be decoded ("
                        + e.getClass().getSimpleName() + ").",
                JsonPaths.current(parser));
    }

    private IOException translate(IOException e, @Nullable JsonParser parser) {
        if (e instanceof CharacterCodingException || isCharset(e)) {
            String charset = declared == null ? "UTF-8, the default" : declared.name();
            return located(Reason.CHARSET, "The body is not valid in its character set (" + charset + ")", e, parser);
        }
        if (e instanceof JsonEOFException) {
            return located(null, "The JSON document ends too early", e, parser);
        }
        if (e instanceof StreamConstraintsException) {
            return located(
                    Reason.LIMIT, "The JSON exceeds a limit on nesting, text, number, name or tokens", e, parser);
        }
        if (e instanceof InvalidDefinitionException definition) {
            // Without the cause, whose message may quote the body.
            String type =
                    definition.getType() == null ? "due" : definition.getType().toCanonical();
            throw new IllegalArgumentException("The type " + type
                    + " cannot be decoded; it needs a constructor that the SDK can call, or a subtype to choose");
        }
        if (e instanceof JsonProcessingException) {
            return located(isSyntax(e) ? Reason.SYNTAX : Reason.TYPE, "The JSON is malformed", e, parser);
        }
        return e;
    }

    private static JsonFailure located(
            @Nullable Reason reason, String message, @Nullable IOException e, @Nullable JsonParser parser) {
        JsonLocation at = e instanceof JsonProcessingException json ? json.getLocation() : null;
        if (at == null && parser != null) {
            at = parser.currentLocation();
        }
        String path = parser == null ? null : JsonPaths.current(parser);
        return JsonFailure.at(
                reason,
                path == null ? message : message + " at " + path,
                path,
                at == null ? -1 : at.getLineNr(),
                at == null ? -1 : at.getColumnNr());
    }

    private static boolean isCharset(IOException e) {
        return e instanceof JsonProcessingException json
                && json.getOriginalMessage() != null
                && json.getOriginalMessage().startsWith(INVALID_UTF_8);
    }

    private static boolean isSyntax(IOException e) {
        return e instanceof JsonParseException && !isCharset(e);
    }
}
