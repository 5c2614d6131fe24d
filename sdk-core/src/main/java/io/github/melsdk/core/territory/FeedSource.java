package io.github.melsdk.core.territory;

import io.github.melsdk.core.model.WireConstant;
import java.net.URI;

/**
 * A mobility feed of a territory.
 *
 * @param name the name in the profile
 * @param title the title for people
 * @param format the format
 * @param url the address of the feed
 */
public record FeedSource(String name, String title, Format format, URI url) {

    /** The format of a feed. */
    public enum Format implements WireConstant {
        /** General Bikeshare Feed Specification, the auto-discovery file. */
        GBFS("gbfs"),
        /** General Transit Feed Specification, the zip archive. */
        GTFS("gtfs"),
        /** GTFS Realtime. */
        GTFS_REALTIME("gtfs-realtime");

        private final String wire;

        Format(String wire) {
            this.wire = wire;
        }

        /** Returns the word for it in a profile. */
        @Override
        public String wire() {
            return wire;
        }
    }
}
