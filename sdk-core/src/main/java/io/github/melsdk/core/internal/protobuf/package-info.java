/**
 * Protocol Buffers in: the wire format, without any schema or generated code.
 * Called by the reader of GTFS Realtime; never by applications.
 * May call {@code internal.json} for its failure of a body that cannot be decoded.
 */
@NullMarked
package io.github.melsdk.core.internal.protobuf;

import org.jspecify.annotations.NullMarked;
