package io.github.melsdk.core.mobility.gtfs;

import org.jspecify.annotations.Nullable;

/**
 * What a server calls the version of an archive; keep it beside the file and give it back to ask for changes only.
 *
 * @param etag value of {@code ETag}, null if none
 * @param lastModified value of {@code Last-Modified}, null if none
 */
public record GtfsVersion(@Nullable String etag, @Nullable String lastModified) {

    /**
     * Tells whether the server named a version at all.
     *
     * @return false when each download will be a whole one
     */
    public boolean isKnown() {
        return etag != null || lastModified != null;
    }
}
