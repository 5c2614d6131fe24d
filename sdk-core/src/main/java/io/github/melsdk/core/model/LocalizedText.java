package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages, in the provider's order. Language keys are kept as the provider writes them and
 * compared without regard to case.
 */
public final class LocalizedText {

    /** The language key of a text whose language is not known (ISO 639-2). */
    public static final String UNDETERMINED = "und";

    private static final LocalizedText EMPTY = new LocalizedText(Map.of());

    /** Hardly any text comes in more languages. */
    private static final int FEW = 4;

    private static final List<String> FALLBACKS = List.of("fr", "en");

    private final Map<String, String> texts;

    private LocalizedText(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Returns a text without any language.
     *
     * @return the empty text
     */
    public static LocalizedText empty() {
        return EMPTY;
    }

    /**
     * Returns a text in one language.
     *
     * @param language the language, such as {@code fr}
     * @param text the text
     * @return the localized text
     */
    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Collections.singletonMap(
                Objects.requireNonNull(language, "language"), Objects.requireNonNull(text, "text")));
    }

    /**
     * Returns a text whose language is not known.
     *
     * @param text the text
     * @return the text under the language {@link #UNDETERMINED}
     */
    public static LocalizedText undetermined(String text) {
        return of(UNDETERMINED, text);
    }

    /**
     * Returns a text in several languages.
     *
     * @param texts texts by language, in the order to keep; entries with a null key or value are left out
     * @return the localized text
     */
    public static LocalizedText of(Map<String, ? extends @Nullable String> texts) {
        return fromWire(texts);
    }

    /**
     * Reads a JSON value: a text, an object from language to text, or whatever stands for "nothing". A list of texts
     * is joined by comma and blank. For JSON decoding.
     *
     * @param wire the decoded JSON value
     * @return the localized text, empty if there is nothing to keep
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText fromWire(@Nullable Object wire) {
        Map<String, String> kept = new LinkedHashMap<>(FEW);
        if (wire instanceof Map<?, ?> map) {
            map.forEach((language, text) -> put(kept, language, text));
        } else {
            put(kept, UNDETERMINED, wire);
        }
        return kept.isEmpty() ? EMPTY : new LocalizedText(Collections.unmodifiableMap(kept));
    }

    private static void put(Map<String, String> kept, @Nullable Object language, @Nullable Object text) {
        String value = textOf(text);
        if (language != null && value != null) {
            kept.put(language.toString(), value);
        }
    }

    private static @Nullable String textOf(@Nullable Object text) {
        if (text instanceof String plain) {
            return plain;
        }
        if (text instanceof Collection<?> parts) {
            return parts.isEmpty()
                    ? null
                    : parts.stream()
                            .map(LocalizedText::textOf)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", "));
        }
        return LosslessConversion.convert(text, String.class);
    }

    /**
     * Returns the text for a reader: in the reader's language if there is one, otherwise in French, in English, or in
     * the first language that has any text.
     *
     * @param locale the reader's language; a region is used if the text has that very variant
     * @return the text, empty if there is none in any language
     */
    public String in(Locale locale) {
        String language = locale.getLanguage();
        return find(locale.toLanguageTag())
                .or(() -> find(language))
                .or(() -> findVariantOf(language))
                .or(() -> FALLBACKS.stream()
                        .flatMap(fallback -> find(fallback).stream())
                        .findFirst())
                .or(() ->
                        texts.values().stream().filter(text -> !text.isBlank()).findFirst())
                .orElse("");
    }

    private Optional<String> find(String language) {
        return get(language).filter(text -> !text.isBlank());
    }

    private Optional<String> findVariantOf(String language) {
        return texts.entrySet().stream()
                .filter(entry -> !language.isEmpty() && tag(entry.getKey()).startsWith(language + "-"))
                .map(Map.Entry::getValue)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static String tag(String language) {
        return language.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the text in exactly one language.
     *
     * @param language the language, such as {@code fr}
     * @return the text; empty if there is none in that language
     */
    public Optional<String> get(String language) {
        String exact = texts.get(language);
        if (exact != null) {
            return Optional.of(exact);
        }
        String wanted = tag(language);
        return texts.entrySet().stream()
                .filter(entry -> tag(entry.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * Returns the languages, in the provider's order and spelling.
     *
     * @return an unmodifiable set
     */
    public Set<String> languages() {
        return texts.keySet();
    }

    /**
     * Returns the texts by language.
     *
     * @return an unmodifiable map in the provider's order
     */
    public Map<String, String> asMap() {
        return texts;
    }

    /**
     * Tells whether there is nothing to read in any language.
     *
     * @return true if all texts are blank or there is none
     */
    @JsonIgnore
    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }

    /**
     * Returns what {@link #fromWire} reads back as an equal text: the map, or the bare text if its language is not
     * known. For JSON encoding.
     *
     * @return a {@link Map} or a {@link String}
     */
    @JsonValue
    public Object toWire() {
        String bare = texts.size() == 1 ? texts.get(UNDETERMINED) : null;
        return bare == null ? texts : bare;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return toWire().toString();
    }
}
