/**
 * The only place of this module that reads the system's monotonic clock.
 * Called by the servers to date requests and to limit waits.
 * Calls the JDK only.
 */
@NullMarked
package io.github.melsdk.testing.internal.time;

import org.jspecify.annotations.NullMarked;
