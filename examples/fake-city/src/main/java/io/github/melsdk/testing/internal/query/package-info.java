/**
 * What the query languages of the open-data services share: tokens, comparison of JSON values, full-text search, places.
 * Called by the engines of the open-data services.
 * Calls Jackson and {@code internal.geo}.
 */
@NullMarked
package io.github.melsdk.testing.internal.query;

import org.jspecify.annotations.NullMarked;
