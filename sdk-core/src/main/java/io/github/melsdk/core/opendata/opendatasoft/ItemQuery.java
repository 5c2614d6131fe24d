package io.github.melsdk.core.opendata.opendatasoft;

import java.time.ZoneId;
import java.util.Locale;

/** What shapes one dataset or one record. Call it, do not implement it: methods will be added. */
public interface ItemQuery {

    /**
     * Selects what the result holds; everything unless set.
     *
     * @param parts fields, functions, aliases
     * @return this
     */
    ItemQuery select(Selectable... parts);

    /**
     * Selects what a clause of the caller says.
     *
     * @param odsql a complete {@code select} clause
     * @return this
     * @throws IllegalArgumentException when it is blank
     */
    ItemQuery rawSelect(String odsql);

    /**
     * Sets the language of texts.
     *
     * @param language one of en, fr, nl, pt, it, ar, de, es, ca, eu, sv; French unless set
     * @return this
     * @throws IllegalArgumentException when the locale has no language
     */
    ItemQuery lang(Locale language);

    /**
     * Sets the zone in which date-times are written.
     *
     * @param zone UTC unless set
     * @return this
     */
    ItemQuery timezone(ZoneId zone);

    /**
     * Asks for links.
     *
     * @return this
     */
    ItemQuery includeLinks();

    /**
     * Asks for the metadata that applications of the portal added.
     *
     * @return this
     */
    ItemQuery includeAppMetas();
}
