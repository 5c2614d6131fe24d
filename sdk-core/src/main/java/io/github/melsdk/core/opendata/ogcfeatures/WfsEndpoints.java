package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import io.github.melsdk.core.internal.xml.Xml;
import io.github.melsdk.core.internal.xml.XmlElement;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The operations of WFS. All have the same path; errors come as XML, also with status 200. */
final class WfsEndpoints {

    private static final int MOST_ELEMENTS = 500_000;
    private static final int LONGEST_REPORT = 64 * 1024;

    static final Endpoint<WfsCapabilities> CAPABILITIES =
            Endpoint.get("wfs.capabilities", "", WfsEndpoints::capabilities).accepting("application/xml, text/xml");

    static final Endpoint<Wire.LayerTypes> DESCRIBE = Endpoint.get("wfs.describe", "", WfsEndpoints::types);

    static final Endpoint<Wire.ItemsAt> FEATURES = Endpoint.get("wfs.features", "", WfsEndpoints::page);

    private WfsEndpoints() {}

    static Arguments request(String name, WfsVersion version) {
        return Arguments.none()
                .query("service", "WFS")
                .query("version", version.text())
                .query("request", name);
    }

    /** Reads the words of a report of exceptions; empty when the document is none. */
    static Optional<ErrorReader.Problem> problem(XmlElement root) {
        if (!root.name().endsWith("ExceptionReport")) {
            return Optional.empty();
        }
        Optional<XmlElement> exception = root.children().stream().findFirst();
        String code = exception
                .flatMap(e -> e.attribute("exceptionCode").or(() -> e.attribute("code")))
                .orElse(null);
        String text = exception
                .flatMap(e ->
                        e.text("ExceptionText").or(() -> Optional.of(e.text()).filter(t -> !t.isEmpty())))
                .orElse(null);
        String locator = exception.flatMap(e -> e.attribute("locator")).orElse(null);
        return Optional.of(new ErrorReader.Problem(
                code, locator == null || text == null ? text : text + " (" + locator + ")", null));
    }

    private static WfsCapabilities capabilities(Payload payload) throws IOException {
        XmlElement root = xml(payload.stream());
        refuse(root);
        return WfsCapabilities.read(root);
    }

    private static XmlElement xml(InputStream stream) throws IOException {
        try {
            return Xml.parse(stream, MOST_ELEMENTS);
        } catch (XMLStreamException e) {
            throw new RefusedAnswer(200, null, "the answer is no XML that can be read");
        }
    }

    private static void refuse(XmlElement root) throws RefusedAnswer {
        Optional<ErrorReader.Problem> problem = problem(root);
        if (problem.isPresent()) {
            String code = problem.get().code();
            String text = problem.get().message();
            boolean unknown = text != null && text.toLowerCase(Locale.ROOT).contains("unknown");
            throw new RefusedAnswer(unknown ? 404 : 400, code, text);
        }
    }

    private static Wire.LayerTypes types(Payload payload) throws IOException {
        return Json.standard()
                .read(withoutReport(payload.stream()), payload.charset(), Wire.LayerTypes.class, payload.drift());
    }

    private static Wire.ItemsAt page(Payload payload) throws IOException {
        SkipCounter drift = new SkipCounter(payload.drift(), "$.features");
        Wire.Items items =
                Json.standard().read(withoutReport(payload.stream()), payload.charset(), Wire.Items.class, drift);
        // The member crs says EPSG:4326, and yet longitude comes first.
        return new Wire.ItemsAt(items, payload.url(), drift.skipped(), null);
    }

    /** Looks at the first character: a report in XML is an error, whatever its status says. */
    private static InputStream withoutReport(InputStream body) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(body);
        stream.mark(LONGEST_REPORT);
        int first = stream.read();
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            first = stream.read();
        }
        stream.reset();
        if (first != '<') {
            return stream;
        }
        byte[] beginning = stream.readNBytes(LONGEST_REPORT);
        if (new String(beginning, StandardCharsets.ISO_8859_1).contains("ExceptionReport")) {
            refuse(xml(new ByteArrayInputStream(beginning)));
        }
        return new SequenceInputStream(new ByteArrayInputStream(beginning), stream);
    }
}
