/**
 * JSON in and out: one private mapper, tolerant decoding, limits, and streamed exports.
 * Called by the transport, the service clients of this SDK and their adapters; never by applications.
 * May call Jackson, {@code error}, {@code model} and {@code spi}; no Jackson type leaves this package.
 */
@NullMarked
package io.github.melsdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
