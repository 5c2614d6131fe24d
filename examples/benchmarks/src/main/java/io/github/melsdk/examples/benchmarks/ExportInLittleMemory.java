package io.github.melsdk.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Exports through the SDK in a JVM of its own whose heap is small; the server stays in the one that started it. */
public final class ExportInLittleMemory {

    private ExportInLittleMemory() {}

    /**
     * Exports everything that a server has and prints the checksum of the records.
     *
     * @param arguments the URL of the server
     */
    public static void main(String[] arguments) {
        try (WithSdk sdk = new WithSdk(arguments[0])) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(sdk.export());
        }
    }

    /**
     * Runs {@link #main} with so much heap.
     *
     * @param heap such as {@code 32m}
     * @param url the URL of the server
     * @return the checksum
     * @throws IllegalStateException if the JVM ended otherwise than with a checksum; the message holds what it said
     */
    static long run(String heap, String url) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportInLittleMemory.class.getName(),
                        url))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String said = output.readLine();
            if (process.waitFor() != 0 || said == null) {
                throw new IllegalStateException("A JVM with " + heap + " of heap could not export everything");
            }
            return Long.parseLong(said);
        }
    }
}
