package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the live feed says of a charge point.
 *
 * @param id roaming identifier as written
 * @param state whether it works
 * @param occupancy whether somebody uses it
 * @param observedAt when this was so; null when the time has no offset, as nobody can tell its zone, or is unreadable
 * @param timestamp the time as written
 * @param connectors whether each plug works, as far as told
 * @param source the feed it comes from, null unless asked for
 */
public record ChargePointStatus(
        String id,
        OpenEnum<OperatingState> state,
        OpenEnum<Occupancy> occupancy,
        @Nullable Instant observedAt,
        String timestamp,
        Map<ConnectorType, OpenEnum<ConnectorState>> connectors,
        @Nullable String source)
        implements Identified {

    /** Copies the map. */
    public ChargePointStatus {
        state = OpenEnum.bind(OperatingState.class, state);
        occupancy = OpenEnum.bind(Occupancy.class, occupancy);
        connectors = Map.copyOf(connectors);
    }

    /**
     * Returns the identifier to join by.
     *
     * @return the identifier in capitals without separators
     * @see ChargePoint#keyOf(String)
     */
    public String key() {
        return ChargePoint.keyOf(id);
    }
}
