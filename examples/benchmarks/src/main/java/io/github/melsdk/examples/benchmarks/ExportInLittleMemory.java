package io.github.melsdk.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
     * @throws IllegalStateException if the JVM ended otherwise than with a checksum
     */
    static long run(String heap, String url) throws IOException, InterruptedException {
        return SmallJvm.run(heap, ExportInLittleMemory.class, url);
    }
}
