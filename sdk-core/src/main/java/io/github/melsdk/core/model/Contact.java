package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Ways to reach an organiser or a service; each is null if the provider does not give it.
 *
 * @param name the person or body
 * @param email the address for electronic mail
 * @param phone the telephone number, in the provider's spelling
 * @param url the web page
 */
public record Contact(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("phone") @Nullable String phone,
        @JsonProperty("url") @Nullable String url) {}
