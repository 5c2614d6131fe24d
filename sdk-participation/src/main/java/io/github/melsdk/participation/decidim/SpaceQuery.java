package io.github.melsdk.participation.decidim;

import java.time.LocalDate;

/** Chooses spaces, set in a lambda. Call it, do not implement it: methods will be added. */
public interface SpaceQuery {

    /**
     * Reads everything that the version has of each space.
     *
     * @return this
     */
    SpaceQuery detailed();

    /**
     * Keeps what was published on a day or after it.
     *
     * @param day the first day
     * @return this
     */
    SpaceQuery publishedSince(LocalDate day);

    /**
     * Keeps what was published before a day.
     *
     * @param day the first day that is left out
     * @return this
     */
    SpaceQuery publishedBefore(LocalDate day);
}
