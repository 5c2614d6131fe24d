package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.internal.http.ExportBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Copies an open body to where the caller wants it, in constant memory. */
public final class Downloads {

    private static final int BUFFER = 64 * 1024;

    private Downloads() {}

    /**
     * Copies a body to a stream, which is flushed and not closed, and closes the body.
     *
     * @param progress receives the bytes written so far, after each piece
     * @return the bytes written
     * @throws UncheckedIOException when the stream of the caller fails
     * @throws io.github.melsdk.core.error.SdkException when the body fails; what was written so far is a part only
     */
    public static long copy(ExportBody body, OutputStream out, LongConsumer progress) {
        byte[] buffer = new byte[BUFFER];
        long written = 0;
        try (body) {
            for (int n = read(body, buffer); n >= 0; n = read(body, buffer)) {
                out.write(buffer, 0, n);
                written += n;
                progress.accept(written);
            }
            body.finish();
            out.flush();
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("The download could not be written", e);
        }
    }

    private static int read(ExportBody body, byte[] buffer) {
        try {
            body.check();
            InputStream stream = body.payload().stream();
            return stream.read(buffer);
        } catch (IOException e) {
            throw body.failure(e);
        }
    }

    /**
     * Copies a body to a file and closes it. The file appears, or is replaced, only when it is complete.
     *
     * @param progress receives the bytes written so far, after each piece
     * @return the bytes written
     * @throws UncheckedIOException when the file cannot be written
     * @throws io.github.melsdk.core.error.SdkException when the body fails; no file is left behind
     */
    public static long toFile(ExportBody body, Path file, LongConsumer progress) {
        try (body) {
            Path target = file.toAbsolutePath();
            String name =
                    Objects.requireNonNull(target.getFileName(), "the path names no file") + "." + UUID.randomUUID();
            Path part = target.resolveSibling(name + ".part");
            try {
                long written = write(body, part, progress);
                move(part, target);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " could not be written", e);
        }
    }

    private static long write(ExportBody body, Path part, LongConsumer progress) throws IOException {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return copy(body, out, progress);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
