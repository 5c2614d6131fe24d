package io.github.melsdk.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies what records receive, so that nobody can change it afterwards. */
final class Copies {

    private Copies() {}

    /** Returns an unmodifiable copy without null elements; empty for null. */
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

    /** Returns an unmodifiable copy in the same order, null values kept as in the JSON; empty for null. */
    static Map<String, Object> map(@Nullable Map<String, Object> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
