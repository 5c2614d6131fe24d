package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.mobility.gtfs.GtfsArchive;
import io.github.melsdk.core.mobility.gtfs.Stop;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A timetable in memory that tells what leaves next: either whole, or what departures from some stops need. Of a metropolis with
 * a million calls the whole takes some 40 MB. Immutable and thread-safe; read a new one when the archive changed.
 *
 * <p>A board combines it with real time as the standards say: service days count from noon minus twelve hours and go on after
 * midnight; calendars, exceptions and frequencies decide what runs; a delay goes on to the calls behind; cancelled runs, stops
 * that are skipped and runs that are in no timetable are shown as such.
 */
public final class Timetable {

    private final TimetableData data;
    private final Clock clock;

    private Timetable(TimetableData data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /**
     * Reads a whole timetable.
     *
     * @param archive the archive, which may be closed afterwards
     * @return the timetable
     * @throws DecodingException when a file is damaged, or the agency names no time zone
     */
    public static Timetable read(GtfsArchive archive) {
        return new Timetable(new TimetableReader(archive, null).read(), Clock.systemUTC());
    }

    /**
     * Reads what departures from some stops need, in memory that grows with the trips that call there.
     *
     * @param archive the archive, which may be closed afterwards
     * @param stopIds identifiers of stops, and of stations with all their stops
     * @return the timetable
     * @throws IllegalArgumentException when the archive does not have one of the stops, or none is given
     * @throws DecodingException when a file is damaged, or the agency names no time zone
     */
    public static Timetable read(GtfsArchive archive, Collection<String> stopIds) {
        if (stopIds.isEmpty()) {
            throw new IllegalArgumentException(
                    "Name the stops whose departures are wanted, or read the whole timetable");
        }
        return new Timetable(new TimetableReader(archive, Set.copyOf(stopIds)).read(), Clock.systemUTC());
    }

    /**
     * Returns the same timetable with another clock.
     *
     * @param newClock tells the present moment
     * @return a view that shares the memory
     */
    public Timetable withClock(Clock newClock) {
        return new Timetable(data, Objects.requireNonNull(newClock, "clock"));
    }

    /**
     * Returns the time zone of all times.
     *
     * @return that of the agency
     */
    public ZoneId zone() {
        return data.zone();
    }

    /**
     * Returns the stops and stations in memory.
     *
     * @return in no order
     */
    public List<Stop> stops() {
        return List.copyOf(data.stops().all());
    }

    /**
     * Finds a stop or station.
     *
     * @param stopId identifier
     * @return empty when it is not in memory
     */
    public Optional<Stop> findStop(String stopId) {
        return Optional.ofNullable(data.stops().stop(stopId));
    }

    /**
     * Tells what leaves a stop next. The last call of a trip and calls where nobody may get in are no departures.
     *
     * @param stopId identifier of a stop, or of a station with all its stops
     * @param query sets what differs from the next ten departures of the coming two hours
     * @return the board
     * @throws IllegalArgumentException when the stop is not in memory, or the query is not valid
     */
    public DepartureBoard departures(String stopId, Consumer<DepartureQuery> query) {
        if (!data.stops().knows(stopId)) {
            throw new IllegalArgumentException("The timetable in memory has no stop " + stopId);
        }
        DepartureRequest request = new DepartureRequest(clock.instant());
        query.accept(request);
        return new BoardMaker(data, request, data.stops().family(stopId)).make();
    }

    /**
     * Tells the next ten departures of the coming two hours, by the timetable alone.
     *
     * @param stopId identifier of a stop, or of a station with all its stops
     * @return the board
     * @throws IllegalArgumentException when the stop is not in memory
     */
    public DepartureBoard departures(String stopId) {
        return departures(stopId, query -> {});
    }
}
