package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company.
 *
 * @param name its name
 * @param website its site
 * @param logo its logo as it came
 */
public record Business(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("website") @Nullable String website,
        @JsonProperty("logo") @Nullable Map<String, Object> logo) {}
