package io.github.melsdk.participation.internal.decidim;

/**
 * Replaces the server's own links in texts, {@code gid://site/Decidim::Hashtag/12/name}: a hashtag by its name, a mention of
 * somebody by nothing, as only the server knows who it is.
 */
final class ServerLinks {

    private static final String START = "gid://";
    private static final String HASHTAG = "/Decidim::Hashtag/";

    private ServerLinks() {}

    static String replace(String text) {
        int at = text.indexOf(START);
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            plain.append(text, from, at);
            int end = end(text, at + START.length());
            plain.append(shown(text.substring(at, end)));
            from = end;
            at = text.indexOf(START, from);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == ':' || c == '_' || c == '-';
    }

    private static String shown(String link) {
        int hashtag = link.indexOf(HASHTAG);
        int name = hashtag < 0 ? -1 : link.indexOf('/', hashtag + HASHTAG.length());
        if (name < 0) {
            return "";
        }
        String text = link.substring(name + 1);
        return "#" + (text.startsWith("_") ? text.substring(1) : text);
    }
}
