package io.github.melsdk.participation.open311;

/** How a server departs from the standard. */
public enum Open311Dialect {
    /** As written: one answer without paging. */
    STANDARD,
    /** As written, with the undocumented parameter {@code page} that several cities have. */
    NUMBERED_PAGES,
    /**
     * A FixMyStreet site: reading only, lists in an envelope, the newest reports first and at most 1000 of them. Older ones are
     * reached by moving the end of the period.
     */
    FIXMYSTREET
}
