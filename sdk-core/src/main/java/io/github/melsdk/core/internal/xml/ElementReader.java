package io.github.melsdk.core.internal.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Builds the tree of a small document. */
final class ElementReader {

    private final XMLStreamReader reader;
    private final int mostElements;
    private int elements;

    ElementReader(XMLStreamReader reader, int mostElements) {
        this.reader = reader;
        this.mostElements = mostElements;
    }

    XmlElement root() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and processing instructions before the root say nothing.
        }
        XmlElement root = element();
        while (reader.hasNext()) {
            reader.next();
        }
        return root;
    }

    /** Reads on from the start of an element to its end; the guard of the reader bounds the recursion. */
    private XmlElement element() throws XMLStreamException {
        if (++elements > mostElements) {
            throw new XMLStreamException("The document has more than " + mostElements + " elements");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element());
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(reader.getText());
            }
        }
        return new XmlElement(name, attributes, text.toString().strip(), children);
    }
}
