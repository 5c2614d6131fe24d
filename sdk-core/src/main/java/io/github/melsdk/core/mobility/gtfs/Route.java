package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.mobility.RouteType;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.OpenEnum;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line.
 *
 * @param id identifier, unique in its archive only
 * @param agencyId identifier of its agency, null when there is only one
 * @param shortName name such as {@code L5}, null if none
 * @param longName name such as {@code Lille - Marcq}, null if none
 * @param description more about it, null if none
 * @param type what runs on it, by the number of the feed
 * @param url page, null if none
 * @param color six hexadecimal digits, null if none
 * @param textColor six hexadecimal digits of a colour to write on {@code color}, null if none
 * @param sortOrder place in lists for people, null if none
 * @param attribution producer, licence and dates
 */
public record Route(
        String id,
        @Nullable String agencyId,
        @Nullable String shortName,
        @Nullable String longName,
        @Nullable String description,
        OpenEnum<RouteType> type,
        @Nullable String url,
        @Nullable String color,
        @Nullable String textColor,
        @Nullable Integer sortOrder,
        Attribution attribution)
        implements Identified, Attributed {

    /**
     * Returns the name to show.
     *
     * @return the short name, else the long one, else the identifier
     */
    public String label() {
        return shortName != null ? shortName : longName != null ? longName : id;
    }

    /**
     * Returns what runs on the line, the extended numbers of French feeds understood.
     *
     * @return empty when the feed does not say
     */
    public Optional<RouteType> mode() {
        return RouteType.nearest(type);
    }
}
