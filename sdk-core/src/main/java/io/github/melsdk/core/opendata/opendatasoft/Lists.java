package io.github.melsdk.core.opendata.opendatasoft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies what records receive: never null, never changed afterwards. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<? extends @Nullable T> list) {
        return list == null
                ? List.of()
                : Collections.unmodifiableList(
                        list.stream().filter(Objects::nonNull).toList());
    }

    /** Keeps the order and null values, as in the JSON. */
    static Map<String, Object> copy(@Nullable Map<String, Object> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
