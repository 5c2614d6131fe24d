package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.internal.http.Content;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** A file that proves a right, such as a signed form. It prints without its name and content. */
public final class RightProof {

    private static final int MOST_FILES = 3;
    private static final int MOST_BYTES = 4 * 1000 * 1000;
    private static final int BOUNDARY_BYTES = 16;

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    private RightProof(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    /**
     * Returns a proof.
     *
     * @param fileName name of the file: letters, digits, dot, hyphen, underscore
     * @param mediaType for example {@code application/pdf}
     * @param content at most 4 MB
     * @return the proof
     * @throws IllegalArgumentException when the name or the type has other characters, or the content is empty or too large
     */
    public static RightProof of(String fileName, String mediaType, byte[] content) {
        if (!isPlain(fileName, "._-") || !isPlain(mediaType, "./+-")) {
            throw new IllegalArgumentException(
                    "The name and the type of a proof are plain: proof.pdf, application/pdf");
        }
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw new IllegalArgumentException("A proof has at most 4 MB and is not empty");
        }
        return new RightProof(fileName, mediaType, content.clone());
    }

    private static boolean isPlain(String text, String more) {
        Objects.requireNonNull(text, "text");
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || more.indexOf(c) >= 0);
    }

    /** Writes the files as a form whose boundary is a digest of them, which does not occur there. */
    static Content form(List<RightProof> proofs) {
        if (proofs.isEmpty() || proofs.size() > MOST_FILES) {
            throw new IllegalArgumentException("A right takes one to three proofs, not " + proofs.size());
        }
        String boundary = "mel-sdk-" + digest(proofs);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (RightProof proof : proofs) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"preuves\"; filename=\""
                            + proof.fileName + "\"\r\nContent-Type: " + proof.mediaType + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(proof.content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return Content.bytes("multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static String digest(List<RightProof> proofs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            proofs.forEach(proof -> digest.update(proof.content));
            return HexFormat.of().formatHex(digest.digest(), 0, BOUNDARY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "RightProof[" + mediaType + ", masked]";
    }
}
