package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What a client has learnt of its server; shared by the clients derived from it. Thread-safe. */
final class WfsKnowledge {

    private final boolean cqlFilters;
    private final Map<String, Boolean> pageable = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> geometries = new ConcurrentHashMap<>();
    private volatile WfsVersion version;

    WfsKnowledge(WfsVersion version, boolean cqlFilters) {
        this.version = version;
        this.cqlFilters = cqlFilters;
    }

    boolean takesCqlFilters() {
        return cqlFilters;
    }

    WfsVersion version() {
        return version;
    }

    /** Asks the server for the newest version that both know. */
    WfsCapabilities readCapabilities(Service service) {
        WfsCapabilities capabilities = service.call(
                WfsEndpoints.CAPABILITIES,
                Arguments.none()
                        .query("service", "WFS")
                        .query("request", "GetCapabilities")
                        .query("acceptVersions", WfsVersion.V2_0_0.text() + "," + WfsVersion.V1_1_0.text()));
        for (WfsVersion known : WfsVersion.values()) {
            if (known.text().equals(capabilities.version())) {
                version = known;
            }
        }
        return capabilities;
    }

    /** Runs a call in the version agreed; when the server refuses that, agrees on another and runs it once more. */
    <T> T call(Service service, Function<WfsVersion, T> call) {
        WfsVersion before = version;
        try {
            return call.apply(before);
        } catch (ApiException e) {
            if (!"VersionNegotiationFailed".equals(e.code().orElse(""))) {
                throw e;
            }
            readCapabilities(service);
            if (version == before) {
                throw e;
            }
            return call.apply(version);
        }
    }

    boolean isPageable(String layer, BooleanSupplier probe) {
        Boolean known = pageable.get(layer);
        if (known == null) {
            known = probe.getAsBoolean();
            pageable.put(layer, known);
        }
        return known;
    }

    Optional<String> geometryOf(Service service, String layer) {
        Optional<String> known = geometries.get(layer);
        if (known == null) {
            known = call(service, agreed -> describe(service, layer, agreed)).geometry();
            geometries.put(layer, known);
        }
        return known;
    }

    static Wire.LayerTypes describe(Service service, String layer, WfsVersion version) {
        return service.call(
                WfsEndpoints.DESCRIBE,
                WfsEndpoints.request("DescribeFeatureType", version)
                        .query(version.typeParameter(), layer)
                        .query("outputFormat", "application/json"));
    }
}
