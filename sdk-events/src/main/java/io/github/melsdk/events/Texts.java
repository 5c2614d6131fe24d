package io.github.melsdk.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts values into the fields of a draft. Nested collections are replaced, never changed: drafts share them. */
final class Texts {

    private Texts() {}

    /** Sets what a field holds in one language. */
    static void put(Map<String, Object> fields, String field, String language, Object value) {
        if (language.isBlank()) {
            throw new IllegalArgumentException("Name the language of " + field + ", such as fr");
        }
        Map<String, Object> texts = new LinkedHashMap<>();
        if (fields.get(field) instanceof Map<?, ?> known) {
            known.forEach((key, text) -> texts.put(key.toString(), text));
        }
        texts.put(language, Objects.requireNonNull(value, field));
        fields.put(field, Collections.unmodifiableMap(texts));
    }

    /** Adds an item to a field that holds a list. */
    static void add(Map<String, Object> fields, String field, Object item) {
        List<Object> items = new ArrayList<>();
        if (fields.get(field) instanceof List<?> known) {
            items.addAll(known);
        }
        items.add(item);
        fields.put(field, Collections.unmodifiableList(items));
    }
}
