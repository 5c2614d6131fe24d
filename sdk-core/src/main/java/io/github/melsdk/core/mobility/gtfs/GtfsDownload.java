package io.github.melsdk.core.mobility.gtfs;

import java.time.Instant;
import java.util.Objects;

/**
 * The outcome of a download.
 *
 * @param changed whether a file was written; false when the server still has the version that is known
 * @param bytes size of the file that was written, 0 when none was
 * @param version version to keep
 * @param retrievedAt when the server was asked
 */
public record GtfsDownload(boolean changed, long bytes, GtfsVersion version, Instant retrievedAt) {

    /** Refuses missing parts. */
    public GtfsDownload {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(retrievedAt, "retrievedAt");
    }
}
