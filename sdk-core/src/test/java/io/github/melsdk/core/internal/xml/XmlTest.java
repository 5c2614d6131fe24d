package io.github.melsdk.core.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    private static XmlElement parse(String document) throws XMLStreamException {
        return Xml.parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), 1000);
    }

    @Test
    void readsElementsTextAndAttributesByTheirLocalNames() throws Exception {
        XmlElement root = parse("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- a comment -->
                <ows:requests xmlns:ows="http://www.opengis.net/ows/1.1">
                  <request ows:code="12"><place>rue d&apos;Arras &amp; quai</place><note><![CDATA[ a < b ]]></note></request>
                  <request code="13"/>
                </ows:requests>
                """);

        assertThat(root.name()).isEqualTo("requests");
        assertThat(root.children("request"))
                .extracting(request -> request.attribute("code").orElseThrow())
                .containsExactly("12", "13");
        assertThat(root.children().get(0).text("place")).contains("rue d'Arras & quai");
        assertThat(root.children().get(0).text("note")).contains("a < b");
        assertThat(root.children().get(1).text("place")).isEmpty();
        assertThat(root.all("note")).hasSize(1);
    }

    @Test
    void followsTheEncodingThatTheDocumentDeclares() throws Exception {
        byte[] latin =
                "<?xml version='1.0' encoding='ISO-8859-1'?><a>Métropole</a>".getBytes(Charset.forName("ISO-8859-1"));

        assertThat(Xml.parse(new ByteArrayInputStream(latin), 10).text()).isEqualTo("Métropole");
    }

    @Test
    void refusesAFileThatAnEntityPointsAt(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("key.txt"), "canary-1f6e");

        assertThatThrownBy(() -> parse("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + file.toUri() + "\">]><a>&x;</a>"))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageNotContaining("canary-1f6e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>",
                "<!DOCTYPE a><a/>",
                "<a>&unknown;</a>",
                "<a><b></a>",
                "<a",
                "",
                "plain text",
                "<a/><b/>"
            })
    void refusesDocumentTypesEntitiesAndWhatIsNotWellFormed(String document) {
        assertThatThrownBy(() -> parse(document)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void refusesDeepNesting() {
        String deep = "<a>".repeat(GuardedReader.DEEPEST + 1) + "</a>".repeat(GuardedReader.DEEPEST + 1);

        assertThatThrownBy(() -> parse(deep))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("100");
    }

    @Test
    void refusesMoreElementsThanAllowed() {
        assertThatThrownBy(() ->
                        Xml.parse(new ByteArrayInputStream("<a><b/><b/><b/></a>".getBytes(StandardCharsets.UTF_8)), 3))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("3 elements");
    }

    @Test
    void streamsElementByElement() throws Exception {
        XMLStreamReader reader = Xml.reader(
                new ByteArrayInputStream("<a> <b>1<!-- x -->2</b> <c/></a>".getBytes(StandardCharsets.UTF_8)));

        assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.getElementText()).isEqualTo("12");
        assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThatThrownBy(() -> {
                    reader.nextTag();
                    reader.nextTag();
                    reader.nextTag();
                })
                .isInstanceOf(XMLStreamException.class);
    }
}
