/**
 * Which failures are tried again, when, and how often: the whole policy is one table.
 * The HTTP pipeline runs its attempts here.
 * May call internal.deadline, internal.time, error and spi.
 */
@NullMarked
package io.github.melsdk.core.internal.retry;

import org.jspecify.annotations.NullMarked;
