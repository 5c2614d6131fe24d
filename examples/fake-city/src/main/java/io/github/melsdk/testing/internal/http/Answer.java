package io.github.melsdk.testing.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a fake service answers.
 *
 * @param status the status
 * @param headers headers in order
 * @param body the body
 * @param cut how the transmission goes wrong
 * @param delay how long the answer is held back
 */
public record Answer(int status, Map<String, String> headers, byte[] body, Cut cut, Duration delay) {

    /** How the transmission of an answer goes wrong. */
    public enum Cut {
        /** Not at all. */
        NONE,
        /** The head is right, the body stops half-way. */
        TRUNCATED,
        /** The connection is reset without an answer. */
        RESET,
        /** The connection is closed without an answer. */
        CLOSED
    }

    /**
     * Makes a JSON answer.
     *
     * @param status the status
     * @param body the document
     * @return the answer
     */
    public static Answer json(int status, JsonNode body) {
        return bytes(status, "application/json; charset=utf-8", Json.bytes(body));
    }

    /**
     * Makes a text answer.
     *
     * @param status the status
     * @param contentType the media type
     * @param body the text, sent as UTF-8
     * @return the answer
     */
    public static Answer text(int status, String contentType, String body) {
        return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes an answer of any bytes.
     *
     * @param status the status
     * @param contentType the media type
     * @param body the bytes
     * @return the answer
     */
    public static Answer bytes(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), body, Cut.NONE, Duration.ZERO);
    }

    /**
     * Adds or replaces a header.
     *
     * @param name the name
     * @param value the value
     * @return a changed copy
     */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, cut, delay);
    }

    /**
     * Replaces the body.
     *
     * @param newBody the bytes
     * @return a changed copy
     */
    public Answer body(byte[] newBody) {
        return new Answer(status, headers, newBody, cut, delay);
    }

    /**
     * Lets the transmission go wrong.
     *
     * @param newCut how
     * @return a changed copy
     */
    public Answer cut(Cut newCut) {
        return new Answer(status, headers, body, newCut, delay);
    }

    /**
     * Holds the answer back for some more time.
     *
     * @param more the additional time
     * @return a changed copy
     */
    public Answer delayed(Duration more) {
        return new Answer(status, headers, body, cut, delay.plus(more));
    }
}
