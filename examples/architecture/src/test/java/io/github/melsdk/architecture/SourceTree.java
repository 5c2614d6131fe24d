package io.github.melsdk.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The files of the repository, without what builds leave behind. */
final class SourceTree {
    static final Path ROOT = Path.of(System.getProperty("repository.root", "../.."))
            .toAbsolutePath()
            .normalize();

    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".idea", "node_modules", ".cifuzz-corpus");

    private SourceTree() {}

    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = LEFT_OUT.contains(folder.getFileName().toString());
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !file.endsWith(".git") && !file.endsWith(".flattened-pom.xml")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Gives each line that the test accepts, as "path:number: line". Binary files have none. */
    static List<String> lines(Predicate<Path> files, Predicate<String> lines) {
        List<String> found = new ArrayList<>();
        forEachText(files, (file, text) -> {
            for (int i = 0; i < text.size(); i++) {
                if (lines.test(text.get(i))) {
                    found.add(ROOT.relativize(file) + ":" + (i + 1) + ": "
                            + text.get(i).strip());
                }
            }
        });
        return found;
    }

    static void forEachText(Predicate<Path> files, BiConsumer<Path, List<String>> reader) {
        files().stream().filter(files).forEach(file -> reader.accept(file, text(file)));
    }

    private static List<String> text(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            return List.of(); // not text
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file is main code of a published module. */
    static boolean isPublished(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return path.endsWith(".java")
                && path.contains("src/main/java/")
                && (path.startsWith("sdk-") || path.startsWith("examples/fake-city/"));
    }
}
