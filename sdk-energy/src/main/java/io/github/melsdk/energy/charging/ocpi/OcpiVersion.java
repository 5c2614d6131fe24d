package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A version that a peer speaks.
 *
 * @param version such as {@code 2.2.1}
 * @param url where its modules are listed
 */
public record OcpiVersion(
        @JsonProperty("version") String version,
        @JsonProperty("url") String url) {

    /** Turns what is absent into empty texts. */
    public OcpiVersion {
        version = Lists.text(version);
        url = Lists.text(url);
    }
}
