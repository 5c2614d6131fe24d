package io.github.melsdk.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of an agenda.
 *
 * @param type what happened
 * @param uid number of the event
 * @param event the event as it is now; null when it was removed
 * @param at when it happened, by the provider's clock; null if the provider does not say
 */
public record EventChange(
        ChangeType type,
        long uid,
        @Nullable Event event,
        @Nullable Instant at) {}
