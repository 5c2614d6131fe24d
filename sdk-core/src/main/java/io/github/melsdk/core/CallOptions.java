package io.github.melsdk.core;

import java.time.Duration;

/**
 * Limits of the calls of one client, set in the lambda of {@link ServiceClient#withOptions}. What is not set keeps the
 * value of the client. Call it, do not implement it: methods will be added.
 */
public interface CallOptions {

    /**
     * Sets the deadline of a whole call: waits, retries, token requests and the last byte of the body included. For an
     * export it ends when the answer begins.
     *
     * @param value more than zero; 30 s by default
     * @return this
     * @throws IllegalArgumentException when the value is not positive
     */
    CallOptions callTimeout(Duration value);

    /**
     * Sets the longest silence between two bytes of an answer.
     *
     * @param value more than zero; 15 s by default, 30 s for exports
     * @return this
     * @throws IllegalArgumentException when the value is not positive
     */
    CallOptions idleTimeout(Duration value);

    /**
     * Sets how often a call that may be repeated is tried again.
     *
     * @param value 0 to 10; 2 by default
     * @return this
     * @throws IllegalArgumentException when the value is out of range
     */
    CallOptions retries(int value);

    /**
     * Sets the largest document that is read, in bytes after decompression. Exports have no such limit.
     *
     * @param value at least 1; 16 MiB by default
     * @return this
     * @throws IllegalArgumentException when the value is less than 1
     */
    CallOptions maxBytes(long value);
}
