package io.github.melsdk.energy.charging;

/** Which live feed is read, and with what. Call it, do not implement it. */
public interface StatusQuery {

    /**
     * Reads only what operators tell QualiCharge, the platform of the State.
     *
     * @return this
     */
    StatusQuery onlyQualiCharge();

    /**
     * Names with each row the feed it comes from.
     *
     * @return this
     */
    StatusQuery withSource();

    /**
     * Reads a sample.
     *
     * @param rows the most rows of each feed
     * @return this
     * @throws IllegalArgumentException when it is not positive
     */
    StatusQuery limitPerSource(int rows);
}
