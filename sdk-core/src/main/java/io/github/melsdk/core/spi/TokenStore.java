package io.github.melsdk.core.spi;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Where the tokens of an application are kept. Transports that share a store share their tokens and their refreshes;
 * a fleet of machines plugs in its own cluster here. Implementations are thread-safe.
 */
public interface TokenStore {

    /**
     * Returns the token last saved.
     *
     * @param key name of the token, without any secret
     * @return empty when there is none
     */
    Optional<Token> load(String key);

    /**
     * Saves a token. It is called before the token is used for the first time, so that a rotated refresh token is never
     * lost: when it throws, the token is not used, and a call that has no other token fails.
     *
     * @param key name of the token, without any secret
     * @param token the token
     */
    void save(String key, Token token);

    /**
     * Runs an action while no other user of this store runs one for the same key.
     *
     * @param <T> type of the answer
     * @param key name of the token
     * @param maxWait how long to wait for the others
     * @param action loads, renews and saves the token; what it throws goes through
     * @return the answer of the action
     * @throws InterruptedException when the thread was interrupted while it waited
     * @throws TimeoutException when the others did not end in time
     */
    <T> T exclusively(String key, Duration maxWait, Supplier<T> action) throws InterruptedException, TimeoutException;

    /**
     * Returns a store that keeps tokens in the memory of this process.
     *
     * @return a new, empty store
     */
    static TokenStore inMemory() {
        return new InMemoryTokenStore();
    }
}
