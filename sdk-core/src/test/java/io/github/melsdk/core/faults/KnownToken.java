package io.github.melsdk.core.faults;

import io.github.melsdk.core.spi.Token;
import io.github.melsdk.core.spi.TokenStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A store of an application: holds one token, can be busy, can fail to save. */
final class KnownToken implements TokenStore {

    final ReentrantLock lock = new ReentrantLock();
    volatile boolean failing;
    private volatile @Nullable Token token;
    private final AtomicInteger saves = new AtomicInteger();
    private volatile Runnable beforeUse = () -> {};

    KnownToken(@Nullable Token token) {
        this.token = token;
    }

    Token token() {
        return Optional.ofNullable(token).orElseThrow();
    }

    int saves() {
        return saves.get();
    }

    /** Runs once a token has been saved. */
    void onSave(Runnable action) {
        beforeUse = action;
    }

    @Override
    public Optional<Token> load(String key) {
        return Optional.ofNullable(token);
    }

    @Override
    public void save(String key, Token value) {
        if (failing) {
            throw new IllegalStateException("disk full");
        }
        token = value;
        saves.incrementAndGet();
        beforeUse.run();
    }

    @Override
    public <T> T exclusively(String key, Duration maxWait, Supplier<T> action)
            throws InterruptedException, TimeoutException {
        if (!lock.tryLock(maxWait.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("busy");
        }
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
