package io.github.melsdk.core.internal.json;

import java.util.Locale;

/** Says in a few words what a body is that is no JSON. */
final class BodyExcerpt {

    private static final int LENGTH = 120;

    private BodyExcerpt() {}

    /** Returns for example {@code an HTML page titled "Portail captif"}. */
    static String describe(String beginning) {
        String text = beginning.strip();
        if (!text.startsWith("<")) {
            return "text that begins with \"" + JsonPaths.excerpt(text, LENGTH) + '"';
        }
        String title = title(text);
        if (!title.isEmpty()) {
            return "an HTML page titled \"" + JsonPaths.excerpt(title, LENGTH) + '"';
        }
        return "markup that begins with \"" + JsonPaths.excerpt(text, LENGTH) + '"';
    }

    private static String title(String page) {
        String lower = page.toLowerCase(Locale.ROOT);
        int tag = lower.indexOf("<title");
        int from = tag < 0 ? -1 : lower.indexOf('>', tag);
        if (from < 0 || lower.length() != page.length()) {
            return "";
        }
        int to = lower.indexOf('<', from);
        return page.substring(from + 1, to < 0 ? page.length() : to).strip();
    }
}
