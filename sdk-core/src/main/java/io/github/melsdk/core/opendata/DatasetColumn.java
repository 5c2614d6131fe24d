package io.github.melsdk.core.opendata;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset.
 *
 * @param name the name that queries and records use, with its blanks, accents and apostrophes
 * @param label name for people, or null
 * @param type what its values are, in the SDK's words
 * @param portalType what the portal calls the type, or null
 */
public record DatasetColumn(
        String name,
        @Nullable String label,
        Type type,
        @Nullable String portalType) {

    public DatasetColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** What the values of a column are. Portals often declare numbers and dates as texts. */
    public enum Type {
        /** Text. */
        TEXT,
        /** Whole number. */
        INTEGER,
        /** Number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Calendar day. */
        DATE,
        /** Day and time. */
        DATE_TIME,
        /** A position. */
        POINT,
        /** Any geometry. */
        GEOMETRY,
        /** Anything else: lists, objects, files, or a type that the portal does not tell. */
        OTHER
    }
}
