package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An area with rules of its own: no parking, no riding, a lower speed.
 *
 * @param name name, empty when there is none
 * @param geometry GeoJSON geometry as maps and lists (longitude, latitude); empty when there is none
 * @param start from when it holds, null when it always did
 * @param end until when it holds, null when it goes on
 * @param rules the rules as the feed writes them, the first one that fits wins; their fields differ by version
 */
public record GeofencingZone(
        LocalizedText name,
        Map<String, Object> geometry,
        @Nullable Instant start,
        @Nullable Instant end,
        List<Map<String, Object>> rules) {

    /** Copies the geometry and the rules. */
    public GeofencingZone {
        geometry = Map.copyOf(geometry);
        rules = List.copyOf(rules);
    }
}
