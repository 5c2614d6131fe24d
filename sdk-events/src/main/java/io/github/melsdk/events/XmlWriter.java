package io.github.melsdk.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 in UTF-8. Characters that XML cannot hold, escaped or not, are left out. */
final class XmlWriter {

    private final XMLStreamWriter xml;

    XmlWriter(OutputStream out) {
        // Given a plain writer, the JDK leaves pairs of surrogates alone.
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        run(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlWriter run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static UncheckedIOException failure(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        return new UncheckedIOException(cause instanceof IOException io ? io : new IOException(e));
    }

    /** Opens an element; a colon separates the prefix, as in the text of the document. */
    XmlWriter open(String name) {
        return run(() -> xml.writeStartElement(name));
    }

    XmlWriter close() {
        return run(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    XmlWriter attribute(String name, String value) {
        return run(() -> xml.writeAttribute(name, legal(value)));
    }

    XmlWriter content(String value) {
        return run(() -> xml.writeCharacters(legal(value)));
    }

    /** Writes an element with a text; nothing if there is none. */
    XmlWriter text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        return open(name).content(value).close();
    }

    /** Ends the document and flushes what was written, without closing the stream. */
    void end() {
        run(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    /** Keeps what XML 1.0 calls a character; line ends become line feeds, as a reader would make them. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                legal.append(i < text.length() && text.charAt(i) == '\n' ? "" : "\n");
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                legal.append('\uFFFD');
            } else if (c >= ' ' ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n') {
                legal.appendCodePoint(c);
            }
        }
        return legal.toString();
    }
}
