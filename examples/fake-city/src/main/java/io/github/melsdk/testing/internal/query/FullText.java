package io.github.melsdk.testing.internal.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Searches words in texts, without regard to case and accents. */
public final class FullText {
    private FullText() {}

    /**
     * Tells whether all words are found, with some spelling mistakes and the last one as a beginning.
     *
     * @param value a text, or anything that holds texts
     * @param query the words
     * @return true if each word is found
     */
    public static boolean fuzzy(JsonNode value, String query) {
        List<String> words = words(texts(value));
        List<String> wanted = words(query);
        for (int i = 0; i < wanted.size(); i++) {
            String word = wanted.get(i);
            boolean last = i == wanted.size() - 1;
            if (words.stream().noneMatch(w -> last && w.startsWith(word) || edits(w, word) <= tolerance(word))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether each word is the beginning of some word.
     *
     * @param value a text, or anything that holds texts
     * @param query the words
     * @return true if each word is found
     */
    public static boolean prefixes(JsonNode value, String query) {
        List<String> words = words(texts(value));
        return words(query).stream().allMatch(word -> words.stream().anyMatch(w -> w.startsWith(word)));
    }

    /**
     * Tells whether each word occurs.
     *
     * @param value a text, or anything that holds texts
     * @param query the words
     * @return true if each word is found
     */
    public static boolean words(JsonNode value, String query) {
        return words(texts(value)).containsAll(words(query));
    }

    private static String texts(JsonNode value) {
        if (value.isContainerNode()) {
            StringBuilder all = new StringBuilder();
            value.forEach(child -> all.append(texts(child)).append(' '));
            return all.toString();
        }
        return value.isNull() ? "" : value.asText();
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (plain + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static int tolerance(String word) {
        return word.length() > 5 ? 2 : word.length() > 2 ? 1 : 0;
    }

    private static int edits(String left, String right) {
        if (Math.abs(left.length() - right.length()) > 2) {
            return 3;
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
