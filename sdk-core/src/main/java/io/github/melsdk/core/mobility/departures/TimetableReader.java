package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.mobility.gtfs.Agency;
import io.github.melsdk.core.mobility.gtfs.Boarding;
import io.github.melsdk.core.mobility.gtfs.Frequency;
import io.github.melsdk.core.mobility.gtfs.GtfsArchive;
import io.github.melsdk.core.mobility.gtfs.Route;
import io.github.melsdk.core.mobility.gtfs.ServiceException;
import io.github.melsdk.core.mobility.gtfs.ServiceWeek;
import io.github.melsdk.core.mobility.gtfs.Stop;
import io.github.melsdk.core.mobility.gtfs.StopTime;
import io.github.melsdk.core.mobility.gtfs.Trip;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads from an archive what departures from some stops need: the trips that call there, with all their calls. One pass over
 * the calls, as feeds keep those of a trip together; two where one does not. For one thread and one archive.
 */
final class TimetableReader {

    private static final int MOST_CALLS = 100_000_000;

    private final GtfsArchive archive;
    private final @Nullable Set<String> wanted;
    private final StopNames stops = new StopNames();
    private final Map<String, Integer> tripNumbers = new HashMap<>();
    private final List<String> tripIds = new ArrayList<>();
    private CallTable calls = new CallTable();

    /** Takes the stops and stations that are wanted; null for all. */
    TimetableReader(GtfsArchive archive, @Nullable Set<String> wanted) {
        this.archive = archive;
        this.wanted = wanted;
    }

    TimetableData read() {
        ZoneId zone = zone();
        readStops();
        if (!readCallsOfGroupedTrips()) {
            readCallsOfScatteredTrips();
        }
        calls.finish(tripIds.size());
        ServiceDays days = new ServiceDays();
        Map<String, Route> routes = new HashMap<>();
        try (RecordStream<Route> all = archive.routes()) {
            all.forEach(route -> routes.put(route.id(), route));
        }
        TripInfo[] trips = readTrips(days, routes);
        try (RecordStream<ServiceWeek> weeks = archive.calendar()) {
            weeks.forEach(days::add);
        }
        try (RecordStream<ServiceException> exceptions = archive.calendarDates()) {
            exceptions.forEach(days::add);
        }
        return new TimetableData(zone, archive.attribution(), stops, calls, trips, routes, days);
    }

    private ZoneId zone() {
        try (RecordStream<Agency> agencies = archive.agencies()) {
            return agencies.stream()
                    .map(Agency::timeZone)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> unusable("agency.txt names no time zone, without which no time means anything"));
        }
    }

    private static DecodingException unusable(String why) {
        return new DecodingException(
                DecodingException.Reason.TYPE,
                "gtfs.timetable: " + why + ".",
                null,
                null,
                CallTrace.none("gtfs.timetable"));
    }

    private void readStops() {
        try (RecordStream<Stop> all = archive.stops()) {
            all.forEach(stops::add);
        }
        if (wanted != null) {
            for (String id : wanted) {
                if (!stops.knows(id)) {
                    throw new IllegalArgumentException("The timetable has no stop " + id);
                }
            }
            stops.keep(wanted);
        }
    }

    private boolean isWanted(StopTime call) {
        return wanted == null || stops.isKept(call.stopId());
    }

    /** Returns false when the calls of a trip that was left out go on further down. */
    private boolean readCallsOfGroupedTrips() {
        List<StopTime> trip = new ArrayList<>();
        HashedNames leftOut = new HashedNames();
        try (RecordStream<StopTime> all = archive.stopTimes()) {
            for (StopTime call : all) {
                if (!trip.isEmpty() && !trip.get(0).tripId().equals(call.tripId())) {
                    take(trip, leftOut);
                    if (leftOut.contains(call.tripId())) {
                        return false;
                    }
                }
                trip.add(call);
                requireSize(trip.size());
            }
        }
        take(trip, leftOut);
        return true;
    }

    private void take(List<StopTime> trip, HashedNames leftOut) {
        if (trip.isEmpty()) {
            return;
        }
        String id = trip.get(0).tripId();
        if (tripNumbers.containsKey(id) || trip.stream().anyMatch(this::isWanted)) {
            trip.forEach(this::add);
        } else {
            leftOut.add(id);
        }
        trip.clear();
    }

    private void readCallsOfScatteredTrips() {
        Set<String> ids = new HashSet<>();
        try (RecordStream<StopTime> all = archive.stopTimes()) {
            all.stream().filter(this::isWanted).forEach(call -> ids.add(call.tripId()));
        }
        calls = new CallTable();
        tripNumbers.clear();
        tripIds.clear();
        Predicate<StopTime> kept = call -> ids.contains(call.tripId());
        try (RecordStream<StopTime> all = archive.stopTimes()) {
            all.stream().filter(kept).forEach(this::add);
        }
    }

    private void add(StopTime call) {
        requireSize(calls.size());
        Integer number = tripNumbers.get(call.tripId());
        if (number == null) {
            number = tripIds.size();
            tripNumbers.put(call.tripId(), number);
            tripIds.add(call.tripId());
        }
        calls.add(
                number,
                call.sequence(),
                stops.number(call.stopId()),
                seconds(call.arrival()),
                seconds(call.departure()),
                call.pickup().is(Boarding.NONE));
    }

    private static int seconds(@Nullable ServiceTime time) {
        return time == null ? -1 : time.seconds();
    }

    private static void requireSize(int count) {
        if (count > MOST_CALLS) {
            throw unusable("stop_times.txt holds more calls than any timetable");
        }
    }

    private TripInfo[] readTrips(ServiceDays days, Map<String, Route> routes) {
        Map<String, List<Frequency>> frequencies = new HashMap<>();
        try (RecordStream<Frequency> all = archive.frequencies()) {
            all.stream()
                    .filter(frequency -> tripNumbers.containsKey(frequency.tripId()))
                    .forEach(frequency -> frequencies
                            .computeIfAbsent(frequency.tripId(), id -> new ArrayList<>())
                            .add(frequency));
        }
        TripInfo[] trips = new TripInfo[tripIds.size()];
        try (RecordStream<Trip> all = archive.trips()) {
            for (Trip trip : all) {
                Integer number = tripNumbers.get(trip.id());
                if (number != null) {
                    trips[number] = new TripInfo(
                            tripIds.get(number),
                            days.number(trip.serviceId()),
                            trip.routeId(),
                            routes.get(trip.routeId()),
                            trip.headsign(),
                            trip.directionId(),
                            List.copyOf(frequencies.getOrDefault(trip.id(), List.of())));
                }
            }
        }
        for (int i = 0; i < trips.length; i++) {
            // Calls of a trip that trips.txt does not have run on no day.
            trips[i] = trips[i] == null ? new TripInfo(tripIds.get(i), -1, "", null, null, null, List.of()) : trips[i];
        }
        return trips;
    }
}
