/**
 * Reads HTTP/1.1 requests from plain sockets, byte by byte.
 * Called by {@code io.github.melsdk.testing} only.
 * Calls the JDK only.
 */
@NullMarked
package io.github.melsdk.testing.internal.socket;

import org.jspecify.annotations.NullMarked;
