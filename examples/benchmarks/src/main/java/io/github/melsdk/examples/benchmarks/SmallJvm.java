package io.github.melsdk.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own whose heap is small: what ends in it has lived in that much memory. */
final class SmallJvm {

    private SmallJvm() {}

    /**
     * Runs a main class that prints one number.
     *
     * @param heap such as {@code 32m}
     * @param main the class
     * @param arguments its arguments
     * @return the number
     * @throws IllegalStateException if the JVM ended otherwise than with a number
     */
    static long run(String heap, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String said = output.readLine();
            if (process.waitFor() != 0 || said == null) {
                throw new IllegalStateException(
                        main.getSimpleName() + " did not end in a JVM with " + heap + " of heap");
            }
            return Long.parseLong(said);
        }
    }
}
