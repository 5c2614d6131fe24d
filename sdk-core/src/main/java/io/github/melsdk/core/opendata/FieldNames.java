package io.github.melsdk.core.opendata;

import io.github.melsdk.core.model.PlaceNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the name that a server gives to a field. */
final class FieldNames {

    private FieldNames() {}

    static Optional<String> find(Set<String> names, String... candidates) {
        for (String candidate : candidates) {
            if (names.contains(candidate)) {
                return Optional.of(candidate);
            }
        }
        for (String candidate : candidates) {
            List<String> alike = names.stream()
                    .filter(name -> key(name).equals(key(candidate)))
                    .toList();
            if (alike.size() == 1) {
                return Optional.of(alike.get(0));
            }
        }
        return Optional.empty();
    }

    private static String key(String name) {
        return PlaceNames.normalise(name).replace(" ", "");
    }
}
