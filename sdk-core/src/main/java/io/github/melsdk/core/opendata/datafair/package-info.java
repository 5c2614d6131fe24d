/**
 * The client of data-fair, the software of data.ademe.fr, opendata.enedis.fr and others: datasets, lines, aggregates, files.
 * Applications and domain modules call it.
 * May call the transport, {@code opendata}, the client of Opendatasoft for the layer that imitates it, model and internal.
 */
@NullMarked
package io.github.melsdk.core.opendata.datafair;

import org.jspecify.annotations.NullMarked;
