package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.spi.ResponseCache;
import io.github.melsdk.core.spi.StoredResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks only for what changed: remembers validators and bodies of documents that have them. */
final class ConditionalCache {

    /** Larger bodies are rarely asked for twice and would push everything else out. */
    private static final int LARGEST_BODY = 1 << 20;

    private final ResponseCache cache;

    ConditionalCache(ResponseCache cache) {
        this.cache = cache;
    }

    /** Returns a digest of the request and of who asks; the credential itself cannot be found from it. */
    static String key(
            HttpUrl url, String accept, Map<String, String> headers, Authorizer.@Nullable Credential credential) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, url.toString());
            update(digest, accept);
            // The same URL may answer in another language or reference system.
            headers.forEach((name, value) -> update(digest, name + ": " + value));
            if (credential != null) {
                update(digest, "");
                update(digest, credential.value());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    @Nullable
    StoredResponse find(String key) {
        return cache.get(key).orElse(null);
    }

    static void askForChanges(Request.Builder request, StoredResponse stored) {
        stored.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        stored.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
    }

    static boolean worthKeeping(Response response) {
        String control = response.header("Cache-Control");
        boolean hasValidator = response.header("ETag") != null || response.header("Last-Modified") != null;
        return response.code() == 200
                && hasValidator
                && (control == null || !control.toLowerCase(Locale.ROOT).contains("no-store"));
    }

    void keep(String key, Response response, Copy copy) {
        byte[] body = copy.bytes();
        if (body != null) {
            cache.put(
                    key,
                    StoredResponse.of(
                            body,
                            response.header("Content-Type"),
                            response.header("ETag"),
                            response.header("Last-Modified")));
        }
    }

    /** Passes a body through and remembers it as long as it is small. */
    static final class Copy extends InputStream {
        private final InputStream stream;
        private @Nullable ByteArrayOutputStream kept = new ByteArrayOutputStream(4096);

        Copy(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = stream.read(buffer, offset, length);
            ByteArrayOutputStream copy = kept;
            if (read > 0 && copy != null) {
                if (copy.size() + read > LARGEST_BODY) {
                    kept = null;
                } else {
                    copy.write(buffer, offset, read);
                }
            }
            return read;
        }

        byte @Nullable [] bytes() {
            ByteArrayOutputStream copy = kept;
            return copy == null ? null : copy.toByteArray();
        }
    }
}
