package io.github.melsdk.core.internal.http;

import org.jspecify.annotations.Nullable;

/** The headers of an answer. */
@FunctionalInterface
public interface HeaderLookup {

    /** Returns the last value of a header, by its name in any case; null when it is absent. */
    @Nullable
    String value(String name);
}
