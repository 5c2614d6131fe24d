package io.github.melsdk.core.internal.oauth;

import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.EndedException;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import java.util.Optional;

/** Asks the provider for a token. */
@FunctionalInterface
public interface TokenFetcher {

    /**
     * Asks for a token within the call that needs it.
     *
     * @param refreshToken the refresh token of the last token, empty when there is none
     * @param scope life of the call that needs the token
     */
    FetchedToken fetch(Optional<String> refreshToken, CallScope scope) throws AttemptFailure, EndedException;
}
