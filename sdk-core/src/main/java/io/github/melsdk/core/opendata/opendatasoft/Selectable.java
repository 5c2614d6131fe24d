package io.github.melsdk.core.opendata.opendatasoft;

/** What a {@code select} clause may hold: an {@link Expression}, or a {@link Selection} such as an alias or a wildcard. */
public sealed interface Selectable permits Expression, Selection {

    /**
     * Returns the text that is sent.
     *
     * @return ODSQL
     */
    String odsql();
}
