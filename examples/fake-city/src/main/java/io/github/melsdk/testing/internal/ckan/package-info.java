/**
 * The behaviour of a CKAN portal: its actions, its DataStore and its limits.
 * Called by the fake service only.
 * Calls {@code internal.opendatasoft} for the data, {@code internal.query} and {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.ckan;

import org.jspecify.annotations.NullMarked;
