package io.github.melsdk.core.internal.xml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a small document. Names are local names: providers disagree about prefixes.
 *
 * @param name local name
 * @param attributes values by local name
 * @param text the text directly inside, stripped; empty when there is none
 * @param children elements directly inside, in order
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {

    public XmlElement {
        Objects.requireNonNull(name, "name");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
    }

    /** Returns the children of a name. */
    public List<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** Returns the first child of a name. */
    public Optional<XmlElement> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** Returns the text of the first child of a name; empty when there is none or it is blank. */
    public Optional<String> text(String childName) {
        return child(childName).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    /** Returns an attribute; empty when there is none or it is blank. */
    public Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName)).filter(value -> !value.isBlank());
    }

    /** Returns this element and all below it, in document order. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** Returns all elements of a name, this one included. */
    public Stream<XmlElement> all(String elementName) {
        return all().filter(element -> element.name.equals(elementName));
    }
}
