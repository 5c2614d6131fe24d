package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HeaderLookup;
import io.github.melsdk.core.internal.xml.Xml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads reports of exceptions, which are XML, and the usual shapes besides. */
final class WfsErrors implements ErrorReader {

    private static final int MOST_ELEMENTS = 1_000;

    @Override
    public Problem read(int status, @Nullable Object body, HeaderLookup headers, Instant now) {
        if (body instanceof String text && text.contains("ExceptionReport")) {
            try {
                byte[] bytes = withoutDeclaration(text).getBytes(StandardCharsets.UTF_8);
                return WfsEndpoints.problem(Xml.parse(new ByteArrayInputStream(bytes), MOST_ELEMENTS))
                        .orElse(Problem.UNKNOWN);
            } catch (XMLStreamException e) {
                return Problem.UNKNOWN;
            }
        }
        return StandardProblems.of(body);
    }

    /** The text is decoded already, whatever encoding the document declares. */
    private static String withoutDeclaration(String text) {
        int end = text.indexOf("?>");
        return text.stripLeading().startsWith("<?xml") && end > 0
                ? text.substring(end + 2).strip()
                : text.strip();
    }
}
