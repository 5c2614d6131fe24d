package io.github.melsdk.participation.open311;

import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.xml.Xml;
import io.github.melsdk.core.internal.xml.XmlElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Turns XML of the standard into what the same answer would be in JSON. */
final class Open311Xml {

    private static final int OK = 200;
    private static final int MOST_ELEMENTS = 2_000_000;

    /** Elements that are lists in JSON. */
    private static final Map<String, String> ITEMS = Map.of(
            "services", "service",
            "service_requests", "request",
            "service_request_updates", "request_update",
            "attributes", "attribute",
            "values", "value",
            "endpoints", "endpoint",
            "formats", "format",
            "errors", "error");

    private Open311Xml() {}

    /** Reads a document. */
    static Object tree(InputStream document) throws IOException {
        try {
            return tree(Xml.parse(document, MOST_ELEMENTS));
        } catch (XMLStreamException e) {
            IOException broken = io(e);
            if (broken != null) {
                throw broken;
            }
            throw new RefusedAnswer(OK, null, "the answer is no XML that can be read");
        }
    }

    /** The parser wraps failures of the connection, which must stay what they are. */
    private static @Nullable IOException io(XMLStreamException failure) {
        return failure.getNestedException() instanceof IOException cause ? cause : null;
    }

    /** Reads the errors of an answer, if that is what it is. */
    static Optional<XmlElement> error(String text) {
        try {
            XmlElement root = Xml.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1_000);
            return root.all("error").findFirst();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Object tree(XmlElement element) {
        if (ITEMS.containsKey(element.name())) {
            return list(element);
        }
        if (element.name().equals("recipient")) {
            return element.text();
        }
        if (element.children().isEmpty()) {
            return element.text();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (XmlElement child : element.children()) {
            Object value = tree(child);
            boolean absent = value instanceof String text && text.isEmpty();
            if (!absent) {
                members.merge(child.name(), value, Open311Xml::both);
            }
        }
        return members;
    }

    private static Object both(Object first, Object second) {
        if (first instanceof List<?> list) {
            return Stream.concat(list.stream(), Stream.of(second)).toList();
        }
        return List.of(first, second);
    }

    private static List<Object> list(XmlElement element) {
        return element.children().stream()
                .map(Open311Xml::tree)
                .filter(item -> !(item instanceof String text && text.isEmpty()))
                .toList();
    }
}
