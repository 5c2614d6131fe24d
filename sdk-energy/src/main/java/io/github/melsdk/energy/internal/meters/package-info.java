/**
 * What the clients of meters share: decoding that never quotes a body, days of Paris, tables of texts. Internal: only the
 * packages of meters call it. It calls the core and the public types of meters.
 */
@NullMarked
package io.github.melsdk.energy.internal.meters;

import org.jspecify.annotations.NullMarked;
