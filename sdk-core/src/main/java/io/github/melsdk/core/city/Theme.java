package io.github.melsdk.core.city;

import io.github.melsdk.core.model.WireConstant;

/**
 * What a city app shows. Those that change from minute to minute have a method and a record of their own in {@link CityData};
 * the others are places. {@code docs/themes.md} lists their sources.
 */
public enum Theme implements WireConstant {
    /** Stations of shared bikes, with the bikes that can be taken now. */
    BIKE_STATIONS("bike-stations", Kind.LIVE),
    /** Car parks, with the places that are free now. */
    CAR_PARKS("car-parks", Kind.LIVE),
    /** Departures of public transport. */
    DEPARTURES("departures", Kind.LIVE),
    /** Disruptions of public transport. */
    DISRUPTIONS("disruptions", Kind.LIVE),
    /** Quality of the air, today and the days to come. */
    AIR_QUALITY("air-quality", Kind.LIVE),
    /** Places to lock a bike. */
    BIKE_PARKING("bike-parking", Kind.PLACES),
    /** Routes for bikes. */
    BIKE_ROUTES("bike-routes", Kind.PLACES),
    /** Metro stations. */
    METRO_STATIONS("metro-stations", Kind.PLACES),
    /** Tram stops. */
    TRAM_STOPS("tram-stops", Kind.PLACES),
    /** Containers for glass, paper and other waste. */
    DROP_OFF_CONTAINERS("drop-off-containers", Kind.PLACES),
    /** Recycling centres. */
    RECYCLING_CENTRES("recycling-centres", Kind.PLACES),
    /** Zones in which waste is collected, with their days. */
    WASTE_COLLECTION_DAYS("waste-collection-days", Kind.PLACES),
    /** Markets. */
    MARKETS("markets", Kind.PLACES),
    /** Libraries. */
    LIBRARIES("libraries", Kind.PLACES),
    /** Museums. */
    MUSEUMS("museums", Kind.PLACES),
    /** Theatres, concert halls, cinemas and other places of culture. */
    CULTURAL_VENUES("cultural-venues", Kind.PLACES),
    /** Swimming pools. */
    SWIMMING_POOLS("swimming-pools", Kind.PLACES),
    /** Sports facilities. */
    SPORTS_FACILITIES("sports-facilities", Kind.PLACES),
    /** Hospitals, pharmacies and other places of health. */
    HEALTH("health", Kind.PLACES),
    /** Schools. */
    SCHOOLS("schools", Kind.PLACES),
    /** Town halls and other administrations. */
    ADMINISTRATIONS("administrations", Kind.PLACES),
    /** Third places: shared offices, workshops, neighbourhood cafés. */
    THIRD_PLACES("third-places", Kind.PLACES),
    /** Public Wi-Fi. */
    WIFI("wifi", Kind.PLACES),
    /** Public toilets. */
    TOILETS("toilets", Kind.PLACES),
    /** Fountains with drinking water. */
    DRINKING_WATER("drinking-water", Kind.PLACES),
    /** Parks and gardens. */
    PARKS("parks", Kind.PLACES),
    /** Places for tourists. */
    TOURISM("tourism", Kind.PLACES),
    /** Places of which is known who can enter them and how. */
    ACCESSIBLE_PLACES("accessible-places", Kind.PLACES),
    /** Charging points of electric vehicles as places; what is free now is in the energy module. */
    CHARGING_POINTS("charging-points", Kind.PLACES);

    private enum Kind {
        LIVE,
        PLACES
    }

    private final String wire;
    private final Kind kind;

    Theme(String wire, Kind kind) {
        this.wire = wire;
        this.kind = kind;
    }

    /** Returns the word for it in a profile. */
    @Override
    public String wire() {
        return wire;
    }

    /**
     * Tells whether the theme is a list of places.
     *
     * @return false when it changes from minute to minute and has a record of its own
     */
    public boolean isPlaces() {
        return kind == Kind.PLACES;
    }
}
