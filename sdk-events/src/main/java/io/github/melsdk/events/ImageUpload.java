package io.github.melsdk.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture to send with an event or a location: JPEG, PNG, BMP or WebP of at most 20 MB, recognised by its first bytes. Sending
 * the bytes is the robust way; an address is fetched by the provider, which fails when the other host blocks it. Immutable.
 */
public final class ImageUpload {

    /** The most bytes that the provider takes. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int HEAD = 12;
    private static final String FIELD = "image";

    private final byte @Nullable [] bytes;
    private final @Nullable Path file;
    private final @Nullable String url;

    private ImageUpload(byte @Nullable [] bytes, @Nullable Path file, @Nullable String url) {
        this.bytes = bytes;
        this.file = file;
        this.url = url;
    }

    /**
     * Returns a picture in memory.
     *
     * @param bytes the content of an image file; copied
     * @return the picture
     */
    public static ImageUpload ofBytes(byte[] bytes) {
        return new ImageUpload(bytes.clone(), null, null);
    }

    /**
     * Returns a picture in a file. It is read when it is sent.
     *
     * @param file the file
     * @return the picture
     */
    public static ImageUpload ofFile(Path file) {
        return new ImageUpload(null, Objects.requireNonNull(file, "file"), null);
    }

    /**
     * Returns a picture that the provider fetches itself.
     *
     * @param url an address that starts with https:// or http://
     * @return the picture
     */
    public static ImageUpload ofUrl(String url) {
        return new ImageUpload(null, null, Objects.requireNonNull(url, "url"));
    }

    @Nullable
    String url() {
        return url;
    }

    void check(Problems problems) {
        if (url != null) {
            if (!Problems.isLink(url)) {
                problems.add(FIELD, "url.invalid", "is not an address that starts with https:// or http://");
            }
            return;
        }
        try {
            long size = bytes == null ? Files.size(file()) : bytes.length;
            if (size > MOST_BYTES) {
                problems.add(FIELD, "size.exceeded", "has " + size + " bytes, at most " + MOST_BYTES + " are allowed");
            }
            if (Format.of(head()) == null) {
                problems.add(FIELD, "format.unknown", "is neither JPEG, PNG, BMP nor WebP");
            }
        } catch (IOException e) {
            problems.add(
                    FIELD,
                    "file.unreadable",
                    "cannot be read from its file: " + e.getClass().getSimpleName());
        }
    }

    private Path file() {
        return Objects.requireNonNull(file);
    }

    private byte[] head() throws IOException {
        if (bytes != null) {
            return Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
        }
        try (InputStream stream = Files.newInputStream(file())) {
            return stream.readNBytes(HEAD);
        }
    }

    /**
     * Reads the bytes to send.
     *
     * @throws DraftException when the file is gone, or grew since it was checked
     */
    Part read() {
        Problems problems = new Problems();
        byte[] content = bytes;
        if (content == null) {
            try (InputStream stream = Files.newInputStream(file())) {
                content = stream.readNBytes(MOST_BYTES + 1);
            } catch (IOException e) {
                content = new byte[0];
            }
            ofKnown(content).check(problems);
            problems.refuseIfAny();
        }
        Format format = Objects.requireNonNull(Format.of(content));
        return new Part("image." + format.extension, format.mediaType, content);
    }

    private static ImageUpload ofKnown(byte[] content) {
        return new ImageUpload(content, null, null);
    }

    /** Returns where the picture comes from and how big it is, for people. */
    @Override
    public String toString() {
        if (url != null) {
            return "image fetched by the provider";
        }
        return bytes == null ? "image from a file" : "image of " + bytes.length + " bytes";
    }

    /** What is sent as one part of a form. */
    record Part(String fileName, String mediaType, byte[] content) {}

    private enum Format {
        JPEG("jpg", "image/jpeg"),
        PNG("png", "image/png"),
        BMP("bmp", "image/bmp"),
        WEBP("webp", "image/webp");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        static @Nullable Format of(byte[] head) {
            if (startsWith(head, 0, "\u00ff\u00d8\u00ff")) {
                return JPEG;
            }
            if (startsWith(head, 0, "\u0089PNG\r\n\032\n")) {
                return PNG;
            }
            if (startsWith(head, 0, "BM")) {
                return BMP;
            }
            return startsWith(head, 0, "RIFF") && startsWith(head, 8, "WEBP") ? WEBP : null;
        }

        private static boolean startsWith(byte[] head, int from, String magic) {
            byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
            return head.length >= from + wanted.length
                    && Arrays.equals(head, from, from + wanted.length, wanted, 0, wanted.length);
        }
    }
}
