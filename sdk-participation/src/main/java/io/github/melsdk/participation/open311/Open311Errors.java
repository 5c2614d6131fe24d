package io.github.melsdk.participation.open311;

import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.ErrorReader.Problem;
import io.github.melsdk.core.internal.http.ErrorReader.StandardProblems;
import io.github.melsdk.core.internal.xml.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the standard's errors: a list of code and description, as JSON or XML, and pages of FixMyStreet. */
final class Open311Errors {

    private static final String PAGE = "the server answered with a page for people";

    private Open311Errors() {}

    static ErrorReader reader() {
        return (status, body, headers, now) -> body instanceof String text ? problem(text) : StandardProblems.of(body);
    }

    private static Problem problem(String text) {
        Optional<XmlElement> error = text.stripLeading().startsWith("<") ? Open311Xml.error(text) : Optional.empty();
        return error.map(found -> new Problem(
                        found.text("code").orElse(null),
                        found.text("description").orElse(null),
                        null))
                .orElseGet(() -> StandardProblems.of(text));
    }

    /** Returns what a page says in its title. */
    static String pageText(String html) {
        @Nullable String title = StandardProblems.of(html).message();
        return title == null ? PAGE : PAGE + ": " + title;
    }
}
