package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;

/** The records that a query gives, read lazily in pages, and who did which part of it. */
public interface Records extends Paged<DataRecord> {

    /**
     * Tells which part of the query the portal answers and which is done here. Nothing is requested.
     *
     * @return the plan
     */
    QueryPlan plan();

    @Override
    Records limit(long items);

    @Override
    Records prefetch(int pages);
}
