package io.github.melsdk.core.mobility.gtfs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes an archive and for how long it is good.
 *
 * @param publisher who publishes it, empty if not told
 * @param publisherUrl page of the publisher, null if none
 * @param language language of the texts, null if unknown
 * @param start first day, null if not told
 * @param end last day, null if not told
 * @param version version in the publisher's words, null if none
 * @param contactEmail address for those who read the archive, null if none
 * @param contactUrl page for those who read the archive, null if none
 */
public record FeedInfo(
        String publisher,
        @Nullable String publisherUrl,
        @Nullable String language,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String version,
        @Nullable String contactEmail,
        @Nullable String contactUrl) {}
