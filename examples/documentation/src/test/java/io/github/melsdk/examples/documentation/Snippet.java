package io.github.melsdk.examples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One Java block of a page.
 *
 * @param page path of the page under the root of the project
 * @param line line of the opening fence
 * @param code text between the fences
 */
record Snippet(String page, int line, String code) {

    private static final Path ROOT = Path.of("..", "..");

    /** Returns the blocks of README.md and of all pages of docs/. */
    static List<Snippet> all() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Snippet> snippets = new ArrayList<>(of(ROOT.resolve("README.md")));
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(page -> snippets.addAll(of(page)));
            return snippets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Snippet> of(Path page) {
        List<Snippet> snippets = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (open < 0 && line.equals("```java")) {
                open = i;
            } else if (open >= 0 && line.equals("```")) {
                String code = String.join("\n", lines.subList(open + 1, i));
                snippets.add(new Snippet(ROOT.relativize(page).toString(), open + 1, code));
                open = -1;
            }
        }
        return snippets;
    }

    String className() {
        StringBuilder name = new StringBuilder("Snippet_");
        page.chars().forEach(c -> name.append(Character.isLetterOrDigit(c) ? (char) c : '_'));
        return name.append('_').append(line).toString();
    }

    /** Returns the block as the body of a method, with its own imports and those of all public packages. */
    String asClass(List<String> packages) {
        StringBuilder imports = new StringBuilder();
        StringBuilder body = new StringBuilder();
        packages.forEach(name -> imports.append("import ").append(name).append(".*;\n"));
        code.lines()
                .forEach(line -> (line.startsWith("import ") ? imports : body)
                        .append(line)
                        .append('\n'));
        return imports
                + "@SuppressWarnings({\"all\"})\n"
                + "public final class " + className()
                + " extends io.github.melsdk.examples.documentation.SnippetContext {\n"
                + "  @Override public void run() throws Exception {\n" + body + "  }\n}\n";
    }
}
