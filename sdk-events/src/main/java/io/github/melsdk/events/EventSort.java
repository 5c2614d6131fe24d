package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** An order of events. Featured events are those that the agenda puts forward. */
public enum EventSort implements WireConstant {
    /** Featured first, then by next timing, coming ones before past ones. The default. */
    FEATURED_THEN_TIMINGS("timingsWithFeatured.asc"),
    /** By next timing, coming ones before past ones. */
    TIMINGS("timings.asc"),
    /** Featured first, then by last timing. */
    FEATURED_THEN_LAST_TIMING("lastTimingWithFeatured.asc"),
    /** By last timing. */
    LAST_TIMING("lastTiming.asc"),
    /** By last change, oldest first. */
    LEAST_RECENTLY_UPDATED("updatedAt.asc"),
    /** By last change, newest first. */
    MOST_RECENTLY_UPDATED("updatedAt.desc"),
    /** By relevance to the search text. The default with a search text. */
    RELEVANCE("score"),
    /** By name of the location. */
    LOCATION_NAME("location.name.asc"),
    /** By name of the location, descending. */
    LOCATION_NAME_DESCENDING("location.name.desc"),
    /** By commune. */
    LOCATION_CITY("location.city.asc"),
    /** By commune, descending. */
    LOCATION_CITY_DESCENDING("location.city.desc"),
    /** By region. */
    LOCATION_REGION("location.region.asc"),
    /** By region, descending. */
    LOCATION_REGION_DESCENDING("location.region.desc");

    private final String wire;

    EventSort(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
