package io.github.melsdk.testing.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that hold the sample data: one row per line, columns divided by bars, remarks after a hash. */
public final class Tables {
    private Tables() {}

    /**
     * Reads a table.
     *
     * @param in the open resource; closed here
     * @return the rows
     */
    public static List<List<String>> read(InputStream in) {
        try (InputStream open = Objects.requireNonNull(in, "sample data missing from the jar")) {
            return new String(open.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
