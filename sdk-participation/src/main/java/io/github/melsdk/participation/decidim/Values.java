package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What records receive, copied so that nobody can change it afterwards; what is missing and has an empty form is empty. */
final class Values {

    private Values() {}

    static <T> List<T> list(@Nullable List<? extends @Nullable T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        List<T> copy = new ArrayList<>(list.size());
        for (T element : list) {
            if (element != null) {
                copy.add(element);
            }
        }
        return Collections.unmodifiableList(copy);
    }

    static Map<String, Object> map(@Nullable Map<String, Object> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static LocalizedText text(@Nullable LocalizedText text) {
        return text == null ? LocalizedText.empty() : text;
    }
}
