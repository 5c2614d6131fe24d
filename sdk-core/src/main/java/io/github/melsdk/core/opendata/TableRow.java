package io.github.melsdk.core.opendata;

import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that a portal serves.
 *
 * @param id identifier that the portal gives to the row; empty when it gives none. Many portals number rows afresh at each
 *     update
 * @param point where the portal places the row, or null
 * @param fields values by the names of the portal, as it sent them
 * @param attribution what the query says about the dataset, and when the row was read
 */
public record TableRow(String id, @Nullable GeoPoint point, Map<String, Object> fields, Attribution attribution)
        implements Identified, Located, Attributed, FieldValues {

    public TableRow {
        Objects.requireNonNull(id, "id");
        fields = Lists.copy(fields);
        Objects.requireNonNull(attribution, "attribution");
    }

    /**
     * Returns where the portal places the row.
     *
     * @return empty when it does not tell, or tells no place on earth
     */
    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(point);
    }

    @Override
    public @Nullable Instant retrievedAt() {
        return attribution.retrievedAt();
    }
}
