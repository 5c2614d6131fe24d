/**
 * A small GeoServer: collections of GeoJSON features, filtered and paged as its OGC API Features service does.
 * Called by {@code io.github.melsdk.testing.FakeOgcFeatures} only.
 * Calls {@code internal.http}, {@code internal.city}, {@code internal.query} and Jackson.
 */
@NullMarked
package io.github.melsdk.testing.internal.ogcfeatures;

import org.jspecify.annotations.NullMarked;
