package io.github.melsdk.core.opendata.opendatasoft;

/** What a {@code group_by} clause may hold: a {@link Scalar} such as a field, or a {@link Grouping} such as a range. */
public sealed interface Groupable permits Scalar, Grouping {

    /**
     * Returns the text that is sent.
     *
     * @return ODSQL
     */
    String odsql();
}
