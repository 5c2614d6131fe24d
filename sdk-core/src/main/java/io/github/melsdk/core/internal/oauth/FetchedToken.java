package io.github.melsdk.core.internal.oauth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a token request brought. Not a record: records print their components. */
public final class FetchedToken {

    private final String accessToken;
    private final @Nullable String refreshToken;
    private final Duration lifetime;

    /**
     * Creates an answer.
     *
     * @param accessToken the secret
     * @param refreshToken a new refresh token, or null to keep the old one
     * @param lifetime zero when the provider gave none that can be used
     */
    public FetchedToken(String accessToken, @Nullable String refreshToken, Duration lifetime) {
        this.accessToken = accessToken;
        this.refreshToken = refreshToken;
        this.lifetime = lifetime;
    }

    String accessToken() {
        return accessToken;
    }

    @Nullable
    String refreshToken() {
        return refreshToken;
    }

    Duration lifetime() {
        return lifetime;
    }
}
