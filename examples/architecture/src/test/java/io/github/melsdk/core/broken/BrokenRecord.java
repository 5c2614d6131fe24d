package io.github.melsdk.core.broken;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.ApiKey;

/** A component without its name on the wire, and one that would print a secret. */
public record BrokenRecord(@JsonProperty("title") String title, String place, ApiKey apiKey) {}
