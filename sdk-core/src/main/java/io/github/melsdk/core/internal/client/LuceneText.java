package io.github.melsdk.core.internal.client;

/** Writes texts in Lucene's query language, which Elasticsearch and Solr read too, so that they stay texts. */
public final class LuceneText {

    /** What Lucene reads as more than a character, besides blanks. */
    private static final String SPECIAL = "+-=&|><!(){}[]^\"~*?:\\/";

    private LuceneText() {}

    /** Returns a text in double quotes: a phrase, or an exact value. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns a text as one term without quotes. Elasticsearch has no escape for angle brackets: the caller refuses them. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || Character.isWhitespace(c)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Returns words as they are, what the language would read as an operator being taken for a blank. */
    public static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (String word : text.strip().split("\\s+")) {
            StringBuilder plain = new StringBuilder(word.length());
            word.chars().forEach(c -> plain.append(SPECIAL.indexOf(c) >= 0 ? ' ' : (char) c));
            boolean operator = word.equals("AND") || word.equals("OR") || word.equals("NOT");
            words.append(words.isEmpty() ? "" : " ")
                    .append(
                            operator
                                    ? word.toLowerCase(java.util.Locale.ROOT)
                                    : plain.toString().strip());
        }
        return words.toString().strip();
    }
}
