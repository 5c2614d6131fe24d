package io.github.melsdk.core.opendata.datagouv;

/** What to search of the datasets of the catalogue. Call it, do not implement it: methods will be added. */
public interface DataGouvDatasetQuery {

    /**
     * Keeps datasets that match words.
     *
     * @param words the words
     * @return this
     * @throws IllegalArgumentException when there is none
     */
    DataGouvDatasetQuery text(String words);

    /**
     * Keeps datasets of an organization.
     *
     * @param id identifier of 24 hexadecimal digits, as in {@link DataGouvOrganization#id()}
     * @return this
     */
    DataGouvDatasetQuery organization(String id);

    /**
     * Keeps datasets that have a tag, and those of earlier calls.
     *
     * @param tag the tag
     * @return this
     */
    DataGouvDatasetQuery tag(String tag);

    /**
     * Keeps datasets with a resource in a format.
     *
     * @param format in lower case, such as {@code csv}
     * @return this
     */
    DataGouvDatasetQuery format(String format);

    /**
     * Keeps datasets by another filter of the provider.
     *
     * @param name such as {@code license}, {@code schema}, {@code geozone}, {@code granularity}, {@code temporal_coverage}, {@code badge},
     *     {@code topic}, {@code featured}; a name that the provider does not know is ignored by it
     * @param value the value
     * @return this
     * @throws IllegalArgumentException when either is blank
     */
    DataGouvDatasetQuery filter(String name, String value);

    /**
     * Orders the datasets.
     *
     * @param field {@code title}, {@code created}, {@code last_update}, {@code reuses}, {@code followers} or {@code views}
     * @return this
     */
    DataGouvDatasetQuery sortBy(String field);

    /**
     * Orders the datasets, greatest first.
     *
     * @param field as for {@link #sortBy}
     * @return this
     */
    DataGouvDatasetQuery sortByDescending(String field);

    /**
     * Sets how many datasets one request brings.
     *
     * @param datasets 1 to 100; 100 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    DataGouvDatasetQuery pageSize(int datasets);

    /**
     * Begins where an earlier list stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} of the same query
     * @return this
     * @throws IllegalArgumentException when it is no cursor of such a list
     */
    DataGouvDatasetQuery startingAt(String cursor);
}
