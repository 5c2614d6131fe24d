package io.github.melsdk.core.opendata.opendatasoft;

/** What an {@code order_by} clause may hold: an {@link Expression}, which means ascending, or an {@link Ordering}. */
public sealed interface Orderable permits Expression, Ordering {

    /**
     * Returns the text that is sent.
     *
     * @return ODSQL
     */
    String odsql();
}
