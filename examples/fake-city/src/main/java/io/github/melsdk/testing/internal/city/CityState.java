package io.github.melsdk.testing.internal.city;

import io.github.melsdk.testing.internal.http.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The state of the city, the same for all services that publish it. Thread-safe. */
public final class CityState {
    private static final int STATIONS = 302;
    private static final int SCRAPPED_EVERY = 10;
    private static final List<String> CAR_PARK_STATES = List.of("OUVERT", "LIBRE", "OUVERT", "FERME", "");

    private final Clock clock;
    private final long seed;
    private final List<Building> recyclingCentres = buildings("recycling.txt");
    private final List<Building> libraries = buildings("libraries.txt");
    private List<Station> stations = List.of();
    private List<CarPark> carParks = List.of();
    private @Nullable Instant frozenAt;

    /**
     * Lays out the city.
     *
     * @param clock tells the present moment
     * @param seed decides how many bikes and cars stand where
     */
    public CityState(Clock clock, long seed) {
        this.clock = clock;
        this.seed = seed;
        reset();
    }

    /** Puts everything back as it was at the start. */
    public synchronized void reset() {
        SplittableRandom random = new SplittableRandom(seed);
        stations = StationLayout.lay(STATIONS, SCRAPPED_EVERY, random);
        List<CarPark> parks = new ArrayList<>();
        for (List<String> row : rows("carparks.txt")) {
            int places = Integer.parseInt(row.get(6));
            int free = places == 0 ? 0 : random.nextInt(places);
            String state = CAR_PARK_STATES.get(parks.size() % CAR_PARK_STATES.size());
            if (parks.size() % 9 == 4) {
                free = 0;
                state = "COMPLET";
            }
            parks.add(new CarPark(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    number(row, 4),
                    number(row, 5),
                    places,
                    free,
                    state));
        }
        carParks = List.copyOf(parks);
        frozenAt = null;
    }

    /**
     * Returns the stations.
     *
     * @return all stations in the order of their numbers
     */
    public synchronized List<Station> stations() {
        return stations;
    }

    /**
     * Returns the car parks.
     *
     * @return all car parks
     */
    public synchronized List<CarPark> carParks() {
        return carParks;
    }

    /**
     * Returns the recycling centres; {@code detail} tells whether they are open.
     *
     * @return all centres
     */
    public List<Building> recyclingCentres() {
        return recyclingCentres;
    }

    /**
     * Returns the libraries; {@code detail} is their kind, {@code more} the year of opening.
     *
     * @return all libraries
     */
    public List<Building> libraries() {
        return libraries;
    }

    /**
     * Sets how many bikes stand at a station.
     *
     * @param id the number of the station
     * @param bikes how many
     * @throws IllegalArgumentException if there is no such station or it has not so many docks
     */
    public synchronized void setBikes(int id, int bikes) {
        Station station = stations.stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no station " + id + "."));
        if (bikes < 0 || bikes > station.docks()) {
            throw new IllegalArgumentException(
                    "Station " + id + " has " + station.docks() + " docks; " + bikes + " bikes are impossible.");
        }
        List<Station> changed = new ArrayList<>(stations);
        changed.set(stations.indexOf(station), station.bikes(bikes));
        stations = List.copyOf(changed);
    }

    /**
     * Stops the real-time feeds: what they publish stays as old as it is now and grows older.
     *
     * @param age how old the newest row is at this moment
     */
    public synchronized void freeze(Duration age) {
        frozenAt = clock.instant().minus(age);
    }

    /** Lets the real-time feeds go on. */
    public synchronized void thaw() {
        frozenAt = null;
    }

    /**
     * Tells when a row of a real-time feed was last brought up to date.
     *
     * @param number any number of the row
     * @return some seconds ago, or long ago if the feeds are frozen
     */
    public synchronized Instant updatedAt(int number) {
        Instant newest = frozenAt == null ? clock.instant() : frozenAt;
        return newest.minusSeconds(5 + Math.floorMod(number * 7L, 110));
    }

    static List<List<String>> rows(String table) {
        return Tables.read(CityState.class.getResourceAsStream(table));
    }

    static double number(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    private static List<Building> buildings(String table) {
        List<Building> buildings = new ArrayList<>();
        for (List<String> row : rows(table)) {
            buildings.add(new Building(
                    buildings.size() + 1,
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    number(row, 3),
                    number(row, 4),
                    row.get(5),
                    row.size() > 6 ? row.get(6) : ""));
        }
        return List.copyOf(buildings);
    }
}
