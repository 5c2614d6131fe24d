package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language.
 *
 * @param language such as {@code fr}
 * @param text the text
 */
public record OcpiText(
        @JsonProperty("language") @Nullable String language,
        @JsonProperty("text") @Nullable String text) {}
