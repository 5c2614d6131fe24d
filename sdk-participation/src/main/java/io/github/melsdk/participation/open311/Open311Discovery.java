package io.github.melsdk.participation.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of itself.
 *
 * @param changeset when this description last changed, null if it does not say
 * @param contact how to reach the operators, null if it does not say
 * @param keyService how to get a key, null if it does not say
 * @param endpoints its addresses
 */
public record Open311Discovery(
        @JsonProperty("changeset") @Nullable OffsetDateTime changeset,
        @JsonProperty("contact") @Nullable String contact,
        @JsonProperty("key_service") @Nullable String keyService,
        @JsonProperty("endpoints") List<Endpoint> endpoints) {

    /** Copies the addresses. */
    public Open311Discovery {
        endpoints = endpoints == null ? List.of() : List.copyOf(endpoints);
    }

    /**
     * One address.
     *
     * @param specification the standard it follows, null if it does not say
     * @param url the address, null if it does not say
     * @param changeset when it last changed, null if it does not say
     * @param type {@code production} or {@code test}, null if it does not say
     * @param formats media types it answers in
     */
    public record Endpoint(
            @JsonProperty("specification") @Nullable String specification,
            @JsonProperty("url") @Nullable String url,
            @JsonProperty("changeset") @Nullable OffsetDateTime changeset,
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("formats") List<String> formats) {

        /** Copies the formats. */
        public Endpoint {
            formats = formats == null ? List.of() : List.copyOf(formats);
        }
    }
}
