/**
 * What every client shares: the transport, credentials, options of a call, lists, exports.
 * Applications start here; the clients of all modules build on it.
 * May call error, model, spi and internal.http.
 */
@NullMarked
package io.github.melsdk.core;

import org.jspecify.annotations.NullMarked;
