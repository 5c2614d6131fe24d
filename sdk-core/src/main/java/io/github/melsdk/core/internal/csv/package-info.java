/**
 * CSV in: rows of any length of document, in constant memory, by the names of their header.
 * Called by the adapters of open-data exports, GTFS and archives; never by applications.
 * May call fastcsv and {@code internal.json}; no fastcsv type leaves this package.
 */
@NullMarked
package io.github.melsdk.core.internal.csv;

import org.jspecify.annotations.NullMarked;
