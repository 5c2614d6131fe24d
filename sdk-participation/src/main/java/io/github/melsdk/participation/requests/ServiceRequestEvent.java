package io.github.melsdk.participation.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request.
 *
 * @param at when, null if unknown
 * @param status the status from then on, in the words of the city; null if it says nothing
 */
public record ServiceRequestEvent(
        @Nullable Instant at, @Nullable String status) {}
