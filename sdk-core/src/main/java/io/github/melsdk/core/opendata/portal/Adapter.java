package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.territory.PortalSource;
import java.util.Optional;

/** Speaks one software: what it can do for a dataset, and the part of a query that is left to it. */
interface Adapter {

    /** Returns the software. */
    PortalSource.Software software();

    /** Returns the faithful client. */
    ServiceClient<?> client();

    /** Lists datasets that hold words; all datasets for blank words. */
    Paged<DatasetDescription> search(String words);

    /** Asks what the portal tells about a dataset, columns included if it can. */
    DatasetDescription describe(String dataset);

    /** Tells what the portal can do for the records of a dataset. */
    Abilities abilities(DatasetDescription dataset);

    /** Reads records by pages, under the part of the query that is left to the portal. */
    Paged<DataRecord> records(DatasetDescription dataset, Split split);

    /** Reads records in bulk; empty when the portal has no export. */
    default Optional<RecordStream<DataRecord>> export(DatasetDescription dataset, Split split) {
        return Optional.empty();
    }
}
