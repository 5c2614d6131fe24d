package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.ApiKey;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a person's sign-in brought. Its secrets print masked.
 *
 * @param accessToken the token
 * @param refreshToken what renews it, null where the platform gives none
 * @param lifetime how long it lives from now on, null where the platform does not say
 * @param scope what it opens
 */
public record DecidimToken(
        ApiKey accessToken,
        @Nullable ApiKey refreshToken,
        @Nullable Duration lifetime,
        String scope) {}
