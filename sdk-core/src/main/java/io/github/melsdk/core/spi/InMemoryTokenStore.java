package io.github.melsdk.core.spi;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Keeps tokens in memory, one lock per key. */
final class InMemoryTokenStore implements TokenStore {

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public Optional<Token> load(String key) {
        return Optional.ofNullable(tokens.get(key));
    }

    @Override
    public void save(String key, Token token) {
        tokens.put(key, Objects.requireNonNull(token, "token"));
    }

    @Override
    public <T> T exclusively(String key, Duration maxWait, Supplier<T> action)
            throws InterruptedException, TimeoutException {
        ReentrantLock lock = locks.computeIfAbsent(key, k -> new ReentrantLock());
        if (!lock.tryLock(maxWait.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("another user of the token store holds the token longer than " + maxWait);
        }
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
