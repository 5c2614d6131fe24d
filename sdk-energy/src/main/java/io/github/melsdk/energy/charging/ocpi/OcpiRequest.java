package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.internal.http.Arguments;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a list. */
final class OcpiRequest implements OcpiQuery {

    private @Nullable Instant from;
    private @Nullable Instant to;
    private @Nullable Integer pageSize;
    private @Nullable String cursor;

    @Override
    public OcpiQuery updatedFrom(Instant value) {
        from = Objects.requireNonNull(value, "from");
        return this;
    }

    @Override
    public OcpiQuery updatedBefore(Instant value) {
        to = Objects.requireNonNull(value, "to");
        return this;
    }

    @Override
    public OcpiQuery pageSize(int objects) {
        if (objects < 1) {
            throw new IllegalArgumentException("A page has at least one object, not " + objects);
        }
        pageSize = objects;
        return this;
    }

    @Override
    public OcpiQuery startingAt(String value) {
        cursor = Objects.requireNonNull(value, "cursor");
        return this;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    /** Adds the parameters of the first page; what a link repeats is not added twice. */
    void writeTo(Arguments arguments) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("What was changed from " + from + " on was not changed before " + to);
        }
        arguments.query("date_from", from).query("date_to", to).query("limit", pageSize);
    }
}
