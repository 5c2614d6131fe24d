package io.github.melsdk.core.interop;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a JSON document that ends in a list, one item per line. */
final class JsonItems {

    private final OutputStream out;
    private final String tail;
    private boolean any;
    private boolean ended;

    /** Writes the head, up to the bracket that opens the list. */
    JsonItems(OutputStream out, String head, String tail) {
        this.out = out;
        this.tail = tail;
        write(head);
    }

    /** Writes an item; each in one piece, so that a stream without buffer will do. */
    void item(String json) {
        if (ended) {
            throw new IllegalStateException("The document has ended: begin another one");
        }
        write(any ? ",\n" + json : "\n" + json);
        any = true;
    }

    /** Ends the document and flushes. Idempotent. */
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        write("\n" + tail + "\n");
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
