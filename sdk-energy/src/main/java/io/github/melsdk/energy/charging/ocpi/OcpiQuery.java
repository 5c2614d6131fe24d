package io.github.melsdk.energy.charging.ocpi;

import java.time.Instant;

/** Which objects are listed. Call it, do not implement it. */
public interface OcpiQuery {

    /**
     * Lists what was changed since a moment.
     *
     * @param from the moment, included
     * @return this
     */
    OcpiQuery updatedFrom(Instant from);

    /**
     * Lists what was changed before a moment.
     *
     * @param to the moment, excluded
     * @return this
     */
    OcpiQuery updatedBefore(Instant to);

    /**
     * Asks for pages of a size. Peers give smaller ones if they like.
     *
     * @param objects objects of a page
     * @return this
     * @throws IllegalArgumentException when it is not positive
     */
    OcpiQuery pageSize(int objects);

    /**
     * Begins where a former iteration stopped.
     *
     * @param cursor cursor of a page
     * @return this
     */
    OcpiQuery startingAt(String cursor);
}
