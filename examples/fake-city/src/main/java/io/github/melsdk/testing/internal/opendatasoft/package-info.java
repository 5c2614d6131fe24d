/**
 * A small Opendatasoft portal: an evaluator of the common part of ODSQL, records, facets, exports, catalogue and quotas.
 * Called by {@code io.github.melsdk.testing.FakeOpendatasoft} only.
 * Calls {@code internal.http}, {@code internal.city}, {@code internal.query} and Jackson.
 */
@NullMarked
package io.github.melsdk.testing.internal.opendatasoft;

import org.jspecify.annotations.NullMarked;
