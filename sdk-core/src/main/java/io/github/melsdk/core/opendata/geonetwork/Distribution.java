package io.github.melsdk.core.opendata.geonetwork;

import io.github.melsdk.core.opendata.DataAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way to the data of a record.
 *
 * @param url address, or null
 * @param protocol what the catalogue says of it, such as {@code OGC API - Features}, {@code OGC:WFS} or {@code WWW:DOWNLOAD:text/csv}; or null
 * @param name name of a layer or a file, or null
 * @param description text for people, or null
 * @param function what it is for, such as {@code download}; or null
 * @param mimeType media type, or null
 */
public record Distribution(
        @Nullable String url,
        @Nullable String protocol,
        @Nullable String name,
        @Nullable String description,
        @Nullable String function,
        @Nullable String mimeType) {

    /**
     * Tells with which client the data are read, and what to ask it for.
     *
     * @return empty for pages for people and broken addresses
     */
    public Optional<DataAddress> address() {
        return DataAddress.of(url, protocol, name);
    }
}
