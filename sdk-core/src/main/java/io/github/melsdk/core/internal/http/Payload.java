package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.json.DriftSink;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A successful answer while it is read. */
public final class Payload {

    private final int status;
    private final InputStream stream;
    private final HeaderLookup headers;
    private final DriftSink drift;
    private final String url;

    Payload(int status, InputStream stream, HeaderLookup headers, DriftSink drift, String url) {
        this.status = status;
        this.stream = stream;
        this.headers = headers;
        this.drift = drift;
        this.url = url;
    }

    /** Returns the HTTP status, 2xx. */
    public int status() {
        return status;
    }

    /** Returns the decompressed body, limited in size. */
    public InputStream stream() {
        return stream;
    }

    /** Returns a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.value(name));
    }

    /** Returns where differences to the models are reported. */
    public DriftSink drift() {
        return drift;
    }

    /** Returns the URL that was asked, the reference of relative links. It may contain a key: never show it. */
    public String url() {
        return url;
    }

    /** Returns the character set that the server declared, null when it declared none that this JVM knows. */
    public @Nullable Charset charset() {
        String type = headers.value("Content-Type");
        return type == null ? null : charsetOf(type);
    }

    static @Nullable Charset charsetOf(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String name = contentType.substring(at + "charset=".length());
        int end = name.indexOf(';');
        name = (end < 0 ? name : name.substring(0, end)).replace('"', ' ').strip();
        try {
            return name.isEmpty() || name.length() > 40 ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
