package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * The modules of one version of a peer.
 *
 * @param version such as {@code 2.2.1}
 * @param endpoints the modules
 */
public record VersionDetails(
        @JsonProperty("version") String version,
        @JsonProperty("endpoints") List<OcpiModule> endpoints) {

    /** Copies the list. */
    public VersionDetails {
        version = Lists.text(version);
        endpoints = Lists.copy(endpoints);
    }

    /**
     * Finds a module that gives data.
     *
     * @param identifier such as {@code locations}
     * @return the module, empty when the peer does not offer it
     */
    public Optional<OcpiModule> sender(String identifier) {
        return endpoints.stream()
                .filter(module -> module.identifier().equals(identifier)
                        && !module.role().is(ModuleRole.RECEIVER)
                        && !module.url().isBlank())
                .findFirst();
    }
}
