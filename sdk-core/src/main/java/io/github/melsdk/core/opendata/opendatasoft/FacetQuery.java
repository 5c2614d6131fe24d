package io.github.melsdk.core.opendata.opendatasoft;

import java.util.Locale;

/** A query for counted values of a dataset. Call it, do not implement it: methods will be added. */
public interface FacetQuery extends CountQuery<FacetQuery> {

    /**
     * Sets the language of names of values.
     *
     * @param language one of en, fr, nl, pt, it, ar, de, es, ca, eu, sv; French unless set
     * @return this
     * @throws IllegalArgumentException when the locale has no language
     */
    FacetQuery lang(Locale language);
}
