package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.melsdk.core.model.LocalizedText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keywords by language. */
public final class Keywords {

    private static final Keywords NONE = new Keywords(Map.of());

    private final Map<String, List<String>> words;

    private Keywords(Map<String, List<String>> words) {
        this.words = words;
    }

    /**
     * Returns no keywords.
     *
     * @return an empty set of keywords
     */
    public static Keywords none() {
        return NONE;
    }

    /**
     * Returns keywords in one language.
     *
     * @param language the language, such as {@code fr}
     * @param words the keywords
     * @return the keywords
     */
    public static Keywords of(String language, List<String> words) {
        return fromWire(Map.of(language, words));
    }

    /**
     * Reads a JSON value: an object from language to texts, a list of texts in one language, a text, or whatever stands
     * for "nothing". For JSON decoding.
     *
     * @param wire the decoded JSON value
     * @return the keywords
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Keywords fromWire(@Nullable Object wire) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        if (wire instanceof Map<?, ?> map) {
            map.forEach((language, words) -> put(kept, language, words));
        } else {
            put(kept, LocalizedText.UNDETERMINED, wire);
        }
        return kept.isEmpty() ? NONE : new Keywords(Collections.unmodifiableMap(kept));
    }

    private static void put(Map<String, List<String>> kept, @Nullable Object language, @Nullable Object words) {
        List<String> texts = words instanceof Collection<?> many
                ? many.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : words == null ? List.of() : List.of(words.toString());
        if (language != null && !texts.isEmpty()) {
            kept.put(language.toString(), texts);
        }
    }

    /**
     * Returns the keywords for a reader: in the reader's language if there are any, otherwise in French, in English, or in
     * the first language that has any.
     *
     * @param locale the reader's language
     * @return an unmodifiable list, empty if there is none in any language
     */
    public List<String> in(Locale locale) {
        for (String language : List.of(locale.getLanguage(), "fr", "en")) {
            if (words.containsKey(language)) {
                return words.get(language);
            }
        }
        return words.isEmpty() ? List.of() : words.values().iterator().next();
    }

    /**
     * Returns the keywords by language.
     *
     * @return an unmodifiable map in the provider's order
     */
    @JsonValue
    public Map<String, List<String>> asMap() {
        return words;
    }

    /**
     * Tells whether there is no keyword.
     *
     * @return true if there is none in any language
     */
    @JsonIgnore
    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keywords that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
