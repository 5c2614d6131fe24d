package io.github.melsdk.energy.meters;

import io.github.melsdk.core.ApiKey;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens that a code was exchanged for. They print masked; keep them encrypted. */
public final class GrantedTokens {

    private final @Nullable String access;
    private final @Nullable String refresh;
    private final @Nullable String id;
    private final Duration lifetime;

    GrantedTokens(@Nullable String access, @Nullable String refresh, @Nullable String id, Duration lifetime) {
        this.access = access;
        this.refresh = refresh;
        this.id = id;
        this.lifetime = lifetime;
    }

    /**
     * Returns the token to call the provider with in the name of the person.
     *
     * @return empty when the provider gave none
     */
    public Optional<ApiKey> accessToken() {
        return Optional.ofNullable(access).map(ApiKey::of);
    }

    /**
     * Returns the token that renews the access token.
     *
     * @return empty when the provider gave none
     */
    public Optional<ApiKey> refreshToken() {
        return Optional.ofNullable(refresh).map(ApiKey::of);
    }

    /**
     * Returns the provider's statement on the consent, a signed JSON document (JWT). It is the proof to keep; this SDK does
     * not check its signature. It holds personal data.
     *
     * @return empty when the provider gave none
     */
    public Optional<ApiKey> idToken() {
        return Optional.ofNullable(id).map(ApiKey::of);
    }

    /**
     * Returns how long the access token is valid.
     *
     * @return zero when the provider did not say
     */
    public Duration lifetime() {
        return lifetime;
    }

    @Override
    public String toString() {
        return "GrantedTokens[masked]";
    }
}
