package io.github.melsdk.core.faults;

import io.github.melsdk.core.internal.time.TimeSource;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class of the tests in a JVM of its own. */
final class Children {

    private static final int LONGEST_SECONDS = 60;

    private Children() {}

    /** What a JVM printed, how it ended and when. */
    record Result(int status, String output, Instant endedAt) {}

    /** Runs a main class with JVM options and waits for its end. */
    static Result run(Class<?> main, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName()));
        File output = File.createTempFile("child", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Instant endedAt = TimeSource.system().now();
            String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text, endedAt);
        } finally {
            Files.deleteIfExists(output.toPath());
        }
    }

    /** Prints a line to whoever started this JVM. */
    static void report(String line) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(line);
        out.flush();
    }
}
