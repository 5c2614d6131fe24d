package io.github.melsdk.core.opendata.opendatasoft;

/**
 * A query for results by pages, of a dataset or of the catalogue. Call it, do not implement it: methods will be added.
 *
 * <p>Without groups a page has at most 100 results and pages reach the first 10,000; with groups both are 20,000. Beyond,
 * {@link DatasetClient#export(Class, java.util.function.Consumer)} has no ceiling.
 */
public interface RecordQuery extends SelectionQuery<RecordQuery> {

    /**
     * Sets how many results one request brings (the parameter {@code limit}). It changes how often the portal is asked, not how
     * many results a list has.
     *
     * @param results 1 to 100, or to 20,000 with groups; the most that is allowed, or 1,000 groups, unless set. A single page
     *     also takes 0, for the total alone, and -1, which leaves the number to the portal
     * @return this
     */
    RecordQuery pageSize(int results);

    /**
     * Skips results.
     *
     * @param results at least 0; with the size of a page at most 10,000, or 20,000 with groups
     * @return this
     * @throws IllegalArgumentException when it is negative
     */
    RecordQuery offset(long results);

    /**
     * Begins where an earlier list stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} of the same query
     * @return this
     * @throws IllegalArgumentException when it is no cursor of such a list
     */
    RecordQuery startingAt(String cursor);

    /**
     * Asks for the links of each result, which come with its identifier.
     *
     * @return this
     */
    RecordQuery includeLinks();

    /**
     * Asks for the metadata that applications of the portal added.
     *
     * @return this
     */
    RecordQuery includeAppMetas();
}
