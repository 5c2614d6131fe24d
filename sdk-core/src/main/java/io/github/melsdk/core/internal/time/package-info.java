/**
 * The only place that reads a clock or waits.
 * The pipeline calls it; tests replace it.
 * Depends on nothing of ours.
 */
@NullMarked
package io.github.melsdk.core.internal.time;

import org.jspecify.annotations.NullMarked;
