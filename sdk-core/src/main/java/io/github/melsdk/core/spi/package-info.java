/**
 * What an application may plug into a transport: token store, quota limiter, response cache, listener.
 * Applications implement these interfaces; the pipeline calls them.
 * Depends on nothing of ours.
 */
@NullMarked
package io.github.melsdk.core.spi;

import org.jspecify.annotations.NullMarked;
