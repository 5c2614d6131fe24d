/**
 * Reads servers of OGC API Features: collections and their features.
 * Applications use {@link io.github.melsdk.core.opendata.ogcfeatures.OgcFeaturesClient}.
 * May call the root package, model, opendata and internal.
 */
@NullMarked
package io.github.melsdk.core.opendata.ogcfeatures;

import org.jspecify.annotations.NullMarked;
