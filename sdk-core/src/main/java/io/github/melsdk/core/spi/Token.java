package io.github.melsdk.core.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An access token and what is needed to renew it. It prints masked; stores should encrypt it at rest. */
public final class Token {

    private final String accessToken;
    private final @Nullable String refreshToken;
    private final Instant receivedAt;
    private final Duration lifetime;

    private Token(String accessToken, @Nullable String refreshToken, Instant receivedAt, Duration lifetime) {
        this.accessToken = Objects.requireNonNull(accessToken, "accessToken");
        this.refreshToken = refreshToken;
        this.receivedAt = Objects.requireNonNull(receivedAt, "receivedAt");
        this.lifetime = Objects.requireNonNull(lifetime, "lifetime");
    }

    /**
     * Creates a token.
     *
     * @param accessToken the secret sent with each request
     * @param refreshToken the secret that renews it, or null when there is none
     * @param receivedAt when it was received
     * @param lifetime how long it is valid from then on; zero means "use once, then ask again"
     * @return a token
     */
    public static Token of(String accessToken, @Nullable String refreshToken, Instant receivedAt, Duration lifetime) {
        return new Token(accessToken, refreshToken, receivedAt, lifetime);
    }

    /**
     * Returns the secret sent with each request. Never log it.
     *
     * @return never null
     */
    public String accessToken() {
        return accessToken;
    }

    /**
     * Returns the secret that renews this token. Never log it.
     *
     * @return empty when the provider gave none
     */
    public Optional<String> refreshToken() {
        return Optional.ofNullable(refreshToken);
    }

    /**
     * Returns when the token was received, on the clock of the machine that received it.
     *
     * @return never null
     */
    public Instant receivedAt() {
        return receivedAt;
    }

    /**
     * Returns how long the token is valid from its reception on.
     *
     * @return zero when the provider did not say
     */
    public Duration lifetime() {
        return lifetime;
    }

    @Override
    public String toString() {
        return "Token[masked, received " + receivedAt + ", valid " + lifetime.toSeconds() + " s]";
    }
}
