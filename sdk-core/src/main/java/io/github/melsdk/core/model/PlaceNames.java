package io.github.melsdk.core.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares French names of places that sources spell differently. */
public final class PlaceNames {

    private static final Set<String> ARTICLES = Set.of("LE", "LA", "LES", "L");

    private PlaceNames() {}

    /**
     * Returns a name in the form in which spellings agree: capitals, no accents, ligatures in two letters, every run of
     * other characters (hyphen, apostrophe, parenthesis) one blank, {@code ST} and {@code STE} in full, and
     * {@code LES} between two words, as in Noyelles-lès-Seclin, as {@code LEZ}.
     *
     * @param name the name in any spelling
     * @return the normalised name, empty if it holds no letter or digit
     */
    public static String normalise(String name) {
        return String.join(" ", words(name));
    }

    /**
     * Returns {@link #normalise} without the article at the beginning, or at the end as in {@code BASSEE (LA)}, which
     * some files drop.
     *
     * @param name the name in any spelling
     * @return the key by which to compare names
     */
    public static String matchingKey(String name) {
        List<String> words = words(name);
        if (words.size() > 1 && ARTICLES.contains(words.get(0))) {
            words.remove(0);
        } else if (words.size() > 1 && ARTICLES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    private static List<String> words(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replace("Œ", "OE")
                .replace("Æ", "AE");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                finish(word, words);
            }
        }
        finish(word, words);
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).equals("LES")) {
                words.set(i, "LEZ");
            }
        }
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            String text = word.toString();
            words.add(text.equals("ST") ? "SAINT" : text.equals("STE") ? "SAINTE" : text);
            word.setLength(0);
        }
    }
}
