package io.github.melsdk.testing.internal.socket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one HTTP/1.1 request after the other from a connection. */
public final class RequestReader {
    private final ConnectionInput in;
    private final OutputStream out;

    /**
     * Creates a reader.
     *
     * @param in where requests come from
     * @param out where {@code 100 Continue} goes to when the peer waits for it
     */
    public RequestReader(ConnectionInput in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Reads the next request.
     *
     * @return the request, or null when the peer closed the connection between two requests
     * @throws IOException if the connection broke
     * @throws NotHttpException if the bytes are not an HTTP/1.x request
     */
    public @Nullable RawRequest next() throws IOException {
        String line = in.readLine();
        if (line == null) {
            return null;
        }
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new NotHttpException();
        }
        Map<String, List<String>> headers = readHeaders();
        if (first(headers, "Expect").equalsIgnoreCase("100-continue")) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        return new RawRequest(parts[0], parts[1], headers, readBody(headers));
    }

    private Map<String, List<String>> readHeaders() throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw new NotHttpException();
            }
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] readBody(Map<String, List<String>> headers) throws IOException {
        if (first(headers, "Transfer-Encoding").equalsIgnoreCase("chunked")) {
            return readChunks();
        }
        String length = first(headers, "Content-Length");
        return length.isEmpty() ? new byte[0] : in.readFully(number(length, 10));
    }

    private byte[] readChunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String line = in.readLine();
            if (line == null) {
                return body.toByteArray();
            }
            int extension = line.indexOf(';');
            long size = number((extension < 0 ? line : line.substring(0, extension)).strip(), 16);
            if (size == 0) {
                readHeaders();
                return body.toByteArray();
            }
            body.write(in.readFully(size));
            in.readLine();
        }
    }

    private static long number(String text, int radix) throws IOException {
        try {
            return Long.parseLong(text, radix);
        } catch (NumberFormatException e) {
            throw new NotHttpException();
        }
    }

    private static String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Says that what arrived is not an HTTP/1.x request, for instance a TLS handshake on a plain port. */
    public static final class NotHttpException extends IOException {
        private static final long serialVersionUID = 1L;

        NotHttpException() {
            super("not an HTTP/1.x request");
        }
    }
}
