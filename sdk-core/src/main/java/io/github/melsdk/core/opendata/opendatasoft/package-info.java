/**
 * Client of Opendatasoft portals (Explore API v2.1): catalogue, records, facets, exports, attachments, and a typed writer of
 * its query language, ODSQL.
 * Applications call it, and so do the neutral views of open data and themes.
 * May call the root package, error, model, spi, and internal client, csv, http, json.
 */
@NullMarked
package io.github.melsdk.core.opendata.opendatasoft;

import org.jspecify.annotations.NullMarked;
