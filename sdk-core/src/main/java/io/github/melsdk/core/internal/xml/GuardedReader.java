package io.github.melsdk.core.internal.xml;

import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Refuses what no provider needs and attackers like. */
final class GuardedReader extends StreamReaderDelegate {

    static final int DEEPEST = 100;

    private int depth;

    GuardedReader(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = read();
        if (event == DTD || event == ENTITY_REFERENCE || event == ENTITY_DECLARATION) {
            throw new XMLStreamException("The document has a document type or an entity, which is refused");
        }
        if (event == START_ELEMENT && ++depth > DEEPEST) {
            throw new XMLStreamException("The document nests elements deeper than " + DEEPEST);
        }
        if (event == END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** The parser throws unchecked exceptions for some malformed documents. */
    private int read() throws XMLStreamException {
        try {
            return super.next();
        } catch (NoSuchElementException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new XMLStreamException("The document is not well-formed", e);
        }
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event == SPACE
                || event == COMMENT
                || event == PROCESSING_INSTRUCTION
                || event == CHARACTERS && isWhiteSpace()) {
            event = next();
        }
        if (event != START_ELEMENT && event != END_ELEMENT) {
            throw new XMLStreamException("The document has text where an element is expected");
        }
        return event;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(getText());
            } else if (event == START_ELEMENT || event == END_DOCUMENT) {
                throw new XMLStreamException("The document has an element where text is expected");
            }
        }
        return text.toString();
    }
}
