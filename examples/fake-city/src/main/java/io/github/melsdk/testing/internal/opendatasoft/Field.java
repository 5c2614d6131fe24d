package io.github.melsdk.testing.internal.opendatasoft;

/**
 * A column of a dataset.
 *
 * @param name its technical name
 * @param label its label
 * @param type {@code text int double date datetime boolean geo_point_2d}
 * @param facet whether facets are made of it
 */
public record Field(String name, String label, String type, boolean facet) {}
