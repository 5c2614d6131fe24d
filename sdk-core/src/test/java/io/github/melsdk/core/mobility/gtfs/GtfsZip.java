package io.github.melsdk.core.mobility.gtfs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes archives for tests. */
public final class GtfsZip {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Adds a file; blanks at the ends of lines and the last line end are dropped. */
    public GtfsZip file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file of any bytes. */
    public GtfsZip file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Writes the archive. */
    public Path to(Path zip) {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                archive.putNextEntry(new ZipEntry(file.getKey()));
                archive.write(file.getValue());
                archive.closeEntry();
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
