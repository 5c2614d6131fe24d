package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.OpenEnum;

/**
 * A module of a peer.
 *
 * @param identifier such as {@code locations}
 * @param role the side that the peer takes; absent before version 2.2
 * @param url its address, never to be built by hand
 */
public record OcpiModule(
        @JsonProperty("identifier") String identifier,
        @JsonProperty("role") OpenEnum<ModuleRole> role,
        @JsonProperty("url") String url) {

    /** Turns what is absent into empty values. */
    public OcpiModule {
        identifier = Lists.text(identifier);
        role = OpenEnum.bind(ModuleRole.class, role);
        url = Lists.text(url);
    }
}
