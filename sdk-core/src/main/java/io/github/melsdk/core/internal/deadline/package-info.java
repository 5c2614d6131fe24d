/**
 * Ends calls: deadline, interruption, closing, stalled connections.
 * The pipeline opens a scope per call; the watchdog thread watches those that are in input or output.
 * May call internal.time.
 */
@NullMarked
package io.github.melsdk.core.internal.deadline;

import org.jspecify.annotations.NullMarked;
