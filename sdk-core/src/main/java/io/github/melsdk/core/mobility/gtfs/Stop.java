package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.OpenEnum;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stop, a station or a point within one.
 *
 * @param id identifier, unique in its archive only
 * @param code number that passengers see, null if none
 * @param name name, empty if none
 * @param description more about it, null if none
 * @param position position, null if none that can be used
 * @param zoneId fare zone, null if none
 * @param url page, null if none
 * @param type what it is
 * @param parentStation identifier of the station it belongs to, null if none
 * @param timeZone time zone on its clocks, null when that of the agency
 * @param wheelchair whether wheelchairs can be taken in here
 * @param platformCode name of the platform, null if none
 * @param attribution producer, licence and dates
 */
public record Stop(
        String id,
        @Nullable String code,
        String name,
        @Nullable String description,
        @Nullable GeoPoint position,
        @Nullable String zoneId,
        @Nullable String url,
        OpenEnum<LocationType> type,
        @Nullable String parentStation,
        @Nullable ZoneId timeZone,
        OpenEnum<Access> wheelchair,
        @Nullable String platformCode,
        Attribution attribution)
        implements Identified, Located, Attributed {

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }
}
