package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A form of two parts: the data as JSON text, and a picture. In memory, so that it can be sent again where that is safe. */
final class MultipartContent implements Content {

    private final String boundary;
    private final byte[] before;
    private final byte[] image;
    private final byte[] after;

    MultipartContent(String json, ImageUpload.Part part) {
        this.image = part.content();
        this.boundary = "mel-sdk-" + digest(json, image);
        this.before = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"data\"\r\n"
                        + "Content-Type: application/json; charset=utf-8\r\n\r\n" + json + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"image\"; filename=\"" + part.fileName()
                        + "\"\r\nContent-Type: " + part.mediaType() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        this.after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** A digest of what is between the boundaries does not occur there. */
    private static String digest(String json, byte[] image) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(image), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public long length() {
        return (long) before.length + image.length + after.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(before);
        out.write(image);
        out.write(after);
    }

    @Override
    public boolean replayable() {
        return true;
    }
}
