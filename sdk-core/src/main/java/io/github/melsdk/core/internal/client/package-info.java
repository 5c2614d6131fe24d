/**
 * What the clients of all modules are built from: options, asynchronous work, raw reads, paging, exports, decoders.
 * Client implementations call it, applications never see it.
 * May call the root package, internal.http and internal.json.
 */
@NullMarked
package io.github.melsdk.core.internal.client;

import org.jspecify.annotations.NullMarked;
