package io.github.melsdk.core.city;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.model.Place;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.core.territory.ThemeSource;
import io.github.melsdk.core.territory.ThemeSources;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The themes of a territory. An application asks for bikes or libraries; the profile of the territory says which sources serve
 * them, in which order. When the first one fails, or its figures are older than the profile allows, the next one serves, and
 * the answer tells so. Thread-safe.
 *
 * <p>All methods throw what the first source threw, an {@link io.github.melsdk.core.error.SdkException}, when no source serves;
 * the failures of the others are suppressed in it. They throw {@link IllegalArgumentException} when the profile lists no source.
 *
 * <pre>{@code
 * CityData city = CityData.of(Territory.lille(), transport);
 * ThemeAnswer<BikeStation> bikes = city.bikeStations().near(here, Distance.metres(500));
 * }</pre>
 */
public final class CityData {

    private final Territory territory;
    private final TimeSource time;
    private final FeedRecords feeds;
    private final PortalRecords portals;

    private CityData(Territory territory, Transport transport) {
        this.territory = territory;
        this.time = Services.engine(transport).time();
        this.feeds = new FeedRecords(transport);
        this.portals = new PortalRecords(territory, transport);
    }

    /**
     * Opens the themes of a territory. Nothing is requested.
     *
     * @param territory the territory
     * @param transport the transport to share
     * @return its themes
     */
    public static CityData of(Territory territory, Transport transport) {
        return new CityData(territory, transport);
    }

    /**
     * Returns the themes for which the profile lists sources.
     *
     * @return in the order of {@link Theme}
     */
    public Set<Theme> themes() {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        for (Theme theme : Theme.values()) {
            if (territory.findTheme(theme.wire()).isPresent()) {
                themes.add(theme);
            }
        }
        return themes;
    }

    /**
     * Reads the stations of shared bikes.
     *
     * @return the stations, now; scrapped ones are left out
     */
    public ThemeAnswer<BikeStation> bikeStations() {
        return ask(
                Theme.BIKE_STATIONS,
                source -> source instanceof ThemeSource.OfFeed feed
                        ? feeds.bikeStations(feed.feed())
                        : portals.read(
                                (ThemeSource.OfCollection) source, LiveRecords::bikeStation, BikeStation::observedAt));
    }

    /**
     * Reads the car parks.
     *
     * @return the car parks, now
     */
    public ThemeAnswer<CarPark> carParks() {
        return ask(
                Theme.CAR_PARKS, source -> portals.read(collection(source), LiveRecords::carPark, CarPark::observedAt));
    }

    /**
     * Reads the disruptions of public transport that are on or announced.
     *
     * @return the disruptions
     */
    public ThemeAnswer<Disruption> disruptions() {
        return ask(
                Theme.DISRUPTIONS,
                source -> portals.read(collection(source), LiveRecords::disruption, Disruption::observedAt));
    }

    /**
     * Reads the quality of the air.
     *
     * @return one item per zone and day
     */
    public ThemeAnswer<AirQuality> airQuality() {
        return ask(
                Theme.AIR_QUALITY,
                source -> portals.read(collection(source), LiveRecords::airQuality, AirQuality::observedAt));
    }

    /**
     * Reads the places of a theme.
     *
     * @param theme a theme of places
     * @return the places
     * @throws IllegalArgumentException when the theme has a record and a method of its own
     */
    public ThemeAnswer<Place> places(Theme theme) {
        if (!theme.isPlaces()) {
            throw new IllegalArgumentException(
                    "The theme " + theme.wire() + " changes from minute to minute: call its own method");
        }
        return ask(theme, source -> portals.read(collection(source), PlaceRecords::place, place -> null));
    }

    private <T> ThemeAnswer<T> ask(Theme theme, SourceReader<T> reader) {
        ThemeSources sources =
                territory.findTheme(theme.wire()).orElse(new ThemeSources(theme.wire(), List.of(), null));
        return new SourceChain<T>(theme, sources, time).answer(reader);
    }

    private static ThemeSource.OfCollection collection(ThemeSource source) {
        if (source instanceof ThemeSource.OfCollection collection) {
            return collection;
        }
        throw new UnsupportedSourceException(
                "The source " + source.name() + " is a feed, which does not serve this theme");
    }
}
