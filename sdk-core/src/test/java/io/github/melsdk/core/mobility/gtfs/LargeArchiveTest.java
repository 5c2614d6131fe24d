package io.github.melsdk.core.mobility.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bounded memory means is shown by a JVM that has no more. {@code -Dmel.gtfs.megabytes=50} is the size of a country's. */
class LargeArchiveTest {

    private static final int CALLS_OF_A_TRIP = 30;

    @TempDir
    private Path folder;

    @Test
    void an_archive_is_read_with_a_small_heap() throws Exception {
        // The heap shrinks with the archive, so that the small one of every day proves as much as the large one.
        long megabytes = Long.getLong("mel.gtfs.megabytes", 4);
        String heap = megabytes >= 50 ? "-Xmx128m" : "-Xmx32m";
        Path zip = folder.resolve("gtfs.zip");
        int trips = LargeArchive.write(zip, megabytes << 20);
        assertThat(Files.size(zip)).isGreaterThan((megabytes << 20) * 9 / 10);

        String output = run(heap, zip);

        assertThat(output).contains("calls=" + (long) trips * CALLS_OF_A_TRIP + " skipped=0 departures=true");
    }

    private static String run(String heap, Path zip) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeArchive.class.getName(),
                        zip.toString()))
                .redirectErrorStream(true)
                .start();
        try (InputStream stream = process.getInputStream()) {
            String output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            return ended && process.exitValue() == 0 ? output : "failed: " + output;
        } finally {
            process.destroyForcibly();
        }
    }
}
