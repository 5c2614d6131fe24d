package io.github.melsdk.core.internal.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the records of an export are within its document. */
public final class StreamShape {

    /** The document is an array of records. An empty body is a failure. */
    public static final StreamShape ARRAY = new StreamShape(null);

    /** One record per line (JSON Lines, NDJSON); blank lines are skipped and an empty body has no record. */
    public static final StreamShape LINES = new StreamShape(null);

    private final @Nullable String member;

    private StreamShape(@Nullable String member) {
        this.member = member;
    }

    /**
     * Returns the shape of an object whose one member is the array of records, for example {@code features}. Other
     * members are skipped; a member of that name that comes again is skipped too.
     *
     * @param member name of the member
     * @return the shape
     */
    public static StreamShape field(String member) {
        return new StreamShape(Objects.requireNonNull(member, "member"));
    }

    /** Returns the member that holds the records, or null. */
    @Nullable
    String member() {
        return member;
    }

    @Override
    public String toString() {
        return member != null ? "field " + member : this == ARRAY ? "array" : "lines";
    }
}
