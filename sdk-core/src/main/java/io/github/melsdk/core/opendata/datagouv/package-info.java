/**
 * The client of data.gouv.fr: its catalogue (udata) and the rows of the tables that it took in (tabular API).
 * Applications and domain modules call it.
 * May call the transport, {@code opendata}, model and internal.
 */
@NullMarked
package io.github.melsdk.core.opendata.datagouv;

import org.jspecify.annotations.NullMarked;
