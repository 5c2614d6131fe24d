package io.github.melsdk.core.spi;

import java.util.Optional;

/**
 * Where answers are kept for conditional requests: the server confirms that nothing changed and sends no body again.
 * Entries may be dropped at any time. A fleet of machines plugs in its own cluster here. Implementations are
 * thread-safe and must not throw for a missing entry.
 */
public interface ResponseCache {

    /**
     * Returns an answer.
     *
     * @param key digest of the request and of who asked; it contains no secret
     * @return empty when there is none
     */
    Optional<StoredResponse> get(String key);

    /**
     * Keeps an answer.
     *
     * @param key digest of the request and of who asked
     * @param response the answer
     */
    void put(String key, StoredResponse response);

    /**
     * Returns a cache in the memory of this process that drops the entries used least recently.
     *
     * @param maxBytes total size of the bodies kept
     * @return a new, empty cache
     * @throws IllegalArgumentException when {@code maxBytes} is negative
     */
    static ResponseCache inMemory(long maxBytes) {
        return new InMemoryResponseCache(maxBytes);
    }

    /**
     * Returns a cache that keeps nothing.
     *
     * @return a cache without entries
     */
    static ResponseCache none() {
        return new InMemoryResponseCache(0);
    }
}
