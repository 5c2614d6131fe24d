package io.github.melsdk.testing.internal.decidim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema of one version: a transcribed one and a list of what differs from it. */
public final class SchemaText {
    private final Map<String, List<String>> blocks = new LinkedHashMap<>();

    private SchemaText() {}

    /**
     * Returns the schema language text of a version.
     *
     * @param release second number of the version
     * @param absent fields of the query root that missing modules would have brought
     * @return the text
     */
    public static String of(int release, Set<String> absent) {
        SchemaText schema = new SchemaText();
        schema.read(resource(release < 31 ? "decidim-0.27.graphqls" : "decidim-0.31.graphqls"));
        if (release != 27) {
            resource("changes-0." + release + ".txt").lines().forEach(schema::change);
        }
        absent.forEach(field -> schema.change("- Query." + field));
        return schema.text();
    }

    private static String resource(String name) {
        try (InputStream stream = SchemaText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        String open = "";
        for (String line : text.lines().toList()) {
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            if (content.endsWith("{")) {
                open = content.substring(0, content.length() - 1).strip();
                blocks.put(open, new ArrayList<>());
            } else if (content.equals("}")) {
                open = "";
            } else if (open.isEmpty()) {
                blocks.put(content, new ArrayList<>());
            } else {
                List<String> fields = blocks.get(open);
                if (fields != null) {
                    fields.add(content);
                }
            }
        }
    }

    private void change(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        boolean add = line.startsWith("+");
        String what = line.substring(1).strip();
        String firstWord = what.split("[ .]", 2)[0];
        if (firstWord.equals("type") || firstWord.equals("input") || firstWord.equals("union")) {
            changeType(add, what);
        } else {
            changeField(add, firstWord, what.substring(firstWord.length() + 1));
        }
    }

    private void changeType(boolean add, String what) {
        if (add) {
            int brace = what.indexOf('{');
            String header = brace < 0 ? what : what.substring(0, brace).strip();
            List<String> fields = new ArrayList<>();
            if (brace >= 0) {
                Arrays.stream(what.substring(brace + 1, what.lastIndexOf('}')).split("\\|"))
                        .map(String::strip)
                        .forEach(fields::add);
            }
            blocks.put(header, fields);
        } else {
            String name = what.split(" ")[1];
            blocks.keySet().removeIf(header -> name.equals(nameOf(header)));
        }
    }

    /** Changes a field; one of an interface in the types that implement it, too. */
    private void changeField(boolean add, String type, String field) {
        String name = field.split("[(:]", 2)[0];
        blocks.forEach((header, fields) -> {
            boolean implementing = Arrays.asList(header.split("[ &{]+")).contains(type);
            if (nameOf(header).equals(type) || implementing) {
                fields.removeIf(existing -> existing.split("[(:]", 2)[0].equals(name));
                if (add) {
                    fields.add(field);
                }
            }
        });
    }

    private static String nameOf(String header) {
        String[] words = header.split(" ");
        return words.length > 1 ? words[1] : header;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        blocks.forEach((header, fields) -> {
            text.append(header);
            if (!fields.isEmpty()) {
                text.append(" {\n  ").append(String.join("\n  ", fields)).append("\n}");
            }
            text.append('\n');
        });
        return text.toString();
    }
}
