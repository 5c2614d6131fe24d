package io.github.melsdk.core.spi;

import java.util.Objects;

/**
 * A difference between what a provider sent and what the models of this SDK know. It never carries a value of the
 * answer, only where the difference is and of which kind.
 *
 * @param kind what differs
 * @param endpoint operation whose answer differs
 * @param path JSON path of the difference, for example {@code $.events[3].mood}
 * @param detail what was found and what was expected, for example {@code START_OBJECT instead of text}
 */
public record Drift(Kind kind, String endpoint, String path, String detail) {

    /** What differs. */
    public enum Kind {
        /** A field that the model does not list; it was ignored or kept aside. */
        UNKNOWN_FIELD,
        /** A constant that the model does not list; its raw text was kept. */
        UNKNOWN_CONSTANT,
        /** A value that does not fit its type without loss; it is absent. */
        UNREADABLE_VALUE,
        /** A record of a list that could not be read; the others were delivered. */
        SKIPPED_RECORD
    }

    public Drift {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(detail, "detail");
    }
}
