package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.ApiKey;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person's sign-in brought. Immutable. Prints no secret. */
public final class DecidimToken {

    private final ApiKey access;
    private final @Nullable ApiKey refresh;
    private final @Nullable Duration lifetime;
    private final String scope;

    DecidimToken(ApiKey access, @Nullable ApiKey refresh, @Nullable Duration lifetime, String scope) {
        this.access = Objects.requireNonNull(access, "access");
        this.refresh = refresh;
        this.lifetime = lifetime;
        this.scope = Objects.requireNonNull(scope, "scope");
    }

    /**
     * Returns the token.
     *
     * @return what a client signs its calls with
     */
    public ApiKey accessToken() {
        return access;
    }

    /**
     * Returns what renews the token.
     *
     * @return empty where the platform gives none
     */
    public Optional<ApiKey> refreshToken() {
        return Optional.ofNullable(refresh);
    }

    /**
     * Returns how long the token lives, from the moment of the answer on.
     *
     * @return empty where the platform does not say
     */
    public Optional<Duration> lifetime() {
        return Optional.ofNullable(lifetime);
    }

    /**
     * Returns what the token opens.
     *
     * @return scopes between blanks; empty where the platform does not say
     */
    public String scope() {
        return scope;
    }

    /** Returns the scope only. */
    @Override
    public String toString() {
        return "DecidimToken[scope=" + scope + "]";
    }
}
