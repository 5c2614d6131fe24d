package io.github.melsdk.core.mobility.gbfs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed that a system publishes.
 *
 * @param name the name as the system writes it, such as {@code station_status}
 * @param url its address
 * @param language language of the texts as the system claims it, null from version 3 on
 */
public record FeedLink(String name, String url, @Nullable String language) {

    /** Refuses missing parts. */
    public FeedLink {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
    }
}
