package io.github.melsdk.core.opendata.datafair;

/** What to list of the datasets of a portal. Call it, do not implement it: methods will be added. */
public interface DataFairDatasetQuery {

    /**
     * Keeps datasets that match words.
     *
     * @param words the words
     * @return this
     * @throws IllegalArgumentException when there is none
     */
    DataFairDatasetQuery text(String words);

    /**
     * Keeps datasets of one of some topics.
     *
     * @param topics identifiers of topics, as in {@link DataFairDataset#topics()}
     * @return this
     */
    DataFairDatasetQuery topics(String... topics);

    /**
     * Keeps datasets of an owner.
     *
     * @param owner type and identifier, such as {@code organization:ademe}
     * @return this
     */
    DataFairDatasetQuery owner(String owner);

    /**
     * Keeps datasets that have a column of one of some concepts.
     *
     * @param concepts addresses of concepts, as in {@link DataFairColumn#concept()}
     * @return this
     */
    DataFairDatasetQuery concepts(String... concepts);

    /**
     * Orders the datasets by a field of the catalogue, after earlier ones.
     *
     * @param field such as {@code title} or {@code dataUpdatedAt}
     * @return this
     */
    DataFairDatasetQuery sortBy(String field);

    /**
     * Orders the datasets by a field of the catalogue, greatest first, after earlier ones.
     *
     * @param field such as {@code dataUpdatedAt}
     * @return this
     */
    DataFairDatasetQuery sortByDescending(String field);

    /**
     * Sets how many datasets one request brings.
     *
     * @param datasets 1 to 10,000; 100 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    DataFairDatasetQuery pageSize(int datasets);

    /**
     * Begins where an earlier list stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} of the same query
     * @return this
     * @throws IllegalArgumentException when it is no cursor of such a list
     */
    DataFairDatasetQuery startingAt(String cursor);
}
