/**
 * Writes the shared models in the formats of others: calendars, GeoJSON, schema.org.
 * Applications and domain modules call it.
 * May call model and internal.json.
 */
@NullMarked
package io.github.melsdk.core.interop;

import org.jspecify.annotations.NullMarked;
