package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A system of shared vehicles.
 *
 * @param id identifier
 * @param name name
 * @param shortName short name, empty when there is none
 * @param operator who runs it
 * @param languages languages of its texts as it claims them
 * @param timeZone time zone, null if unknown
 * @param url its page, null if unknown
 * @param phone telephone number, null if unknown
 * @param email address for users, null if unknown
 * @param feedContact address for those who read the feeds, null if unknown
 * @param openingHours opening hours in the syntax of OpenStreetMap, from version 3 on, null if unknown
 * @param start first day, null if unknown
 * @param end last day of a system that ends, null if none
 * @param termsUrl page of the terms, null if unknown
 * @param version version that the feed claims
 * @param extras fields that the model does not list
 * @param attribution producer and licence: what the system says, else what the client was given
 */
public record SystemInformation(
        String id,
        LocalizedText name,
        LocalizedText shortName,
        LocalizedText operator,
        List<String> languages,
        @Nullable ZoneId timeZone,
        @Nullable String url,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String feedContact,
        @Nullable String openingHours,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String termsUrl,
        String version,
        Map<String, Object> extras,
        Attribution attribution)
        implements Identified, Attributed, Extras {

    /** Copies lists and maps. */
    public SystemInformation {
        Objects.requireNonNull(id, "id");
        languages = List.copyOf(languages);
        extras = Map.copyOf(extras);
    }
}
