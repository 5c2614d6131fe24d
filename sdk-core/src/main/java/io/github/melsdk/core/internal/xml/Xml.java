package io.github.melsdk.core.internal.xml;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML documents of strangers. */
public final class Xml {

    private Xml() {}

    /**
     * Opens a document for streaming. The encoding is the one that the document declares. The caller closes the stream.
     *
     * @param document the bytes
     * @return a reader that refuses document types and nesting deeper than {@value GuardedReader#DEEPEST}
     * @throws XMLStreamException when it does not begin as a document
     */
    public static XMLStreamReader reader(InputStream document) throws XMLStreamException {
        return new GuardedReader(factory().createXMLStreamReader(document));
    }

    /**
     * Reads a small document whole.
     *
     * @param document the bytes
     * @param mostElements a document with more elements is refused
     * @return its root
     * @throws XMLStreamException when it is not well-formed, or larger or deeper than allowed
     */
    public static XmlElement parse(InputStream document, int mostElements) throws XMLStreamException {
        return new ElementReader(reader(document), mostElements).root();
    }

    /** The parser of the JDK, whatever else is on the class path: its guards are the ones that were tried. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("The document refers to something outside of it");
        });
        return factory;
    }
}
