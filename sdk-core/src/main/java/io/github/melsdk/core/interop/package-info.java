/**
 * Writes the shared models in the formats of others: calendars first.
 * Applications and domain modules call it.
 * May call model.
 */
@NullMarked
package io.github.melsdk.core.interop;

import org.jspecify.annotations.NullMarked;
