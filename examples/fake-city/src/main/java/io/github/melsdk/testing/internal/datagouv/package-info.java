/**
 * The behaviour of data.gouv.fr: its catalogue and the rows of its tables.
 * Called by the fake service only.
 * Calls {@code internal.opendatasoft} for the data, {@code internal.query} and {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.datagouv;

import org.jspecify.annotations.NullMarked;
