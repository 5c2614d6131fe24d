package io.github.melsdk.core.internal.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes markup out of texts that should have none. One pass over the text, whatever it holds. */
public final class PlainText {

    private static final int LONGEST_ENTITY = 10;
    private static final String BREAKING = " br p div li ul ol tr h1 h2 h3 h4 h5 h6 ";

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("laquo", "\u00ab"),
            Map.entry("raquo", "\u00bb"),
            Map.entry("hellip", "\u2026"),
            Map.entry("ndash", "\u2013"),
            Map.entry("euro", "\u20ac"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("egrave", "\u00e8"),
            Map.entry("ecirc", "\u00ea"),
            Map.entry("agrave", "\u00e0"),
            Map.entry("acirc", "\u00e2"),
            Map.entry("ccedil", "\u00e7"),
            Map.entry("ocirc", "\u00f4"),
            Map.entry("icirc", "\u00ee"),
            Map.entry("ugrave", "\u00f9"),
            Map.entry("ucirc", "\u00fb"),
            Map.entry("Eacute", "\u00c9"));

    private PlainText() {}

    /**
     * Returns a text without tags and with its character references resolved; line breaks and paragraphs become line ends.
     * A text without markup comes back as it is.
     */
    public static String of(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        // Beyond the last '>' no tag can end: looking again at every '<' would cost the square of the length.
        int lastClose = text.lastIndexOf('>');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && i < lastClose && isTag(text, i)) {
                int close = text.indexOf('>', i);
                appendBreak(plain, text, i, close);
                i = close;
            } else if (c == '&') {
                i = appendReference(plain, text, i);
            } else {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    private static boolean isTag(String text, int open) {
        char next = text.charAt(open + 1);
        return next == '/' || next == '!' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    private static void appendBreak(StringBuilder plain, String text, int open, int close) {
        int start = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int end = start;
        while (end < close && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String name = text.substring(start, Math.min(end, start + 3)).toLowerCase(Locale.ROOT);
        boolean breaks = end > start && BREAKING.contains(" " + name + " ");
        if (breaks && plain.length() > 0 && plain.charAt(plain.length() - 1) != '\n') {
            plain.append('\n');
        }
    }

    /** Appends what a reference stands for, or the ampersand itself; returns the index of the last character used. */
    private static int appendReference(StringBuilder plain, String text, int at) {
        int semicolon = -1;
        for (int i = at + 1; i < text.length() && i <= at + LONGEST_ENTITY && semicolon < 0; i++) {
            semicolon = text.charAt(i) == ';' ? i : -1;
        }
        String resolved = semicolon < 0 ? null : resolve(text.substring(at + 1, semicolon));
        plain.append(resolved == null ? "&" : resolved);
        return resolved == null ? at : semicolon;
    }

    private static @Nullable String resolve(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean shown = Character.isValidCodePoint(code) && code >= ' ' && (code < 0xd800 || code > 0xdfff);
            return shown ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
