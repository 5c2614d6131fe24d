/**
 * The client of CKAN's Action API: datasets, resources, organizations, and the rows of the DataStore.
 * Applications and domain modules call it.
 * May call the transport, {@code opendata}, model and internal.
 */
@NullMarked
package io.github.melsdk.core.opendata.ckan;

import org.jspecify.annotations.NullMarked;
