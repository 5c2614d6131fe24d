package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.territory.Communes;
import io.github.melsdk.energy.Power;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A charge point (<i>point de charge</i>): the place of one vehicle, with one or more plugs of which one can be used at a time.
 * One row of the national static file (IRVE). What the row leaves out or writes unreadably is null or absent.
 *
 * @param id roaming identifier ({@code id_pdc_itinerance}) as written
 * @param localId the operator's own identifier
 * @param station the station it belongs to
 * @param developer who had it built ({@code amenageur})
 * @param operator who runs it
 * @param ratedPower the most it delivers; written in watts by some, read as kilowatts above 4,000
 * @param connectors its plugs
 * @param attachedCable whether its type 2 plug is on a cable of the point
 * @param payment prices and means of payment
 * @param access who can use it, and when
 * @param gridConnection how it is connected to the grid
 * @param meter the delivery point ({@code num_pdl})
 * @param inServiceSince first day of service
 * @param updatedOn day of the last change of this row, which may lie years back
 * @param remarks the operator's remarks
 * @param point position, null when none can be read; a swapped pair inside metropolitan France is put right
 * @param provenance the file it comes from
 * @param attribution origin to name when it is shown
 * @param extras columns that this model does not list
 */
public record ChargePoint(
        String id,
        @Nullable String localId,
        StationSheet station,
        Company developer,
        Company operator,
        @Nullable Power ratedPower,
        Set<ConnectorType> connectors,
        @Nullable Boolean attachedCable,
        Payment payment,
        Access access,
        OpenEnum<GridConnection> gridConnection,
        @Nullable String meter,
        @Nullable LocalDate inServiceSince,
        @Nullable LocalDate updatedOn,
        @Nullable String remarks,
        @Nullable GeoPoint point,
        Provenance provenance,
        Attribution attribution,
        Map<String, Object> extras)
        implements Identified, Located, Attributed, Extras {

    /** Copies the collections. */
    public ChargePoint {
        connectors = Set.copyOf(connectors);
        gridConnection = OpenEnum.bind(GridConnection.class, gridConnection);
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /**
     * Returns the identifier without separators and in capitals, which joins the static file, the live feed and OCPI:
     * {@code FR*LIL*E1234*1} and {@code frlile12341} are one point.
     *
     * @return the identifier to join by
     */
    public String key() {
        return keyOf(id);
    }

    /**
     * Returns an identifier without separators and in capitals.
     *
     * @param id an identifier of a charge point in any spelling
     * @return the identifier to join by
     */
    public static String keyOf(String id) {
        StringBuilder key = new StringBuilder(id.length());
        for (char c : id.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c != '*' && c != '-' && !Character.isWhitespace(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /**
     * Tells whether the INSEE code of the row is that of one of some communes, or of one that became part of them. A row without a
     * code is in none: its position says too little near a border.
     *
     * @param communes the communes of a territory
     * @return true when the row says that the point is there
     */
    public boolean isIn(Communes communes) {
        return station.commune() != null && communes.find(station.commune()).isPresent();
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(point);
    }
}
