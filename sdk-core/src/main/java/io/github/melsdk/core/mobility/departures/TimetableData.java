package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfs.Route;
import io.github.melsdk.core.model.Attribution;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A timetable in memory, and where in it the calls of a stop are. Immutable. */
final class TimetableData {

    private final ZoneId zone;
    private final Attribution attribution;
    private final StopNames stops;
    private final CallTable calls;
    private final TripInfo[] trips;
    private final Map<String, Route> routes;
    private final ServiceDays days;
    private final Map<String, Integer> tripNumbers = new HashMap<>();
    private final int[] firstOfStop;
    private final int[] callsByStop;
    private final int latest;

    TimetableData(
            ZoneId zone,
            Attribution attribution,
            StopNames stops,
            CallTable calls,
            TripInfo[] trips,
            Map<String, Route> routes,
            ServiceDays days) {
        this.zone = zone;
        this.attribution = attribution;
        this.stops = stops;
        this.calls = calls;
        this.trips = trips;
        this.routes = routes;
        this.days = days;
        for (int i = 0; i < trips.length; i++) {
            tripNumbers.put(trips[i].id(), i);
        }
        this.firstOfStop = new int[stops.size() + 1];
        int last = 0;
        for (int i = 0; i < calls.size(); i++) {
            firstOfStop[calls.stop(i) + 1]++;
            last = Math.max(last, calls.departure(i));
        }
        for (int i = 0; i < stops.size(); i++) {
            firstOfStop[i + 1] += firstOfStop[i];
        }
        this.latest = last;
        this.callsByStop = byStop();
    }

    private int[] byStop() {
        int[] sorted = new int[calls.size()];
        int[] place = Arrays.copyOf(firstOfStop, stops.size());
        for (int i = 0; i < sorted.length; i++) {
            sorted[place[calls.stop(i)]++] = i;
        }
        return sorted;
    }

    /** Returns the calls at a stop; none when nothing calls there. */
    int[] callsAt(String stopId) {
        int number = stops.find(stopId);
        return number < 0 ? new int[0] : Arrays.copyOfRange(callsByStop, firstOfStop[number], firstOfStop[number + 1]);
    }

    ZoneId zone() {
        return zone;
    }

    Attribution attribution() {
        return attribution;
    }

    StopNames stops() {
        return stops;
    }

    CallTable calls() {
        return calls;
    }

    ServiceDays days() {
        return days;
    }

    TripInfo trip(int number) {
        return trips[number];
    }

    /** Returns a line; null when the timetable does not have it. */
    @Nullable
    Route route(String id) {
        return routes.get(id);
    }

    /** Returns the number of a trip; null when it is not in memory. */
    @Nullable
    Integer findTrip(String id) {
        return tripNumbers.get(id);
    }

    /** Returns the latest time of any call, in seconds of its service day. */
    int latest() {
        return latest;
    }

    /** Returns when the first call of a trip is, in seconds of its service day; 0 when no call has a time. */
    int begins(int trip) {
        for (int call = calls.first(trip); call < calls.end(trip); call++) {
            if (calls.departure(call) >= 0) {
                return calls.departure(call);
            }
        }
        return 0;
    }

    /** Returns when the last call of a trip is, in seconds of its service day. */
    int ends(int trip) {
        for (int call = calls.end(trip) - 1; call >= calls.first(trip); call--) {
            if (calls.arrival(call) >= 0) {
                return calls.arrival(call);
            }
        }
        return 0;
    }
}
