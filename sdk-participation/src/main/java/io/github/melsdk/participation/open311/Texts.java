package io.github.melsdk.participation.open311;

import java.util.Objects;

/** Checks texts of callers. */
final class Texts {

    private Texts() {}

    static String require(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException("The " + name + " is blank");
        }
        return value;
    }
}
