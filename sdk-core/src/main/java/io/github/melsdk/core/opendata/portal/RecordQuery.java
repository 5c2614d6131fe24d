package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import java.time.ZoneId;

/**
 * What to read of a dataset, in terms that do not depend on the software of the portal. What the portal cannot do the SDK
 * does on what the portal sends; {@link Records#plan()} tells which. Set in a lambda. Call it, do not implement it: methods
 * will be added.
 */
public interface RecordQuery {

    /**
     * Selects fields; all unless set. Identifier and position of a record come in any case.
     *
     * @param fields names as the portal writes them; those of further calls are added
     * @return this
     * @throws IllegalArgumentException when a name is blank
     */
    RecordQuery select(String... fields);

    /**
     * Keeps records that satisfy a condition, and those of earlier calls.
     *
     * @param filter the condition
     * @return this
     */
    RecordQuery where(Filter filter);

    /**
     * Keeps records that hold words. A portal with a full-text search decides what matches; otherwise every word must occur in
     * some text of the record, whatever its letter case and accents.
     *
     * @param words words between blanks
     * @return this
     * @throws IllegalArgumentException when there is no word
     */
    RecordQuery text(String words);

    /**
     * Keeps records whose position, or whose geometry, touches a box. Records without a position are left out.
     *
     * @param box in WGS 84
     * @return this
     */
    RecordQuery within(BoundingBox box);

    /**
     * Keeps records whose position is inside a circle. Records without a position are left out.
     *
     * @param centre middle of the circle
     * @param radius its radius
     * @return this
     */
    RecordQuery near(GeoPoint centre, Distance radius);

    /**
     * Orders the records by a field, after those of earlier calls. Records without a value come last when the SDK orders; a
     * portal may put them first.
     *
     * @param field name as the portal writes it
     * @return this
     * @throws IllegalArgumentException when the name is blank
     */
    RecordQuery orderBy(String field);

    /**
     * Orders the records by a field, greatest value first, after those of earlier calls. Records without a value come last
     * when the SDK orders; a portal may put them first.
     *
     * @param field name as the portal writes it
     * @return this
     * @throws IllegalArgumentException when the name is blank
     */
    RecordQuery orderByDescending(String field);

    /**
     * Orders the records by their distance from the middle of {@link #near}, nearest first, before any other order.
     *
     * @return this
     */
    RecordQuery nearestFirst();

    /**
     * Sets how many records one request brings, within the limits of the portal. It changes how often the portal is asked, not
     * how many records a list has.
     *
     * @param records at least 1
     * @return this
     * @throws IllegalArgumentException when it is less than 1
     */
    RecordQuery pageSize(int records);

    /**
     * Begins where an earlier list of the same query stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} or {@code SdkException.resumeFrom()}
     * @return this
     */
    RecordQuery startingAt(String cursor);

    /**
     * Declares that the date-times of the dataset are the wall clock of a zone, wrongly labelled as UTC. They are then repaired
     * by {@link DataRecord#dateTime}.
     *
     * @param zone the zone of the wall clock
     * @return this
     */
    RecordQuery wallClock(ZoneId zone);
}
