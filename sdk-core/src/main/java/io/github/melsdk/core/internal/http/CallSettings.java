package io.github.melsdk.core.internal.http;

import java.time.Duration;

/**
 * Limits of a call.
 *
 * @param callTimeout whole call, retries and waits included
 * @param idleTimeout silence between two bytes of a document
 * @param exportIdleTimeout silence between two bytes of an export
 * @param retries retries after the first attempt
 * @param maxBytes size of a document after decompression
 */
public record CallSettings(
        Duration callTimeout, Duration idleTimeout, Duration exportIdleTimeout, int retries, long maxBytes) {

    /** Defaults of the SDK. */
    public static final CallSettings DEFAULT =
            new CallSettings(Duration.ofSeconds(30), Duration.ofSeconds(15), Duration.ofSeconds(30), 2, 16L << 20);

    public CallSettings {
        requirePositive("callTimeout", callTimeout);
        requirePositive("idleTimeout", idleTimeout);
        requirePositive("exportIdleTimeout", exportIdleTimeout);
        if (retries < 0 || retries > 10) {
            throw new IllegalArgumentException("retries is between 0 and 10, not " + retries);
        }
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is at least 1, not " + maxBytes);
        }
    }

    /** Returns the duration if it can serve as a timeout. */
    public static Duration requirePositive(String name, Duration value) {
        if (value.isZero() || value.isNegative() || value.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(name + " is more than zero and at most one day, not " + value);
        }
        return value;
    }

    /** Returns a copy with another whole-call timeout. */
    public CallSettings withCallTimeout(Duration value) {
        return new CallSettings(value, idleTimeout, exportIdleTimeout, retries, maxBytes);
    }

    /** Returns a copy with another silence, for documents and exports alike. */
    public CallSettings withIdleTimeout(Duration value) {
        return new CallSettings(callTimeout, value, value, retries, maxBytes);
    }

    /** Returns a copy with another number of retries. */
    public CallSettings withRetries(int value) {
        return new CallSettings(callTimeout, idleTimeout, exportIdleTimeout, value, maxBytes);
    }

    /** Returns a copy with another size limit. */
    public CallSettings withMaxBytes(long value) {
        return new CallSettings(callTimeout, idleTimeout, exportIdleTimeout, retries, value);
    }
}
