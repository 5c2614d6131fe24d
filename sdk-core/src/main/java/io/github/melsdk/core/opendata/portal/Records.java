package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;

/** The records that a query gives, read lazily in pages, and who did which part of it. */
public interface Records extends Paged<DataRecord> {

    /**
     * Tells which part of the query the portal answers and which is done here. Asks the portal for the description of the dataset
     * and for what its software promises, unless that is known; reads no record.
     *
     * @return the plan
     * @throws IllegalArgumentException when the query names a field that the dataset does not have
     */
    QueryPlan plan();

    @Override
    Records limit(long items);

    @Override
    Records prefetch(int pages);
}
