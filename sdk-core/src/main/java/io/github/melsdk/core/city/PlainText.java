package io.github.melsdk.core.city;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the markup out of messages. Sources write HTML, and some escape it once more. */
final class PlainText {

    private static final int MOST_PASSES = 3;
    private static final int LONGEST_ENTITY = 10;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("agrave", "à"),
            Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"),
            Map.entry("ocirc", "ô"),
            Map.entry("ucirc", "û"),
            Map.entry("ugrave", "ù"),
            Map.entry("icirc", "î"),
            Map.entry("iuml", "ï"),
            Map.entry("Eacute", "É"),
            Map.entry("rsquo", "’"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("euro", "€"));

    private PlainText() {}

    static String of(String html) {
        String text = html;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String plainer = unescaped(withoutTags(text));
            if (plainer.equals(text)) {
                break;
            }
            text = plainer;
        }
        return text.strip();
    }

    /** Ends of paragraphs, items and lines become line breaks; all other tags vanish. A lone {@code <} is a character. */
    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int close = c == '<' && isTagAt(html, at) ? html.indexOf('>', at) : -1;
            if (close < 0) {
                append(text, c);
                at++;
            } else {
                if (breaksLine(html.substring(at + 1, close))) {
                    append(text, '\n');
                }
                at = close + 1;
            }
        }
        return text.toString();
    }

    private static boolean isTagAt(String html, int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    private static boolean breaksLine(String tag) {
        String name = tag.toLowerCase(Locale.ROOT);
        return name.startsWith("br") || name.startsWith("/p") || name.startsWith("/li") || name.startsWith("/div");
    }

    /** Runs of blanks become one, a run with a line break becomes a line break. */
    private static void append(StringBuilder text, char c) {
        boolean blank = Character.isWhitespace(c) || c == '\u00a0';
        int last = text.length() - 1;
        boolean afterBlank = last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\n');
        if (!blank) {
            text.append(c);
        } else if (!afterBlank) {
            text.append(c == '\n' ? '\n' : ' ');
        } else if (c == '\n') {
            text.setCharAt(last, '\n');
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int semicolon = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
            String character = semicolon < 0 || semicolon - at > LONGEST_ENTITY
                    ? null
                    : character(text.substring(at + 1, semicolon));
            if (character == null) {
                plain.append(text.charAt(at));
                at++;
            } else {
                plain.append(character);
                at = semicolon + 1;
            }
        }
        return plain.toString();
    }

    private static @Nullable String character(String entity) {
        if (!entity.startsWith("#")) {
            return NAMED.get(entity);
        }
        boolean hexadecimal = entity.startsWith("#x") || entity.startsWith("#X");
        try {
            int point = Integer.parseInt(entity.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(point) && !Character.isISOControl(point)
                    ? Character.toString(point)
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
