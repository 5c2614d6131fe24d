package io.github.melsdk.participation.open311;

import java.time.Instant;

/** Chooses reports. Call it, do not implement it: methods will be added. */
public interface ReportQuery {

    /**
     * Keeps these reports. The standard lets identifiers override every other filter.
     *
     * @param requestIds at least one
     * @return this
     */
    ReportQuery ids(String... requestIds);

    /**
     * Keeps reports of these types.
     *
     * @param serviceCodes at least one
     * @return this
     */
    ReportQuery types(String... serviceCodes);

    /**
     * Keeps reports sent at or after a moment. The standard lets a period span 90 days.
     *
     * @param moment the moment
     * @return this
     */
    ReportQuery since(Instant moment);

    /**
     * Keeps reports sent before a moment.
     *
     * @param moment the moment
     * @return this
     */
    ReportQuery until(Instant moment);

    /**
     * Keeps reports of a status.
     *
     * @param status the status
     * @return this
     */
    ReportQuery status(ReportStatus status);

    /**
     * Keeps reports that one of these bodies is in charge of. FixMyStreet only.
     *
     * @param agencies the site's numbers of the bodies
     * @return this
     */
    ReportQuery agencies(String... agencies);

    /**
     * Keeps reports with a picture. FixMyStreet only.
     *
     * @return this
     */
    ReportQuery withPhoto();

    /**
     * Sets how many reports one answer holds. FixMyStreet only; 1000 by default.
     *
     * @param reports 1 to 1000
     * @return this
     */
    ReportQuery pageSize(int reports);

    /**
     * Adds a filter of this server that the standard lacks.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    ReportQuery filter(String name, String value);

    /**
     * Goes on where an earlier list stopped.
     *
     * @param cursor from a page or from {@code resumeFrom()} of a failure
     * @return this
     */
    ReportQuery startingAt(String cursor);
}
