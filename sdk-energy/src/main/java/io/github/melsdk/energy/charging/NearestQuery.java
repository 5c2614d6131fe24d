package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.Distance;
import io.github.melsdk.energy.Power;

/** What a vehicle and its driver need. Points for two-wheelers only are left out. Call it, do not implement it. */
public interface NearestQuery {

    /**
     * Asks for a plug; several calls ask for any of them.
     *
     * @param type a plug that the vehicle takes
     * @return this
     */
    NearestQuery connector(ConnectorType type);

    /**
     * Asks for a rated power. Points that do not tell theirs are left out.
     *
     * @param power the least rated power
     * @return this
     */
    NearestQuery atLeast(Power power);

    /**
     * Leaves out what is farther away.
     *
     * @param distance the most, as the crow flies
     * @return this
     */
    NearestQuery within(Distance distance);

    /**
     * Takes points too that may be free: without a live feed, with an old state, or with one that says nothing. They come
     * where their distance puts them.
     *
     * @return this
     */
    NearestQuery orUnknown();

    /**
     * Takes points too that are kept for some users.
     *
     * @return this
     */
    NearestQuery orRestricted();

    /**
     * Asks for points that people with reduced mobility can use.
     *
     * @return this
     */
    NearestQuery accessible();

    /**
     * Asks for points that say that charging costs nothing; most say neither yes nor no.
     *
     * @return this
     */
    NearestQuery freeOfCharge();

    /**
     * Limits the answer.
     *
     * @param points the most points, 10 by default
     * @return this
     * @throws IllegalArgumentException when it is not positive
     */
    NearestQuery limit(int points);
}
