package io.github.melsdk.core.opendata.ckan;

/** What to search of the datasets of a portal. Call it, do not implement it: methods will be added. */
public interface CkanDatasetQuery {

    /**
     * Keeps datasets that match words; operators of the search language are taken for blanks.
     *
     * @param words the words
     * @return this
     * @throws IllegalArgumentException when there is none
     */
    CkanDatasetQuery text(String words);

    /**
     * Searches in the language of Solr (the parameter {@code q}), instead of {@link #text}. Never put a value into it by concatenation.
     *
     * @param q a query
     * @return this
     * @throws IllegalArgumentException when it is blank
     */
    CkanDatasetQuery rawText(String q);

    /**
     * Keeps datasets with one of some values in a field.
     *
     * @param field such as {@code organization}, {@code tags}, {@code groups}, {@code res_format}, {@code license_id}
     * @param values at least one
     * @return this
     * @throws IllegalArgumentException when the field or a value is blank, or there is no value
     */
    CkanDatasetQuery where(String field, String... values);

    /**
     * Keeps datasets by a filter in the language of Solr (the parameter {@code fq}). Never put a value into it by concatenation.
     *
     * @param fq a filter
     * @return this
     * @throws IllegalArgumentException when it is blank
     */
    CkanDatasetQuery rawWhere(String fq);

    /**
     * Orders the datasets by a field, after earlier orders; by relevance and last change unless set.
     *
     * @param field such as {@code title_string} or {@code name}
     * @return this
     * @throws IllegalArgumentException when it is blank or holds a comma or a blank
     */
    CkanDatasetQuery sortBy(String field);

    /**
     * Orders the datasets by a field, greatest first, after earlier orders.
     *
     * @param field such as {@code metadata_modified}
     * @return this
     * @throws IllegalArgumentException when it is blank or holds a comma or a blank
     */
    CkanDatasetQuery sortByDescending(String field);

    /**
     * Sets how many datasets one request brings.
     *
     * @param datasets 1 to 1,000; 100 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    CkanDatasetQuery pageSize(int datasets);

    /**
     * Begins where an earlier list stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} of the same query
     * @return this
     * @throws IllegalArgumentException when it is no cursor of such a list
     */
    CkanDatasetQuery startingAt(String cursor);
}
