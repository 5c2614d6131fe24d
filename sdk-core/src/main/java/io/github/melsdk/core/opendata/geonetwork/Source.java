package io.github.melsdk.core.opendata.geonetwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the index of a catalogue, where nearly every field is a value or a list of them, and translated texts are objects. */
record Source(Map<?, ?> fields) {

    /** Returns the values of a field, one or many. */
    List<Object> all(String name) {
        Object value = fields.get(name);
        return value instanceof List<?> list
                ? list.stream().filter(Objects::nonNull).map(Object.class::cast).toList()
                : value == null ? List.of() : List.of(value);
    }

    /** Returns the objects of a field. */
    List<Source> objects(String name) {
        return all(name).stream()
                .filter(Map.class::isInstance)
                .map(value -> new Source((Map<?, ?>) value))
                .toList();
    }

    /** Returns the texts of a field, translated ones in French or else as they are. */
    List<String> texts(String name) {
        return all(name).stream().map(Source::text).flatMap(Optional::stream).toList();
    }

    /** Returns the first text of the first field that has one. */
    @Nullable
    String first(String... names) {
        return Stream.of(names)
                .flatMap(name -> texts(name).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> text(Object value) {
        Object text = value;
        if (value instanceof Map<?, ?> translations) {
            Object french = translations.get("langfre");
            text = french == null ? translations.get("default") : french;
        }
        boolean scalar = text instanceof String || text instanceof Number || text instanceof Boolean;
        return text != null && scalar
                ? Optional.of(text.toString()).filter(found -> !found.isBlank())
                : Optional.empty();
    }

    /** Returns the keywords of all thesauri, each once. */
    List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        for (Source thesauri : objects("allKeywords")) {
            for (Object thesaurus : thesauri.fields().values()) {
                if (thesaurus instanceof Map<?, ?> map) {
                    keywords.addAll(new Source(map).texts("keywords"));
                }
            }
        }
        return keywords.stream().distinct().toList();
    }
}
