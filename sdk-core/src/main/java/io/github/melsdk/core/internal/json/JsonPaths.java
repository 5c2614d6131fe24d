package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** Writes places of a document and excerpts of a body so that they fit on one line of a log. */
final class JsonPaths {

    private static final int NAME_LENGTH = 80;
    private static final String ROOT = "$";

    private JsonPaths() {}

    /** Returns the path of what the parser has just read, for example {@code $.events[3].title}. */
    static String current(JsonParser parser) {
        StringBuilder path = new StringBuilder(ROOT);
        append(parser.getParsingContext(), path);
        return path.toString();
    }

    /** Returns the path of what the parser has just read, where the document is a sequence of values. */
    static String currentOfLines(JsonParser parser) {
        JsonStreamContext root = parser.getParsingContext();
        for (JsonStreamContext parent = root.getParent(); parent != null; parent = root.getParent()) {
            root = parent;
        }
        return ROOT + '[' + root.getCurrentIndex() + ']' + current(parser).substring(ROOT.length());
    }

    private static void append(@Nullable JsonStreamContext context, StringBuilder path) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(context.getParent(), path);
        if (context.inArray()) {
            if (context.hasCurrentIndex()) {
                path.append('[').append(context.getCurrentIndex()).append(']');
            }
        } else if (context.hasCurrentName()) {
            appendName(context.getCurrentName(), path);
        }
    }

    private static void appendName(String name, StringBuilder path) {
        if (isPlain(name)) {
            path.append('.').append(name);
        } else {
            path.append("[\"").append(excerpt(name, NAME_LENGTH)).append("\"]");
        }
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Returns at most {@code length} characters of the text, escaped so that they take one line and end no quotes. */
    static String excerpt(String text, int length) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String next = escaped(text.charAt(i));
            if (line.length() + next.length() > length) {
                return line.append('…').toString();
            }
            line.append(next);
        }
        return line.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> isPrintable(c) ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    private static boolean isPrintable(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
