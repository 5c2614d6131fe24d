package io.github.melsdk.core.internal.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies what records receive: never null, never changed afterwards. */
public final class Lists {

    private Lists() {}

    /** Returns an unmodifiable copy without null elements; empty for null. */
    public static <T> List<T> copy(@Nullable List<? extends @Nullable T> list) {
        return list == null
                ? List.of()
                : Collections.unmodifiableList(
                        list.stream().filter(Objects::nonNull).toList());
    }

    /** Returns an unmodifiable copy in the same order, null values kept as in the JSON; empty for null. */
    public static Map<String, Object> copy(@Nullable Map<String, Object> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
