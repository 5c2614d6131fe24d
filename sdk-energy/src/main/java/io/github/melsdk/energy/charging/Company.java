package io.github.melsdk.energy.charging;

import org.jspecify.annotations.Nullable;

/**
 * A company behind a charge point. Contacts are those that it publishes for users.
 *
 * @param name its name
 * @param siren its nine-digit register number
 * @param email its address for users
 * @param telephone its number for users, as written
 */
public record Company(
        @Nullable String name,
        @Nullable String siren,
        @Nullable String email,
        @Nullable String telephone) {}
