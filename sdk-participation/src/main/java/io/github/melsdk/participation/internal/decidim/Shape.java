package io.github.melsdk.participation.internal.decidim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a type. Written as names of fields, each with what else is said about it: {@code author:Author} reads a
 * field as another shape, {@code title:T} reads a translated text, {@code @31} and {@code @-29} and {@code @28-29} tell which
 * versions have the field.
 *
 * @param type name of the type on the server
 * @param fields its fields
 */
record Shape(String type, List<Field> fields) {

    private static final int ALWAYS = 99;
    private static final String TEXT = "T";
    /** Texts that a machine wrote are told from 0.27 on. */
    private static final int MACHINES = 27;

    Shape {
        fields = List.copyOf(fields);
    }

    /**
     * A field of a shape.
     *
     * @param name its name
     * @param shape what is read of it, null for a plain value
     * @param since first version that has it
     * @param until last version that has it
     */
    record Field(String name, @Nullable String shape, int since, int until) {}

    /** Reads the text of a shape. */
    static Shape parse(String type, String text) {
        List<Field> fields = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(text); words.hasMoreTokens(); ) {
            fields.add(field(words.nextToken()));
        }
        return new Shape(type, fields);
    }

    private static Field field(String word) {
        int at = word.indexOf('@');
        String what = at < 0 ? word : word.substring(0, at);
        String range = at < 0 ? "" : word.substring(at + 1);
        int dash = range.indexOf('-');
        String from = dash < 0 ? range : range.substring(0, dash);
        String to = dash < 0 ? "" : range.substring(dash + 1);
        int colon = what.indexOf(':');
        return new Field(
                colon < 0 ? what : what.substring(0, colon),
                colon < 0 ? null : what.substring(colon + 1),
                from.isEmpty() ? 0 : Integer.parseInt(from),
                to.isEmpty() ? ALWAYS : Integer.parseInt(to));
    }

    /** Returns the fields that a server has. */
    List<Node> nodes(Map<String, Shape> shapes, ServerProfile server) {
        List<Node> nodes = new ArrayList<>();
        for (Field field : fields) {
            if (server.release() >= field.since()
                    && server.release() <= field.until()
                    && server.has(type, field.name())) {
                Node node = node(field, shapes, server);
                if (node != null) {
                    nodes.add(node);
                }
            }
        }
        return nodes;
    }

    private static @Nullable Node node(Field field, Map<String, Shape> shapes, ServerProfile server) {
        if (field.shape() == null) {
            return Node.field(field.name());
        }
        if (field.shape().equals(TEXT)) {
            Node translations = server.release() < MACHINES || !server.has("LocalizedString", "machineTranslated")
                    ? Node.field("translations", Node.field("locale"), Node.field("text"))
                    : Node.field(
                            "translations", Node.field("locale"), Node.field("text"), Node.field("machineTranslated"));
            return Node.field(field.name(), translations);
        }
        Shape inner = shapes.get(field.shape());
        if (inner == null) {
            throw new IllegalStateException("There is no shape " + field.shape());
        }
        List<Node> children = inner.nodes(shapes, server);
        return children.isEmpty() ? null : Node.field(field.name(), children);
    }
}
