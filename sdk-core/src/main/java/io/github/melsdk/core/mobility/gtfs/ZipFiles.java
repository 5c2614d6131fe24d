package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.json.JsonFailure;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip archive by their names, in whatever folder they lie. Nothing is ever unpacked to a path that the archive
 * names. Thread-safe.
 */
final class ZipFiles implements Closeable {

    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new TreeMap<>();
    private final long mostBytes;

    ZipFiles(Path file, long mostBytes) throws IOException {
        this.mostBytes = mostBytes;
        this.zip = open(file);
        try {
            index();
        } catch (JsonFailure e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw JsonFailure.of(
                    Reason.TYPE, "The file is no zip archive, or its end is missing: it may be a cut download.", null);
        }
    }

    /** Of two files with one name the one nearest to the root counts. */
    private void index() throws JsonFailure {
        if (zip.size() > MOST_ENTRIES) {
            throw JsonFailure.of(Reason.LIMIT, "The archive holds more files than any timetable.", null);
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String path = entry.getName().replace('\\', '/');
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            boolean hidden = name.isEmpty() || name.startsWith(".") || path.startsWith("__MACOSX/");
            if (!hidden && !entry.isDirectory()) {
                files.merge(name, entry, (one, other) -> depth(one) <= depth(other) ? one : other);
            }
        }
    }

    private static long depth(ZipEntry entry) {
        return entry.getName().replace('\\', '/').chars().filter(c -> c == '/').count();
    }

    /** Returns the names in lower case, without folders, in alphabetical order. */
    Map<String, ZipEntry> files() {
        return Collections.unmodifiableMap(files);
    }

    /** Opens a file; null when there is none of this name. */
    @Nullable
    Content open(String name) throws IOException {
        ZipEntry entry = files.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            return null;
        }
        try {
            InputStream stream = zip.getInputStream(entry);
            return new Content(stream, entry, mostBytes);
        } catch (ZipException e) {
            throw damaged(name);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static JsonFailure damaged(String name) {
        return JsonFailure.of(Reason.SYNTAX, "The file " + name + " of the archive is damaged.", null);
    }

    /** An unpacked file, checked while it is read: its sum, its length, and how much longer it is than what was packed. */
    static final class Content extends InputStream {
        private static final long FREE = 16L << 20;
        private static final long MOST_TIMES_LARGER = 200;

        private final InputStream stream;
        private final ZipEntry entry;
        private final long mostBytes;
        private final CRC32 sum = new CRC32();
        private long read;
        private boolean ended;

        Content(InputStream stream, ZipEntry entry, long mostBytes) {
            this.stream = stream;
            this.entry = entry;
            this.mostBytes = mostBytes;
        }

        /** Returns how many packed bytes what was read so far stands for. */
        long packedBytes() {
            long size = Math.max(1, entry.getSize());
            return Math.min(entry.getCompressedSize(), Math.round((double) entry.getCompressedSize() * read / size));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = readPacked(buffer, offset, length);
            if (count < 0) {
                requireWhole();
                return -1;
            }
            read += count;
            sum.update(buffer, offset, count);
            long packed = Math.max(1, entry.getCompressedSize());
            if (read > mostBytes || read > FREE && read / packed > MOST_TIMES_LARGER) {
                throw JsonFailure.of(
                        Reason.LIMIT,
                        "The file " + entry.getName() + " of the archive unpacks to more than any timetable.",
                        null);
            }
            return count;
        }

        private int readPacked(byte[] buffer, int offset, int length) throws IOException {
            try {
                return stream.read(buffer, offset, length);
            } catch (ZipException | EOFException e) {
                throw damaged(entry.getName());
            }
        }

        private void requireWhole() throws IOException {
            if (!ended && (entry.getCrc() >= 0 && sum.getValue() != entry.getCrc())) {
                throw damaged(entry.getName());
            }
            ended = true;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
