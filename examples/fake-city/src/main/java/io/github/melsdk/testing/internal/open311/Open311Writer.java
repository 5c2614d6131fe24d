package io.github.melsdk.testing.internal.open311;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.melsdk.testing.internal.http.Answer;
import java.util.Map;

/** Writes an answer in the format that was asked for. */
final class Open311Writer {
    private static final Map<String, String> ITEMS = Map.of(
            "services", "service",
            "service_requests", "request",
            "service_request_updates", "request_update",
            "attributes", "attribute",
            "values", "value",
            "endpoints", "endpoint",
            "formats", "format",
            "errors", "error");

    private Open311Writer() {}

    static Answer answer(int status, boolean xml, String root, JsonNode body) {
        if (!xml) {
            return Answer.json(status, body);
        }
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        write(text, root, body);
        return Answer.text(status, "text/xml; charset=utf-8", text.toString());
    }

    private static void write(StringBuilder text, String name, JsonNode node) {
        if (name.equals("recipient") && node.isArray()) {
            node.forEach(item -> write(text, name, item));
            return;
        }
        text.append('<').append(name).append('>');
        if (node.isArray()) {
            node.forEach(item -> write(text, ITEMS.getOrDefault(name, "item"), item));
        } else if (node.isObject()) {
            node.properties().forEach(member -> write(text, member.getKey(), member.getValue()));
        } else if (!node.isNull()) {
            text.append(escape(node.asText()));
        }
        text.append("</").append(name).append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
