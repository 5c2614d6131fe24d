/**
 * Conditions on features as a typed tree, and its writers: CQL2 text, CQL2 JSON and GeoServer's ECQL. Applications build
 * conditions with {@link io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2}; the clients of OGC API Features and WFS write
 * them. May call model and internal.json.
 */
@NullMarked
package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import org.jspecify.annotations.NullMarked;
