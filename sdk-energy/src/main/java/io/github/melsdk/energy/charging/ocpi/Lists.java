package io.github.melsdk.energy.charging.ocpi;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists as peers send them. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<? extends @Nullable T> list) {
        if (list == null) {
            return List.of();
        }
        return list.stream()
                .<T>mapMulti((item, out) -> {
                    if (item != null) {
                        out.accept(item);
                    }
                })
                .toList();
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
