package io.github.melsdk.core.internal.time;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Monotonic time, wall-clock time and waiting. Timeouts and token lives use the monotonic one only. */
public interface TimeSource {

    /** Bytes of a number that is used once. */
    int NONCE_BYTES = 16;

    /** Returns nanoseconds on a clock that never jumps. */
    long nanoTime();

    /** Returns the wall-clock time. */
    Instant now();

    /**
     * Waits until the time has passed or the latch opens, whichever comes first.
     *
     * @return true when the latch opened
     * @throws InterruptedException when the thread was interrupted
     */
    boolean await(CountDownLatch stop, long nanos) throws InterruptedException;

    /** Returns the clocks of this machine. */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }

    /** Returns a source of uniform draws in [0, 1), so that callers who fail together do not come back together. */
    static DoubleSupplier jitter() {
        return () -> ThreadLocalRandom.current().nextDouble();
    }

    /** Returns a source of bytes that nobody can guess. */
    static SecureRandom secrets() {
        return new SecureRandom();
    }

    /** Returns a source of texts that nobody can guess and that do not come twice: 128 bits in hexadecimal digits. */
    static Supplier<String> nonces() {
        SecureRandom random = secrets();
        return () -> {
            byte[] bytes = new byte[NONCE_BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        };
    }
}
