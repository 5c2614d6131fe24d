package io.github.melsdk.core.spi;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A successful answer kept for a conditional request. Immutable. */
public final class StoredResponse {

    private final byte[] body;
    private final @Nullable String contentType;
    private final @Nullable String etag;
    private final @Nullable String lastModified;

    private StoredResponse(
            byte[] body, @Nullable String contentType, @Nullable String etag, @Nullable String lastModified) {
        this.body = body;
        this.contentType = contentType;
        this.etag = etag;
        this.lastModified = lastModified;
    }

    /**
     * Creates an entry.
     *
     * @param body the decompressed body
     * @param contentType value of {@code Content-Type}, or null
     * @param etag value of {@code ETag}, or null
     * @param lastModified value of {@code Last-Modified}, or null
     * @return an entry
     */
    public static StoredResponse of(
            byte[] body, @Nullable String contentType, @Nullable String etag, @Nullable String lastModified) {
        return new StoredResponse(
                Arrays.copyOf(Objects.requireNonNull(body, "body"), body.length), contentType, etag, lastModified);
    }

    /**
     * Returns the decompressed body.
     *
     * @return a copy
     */
    public byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    /**
     * Returns the size of the body.
     *
     * @return bytes
     */
    public int size() {
        return body.length;
    }

    /**
     * Returns the value of {@code Content-Type}.
     *
     * @return empty when the server sent none
     */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /**
     * Returns the value of {@code ETag}.
     *
     * @return empty when the server sent none
     */
    public Optional<String> etag() {
        return Optional.ofNullable(etag);
    }

    /**
     * Returns the value of {@code Last-Modified}.
     *
     * @return empty when the server sent none
     */
    public Optional<String> lastModified() {
        return Optional.ofNullable(lastModified);
    }
}
