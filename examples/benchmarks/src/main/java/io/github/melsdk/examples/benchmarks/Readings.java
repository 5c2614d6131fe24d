package io.github.melsdk.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes exports and pages of {@link StationReading}s. An export of any length repeats one block, so that it costs its server nothing. */
final class Readings {

    /** Records of a block. */
    static final int BLOCK = 1_000;

    private static final byte[] BLOCK_BYTES = (rows(0, BLOCK, "\n") + "\n").getBytes(StandardCharsets.UTF_8);

    private Readings() {}

    /**
     * Writes an export, one record per line.
     *
     * @param count how many records, a multiple of {@link #BLOCK}
     */
    static void write(int count, OutputStream out) throws IOException {
        for (int i = 0; i < count; i += BLOCK) {
            out.write(BLOCK_BYTES);
        }
    }

    /** Returns how many bytes {@link #write} writes. */
    static long size(int count) {
        return (long) count / BLOCK * BLOCK_BYTES.length;
    }

    /** Returns such an export. */
    static byte[] export(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(count, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a page of the records API. */
    static byte[] page(int offset, int limit, int total) {
        String rows = rows(offset, Math.max(0, Math.min(limit, total - offset)), ",");
        return ("{\"total_count\": " + total + ", \"results\": [" + rows + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static String rows(int first, int count, String separator) {
        StringBuilder rows = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            rows.append(i == first ? "" : separator).append(row(i));
        }
        return rows.toString();
    }

    private static String row(int number) {
        return String.format(
                Locale.ROOT,
                "{\"id\": %d, \"nom\": \"Station n° %d\", \"adresse\": \"%d RUE NATIONALE\", \"commune\": \"%s\","
                        + " \"etat\": \"EN SERVICE\", \"type\": \"AVEC TPE\", \"nbvelosdispo\": %d, \"nbplacesdispo\": %d,"
                        + " \"latitude\": %.6f, \"longitude\": %.6f, \"datemiseajour\": \"2026-06-%02dT08:%02d:%02d+02:00\","
                        + " \"datepublication\": \"2026-06-%02dT08:%02d:59.250+02:00\"}",
                number,
                number,
                number % 300,
                number % 3 == 0 ? "LILLE" : "ROUBAIX",
                number % 30,
                30 - number % 30,
                50.6 + number % 100 * 0.001,
                3.0 + number % 90 * 0.001,
                1 + number % 28,
                number % 60,
                number % 59,
                1 + number % 28,
                number % 60);
    }
}
