package io.github.melsdk.core.opendata.opendatasoft;

/** A query for counted values of the catalogue. Call it, do not implement it: methods will be added. */
public interface CatalogFacetQuery extends CountQuery<CatalogFacetQuery> {}
