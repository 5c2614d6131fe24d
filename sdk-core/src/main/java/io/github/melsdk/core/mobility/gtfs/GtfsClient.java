package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.ServiceClient;
import java.net.URI;
import java.nio.file.Path;

/**
 * Downloads the archive of a timetable, only when it changed. Immutable and thread-safe. Call it, do not implement it: methods
 * will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}.
 *
 * @see <a href="https://gtfs.org/documentation/schedule/reference/">GTFS Schedule reference</a>
 */
public interface GtfsClient extends ServiceClient<GtfsClient> {

    /**
     * Returns a client on a transport of its own.
     *
     * @param archive address of the archive, or one that redirects to it
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static GtfsClient create(URI archive) {
        return builder(archive).build();
    }

    /**
     * Returns a builder.
     *
     * @param archive address of the archive
     * @return a builder, not thread-safe
     */
    static GtfsClientBuilder builder(URI archive) {
        return new GtfsClientBuilder(archive);
    }

    /**
     * Downloads the archive in constant memory. The file appears, or is replaced, only when it is complete.
     *
     * @param file where to put it
     * @return version of what was written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    GtfsDownload download(Path file);

    /**
     * Downloads the archive unless the server still has a version that is known.
     *
     * @param file where to put it; left alone when nothing changed
     * @param known version of the last download, kept beside the file
     * @return whether a file was written, and its version
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    GtfsDownload download(Path file, GtfsVersion known);
}
