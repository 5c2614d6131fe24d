package io.github.melsdk.energy.charging;

import io.github.melsdk.core.internal.http.Arguments;
import org.jspecify.annotations.Nullable;

/** The parameters of a live feed. */
final class StatusRequest implements StatusQuery {

    static final String NATIONAL = "consolidation-nationale-irve-dynamique";

    private String resource = NATIONAL;
    private boolean source;
    private @Nullable Integer limit;

    @Override
    public StatusQuery onlyQualiCharge() {
        resource = "qualicharge-irve-dynamique";
        return this;
    }

    @Override
    public StatusQuery withSource() {
        source = true;
        return this;
    }

    @Override
    public StatusQuery limitPerSource(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("A sample has at least one row, not " + rows);
        }
        limit = rows;
        return this;
    }

    Arguments arguments() {
        return Arguments.of("resource", resource)
                .query("include_origin", source ? 1 : null)
                .query("limit_per_source", limit);
    }
}
