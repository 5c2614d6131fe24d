package io.github.melsdk.core.opendata.opendatasoft;

/**
 * Which values are counted. Call it, do not implement it: methods will be added.
 *
 * @param <Q> the query itself
 */
public interface CountQuery<Q extends CountQuery<Q>> extends FilterQuery<Q> {

    /**
     * Counts the values of fields; of all fields with the annotation {@code facet} unless set.
     *
     * @param fields technical names
     * @return this
     * @throws IllegalArgumentException when a name is blank
     */
    Q facet(String... fields);

    /**
     * Counts the values of fields with options.
     *
     * @param facets fields and their options
     * @return this
     */
    Q facet(FacetOption... facets);
}
