package io.github.melsdk.core.mobility.gtfs;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who runs lines.
 *
 * @param id identifier, empty in a feed of one agency that names none
 * @param name name, empty if none
 * @param url page, null if none
 * @param timeZone time zone of all times of the feed, null if unknown
 * @param language language of the texts, null if unknown
 * @param phone telephone number, null if unknown
 * @param fareUrl page to buy tickets, null if none
 * @param email address for passengers, null if unknown
 */
public record Agency(
        String id,
        String name,
        @Nullable String url,
        @Nullable ZoneId timeZone,
        @Nullable String language,
        @Nullable String phone,
        @Nullable String fareUrl,
        @Nullable String email) {}
