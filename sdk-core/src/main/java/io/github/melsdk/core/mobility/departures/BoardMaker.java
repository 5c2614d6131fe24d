package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.mobility.departures.Departure.Status;
import io.github.melsdk.core.mobility.gtfs.Route;
import io.github.melsdk.core.mobility.gtfsrealtime.OccupancyStatus;
import io.github.melsdk.core.mobility.gtfsrealtime.RealtimeFeed;
import io.github.melsdk.core.mobility.gtfsrealtime.StopRelationship;
import io.github.melsdk.core.mobility.gtfsrealtime.StopTimeEvent;
import io.github.melsdk.core.mobility.gtfsrealtime.StopTimeUpdate;
import io.github.melsdk.core.mobility.gtfsrealtime.TripDescriptor;
import io.github.melsdk.core.mobility.gtfsrealtime.TripProperties;
import io.github.melsdk.core.mobility.gtfsrealtime.TripRelationship;
import io.github.melsdk.core.mobility.gtfsrealtime.TripUpdate;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one board: the calls of the timetable, changed by real time, and the runs that only real time knows. */
final class BoardMaker {

    /** How late a run can be that is still expected, and how early one that is due later. */
    private static final Duration LATEST = Duration.ofHours(6);

    private static final Duration EARLIEST = Duration.ofHours(1);

    private static final OpenEnum<OccupancyStatus> NO_OCCUPANCY = OpenEnum.ofRaw(OccupancyStatus.class, null);

    private final TimetableData data;
    private final DepartureRequest request;
    private final Set<String> stopIds;
    private final RunFinder finder;
    private final @Nullable RealtimeFeed feed;
    private final @Nullable RealTimeIndex index;
    private final Map<Run, Forecast> forecasts = new HashMap<>();
    private final List<Departure> departures = new ArrayList<>();

    BoardMaker(TimetableData data, DepartureRequest request, Set<String> stopIds) {
        this.data = data;
        this.request = request;
        this.stopIds = stopIds;
        this.finder = new RunFinder(data);
        this.feed = request.usable();
        this.index = feed == null ? null : new RealTimeIndex(data, finder, feed, request.now());
    }

    DepartureBoard make() {
        boolean live = index != null;
        Instant from = live ? request.start().minus(LATEST) : request.start();
        Instant to = live ? request.end().plus(EARLIEST) : request.end();
        for (String stopId : stopIds) {
            finder.find(data.callsAt(stopId), from, to, this::scheduled);
        }
        RealTimeIndex told = index;
        if (told != null) {
            told.duplicates().forEach(update -> duplicate(told, update));
            told.extra().forEach(update -> extra(told, update));
        }
        List<Departure> next = departures.stream()
                .filter(request::accepts)
                .sorted(Comparator.comparing(Departure::time).thenComparing(Departure::id))
                .limit(request.most())
                .toList();
        return new DepartureBoard(next, request.realTimeUse(), request.realTimeAge(), request.now());
    }

    private void scheduled(Run run, int call) {
        TripUpdate update = index == null ? null : index.find(run);
        if (index == null || update == null) {
            departures.add(departure(run, call, Status.SCHEDULED, null, null, null, null));
            return;
        }
        TripRelationship relationship = update.trip().relationship().known().orElse(null);
        if (relationship == TripRelationship.CANCELED) {
            departures.add(departure(run, call, Status.CANCELLED, null, null, index.age(update, request.now()), null));
        } else if (relationship != TripRelationship.DELETED && relationship != TripRelationship.REPLACEMENT) {
            departures.add(forecast(index, run, call, update, Status.PREDICTED));
        }
    }

    private Departure forecast(RealTimeIndex told, Run run, int call, TripUpdate update, Status status) {
        Forecast.Outlook outlook = forecasts
                .computeIfAbsent(run, key -> new Forecast(data, key, update))
                .of(call);
        Duration age = told.age(update, request.now());
        if (outlook.skipped()) {
            return departure(run, call, Status.SKIPPED, null, null, age, outlook.exact());
        }
        Duration delay = outlook.delay();
        if (delay == null && status == Status.PREDICTED) {
            return departure(run, call, Status.SCHEDULED, null, null, null, null);
        }
        Duration late = delay == null ? Duration.ZERO : delay;
        Instant expected = run.moment(data.calls().departure(call)).plus(late);
        return departure(run, call, status, expected, late, age, outlook.exact());
    }

    private Departure departure(
            Run run,
            int call,
            Status status,
            @Nullable Instant expected,
            @Nullable Duration delay,
            @Nullable Duration age,
            @Nullable StopTimeUpdate told) {
        TripInfo trip = data.trip(run.trip());
        Route route = trip.route();
        String assigned = told == null ? null : told.assignedStopId();
        String shown = told == null ? null : told.stopHeadsign();
        String stopId = assigned == null ? data.stops().id(data.calls().stop(call)) : assigned;
        Instant scheduled = run.moment(data.calls().departure(call));
        return new Departure(
                id(trip.id(), run.date(), run.begins(), data.calls().sequence(call)),
                status,
                stopId,
                data.stops().stop(stopId),
                trip.id(),
                trip.routeId(),
                route == null ? trip.routeId() : route.label(),
                route == null ? null : route.mode().orElse(null),
                shown == null ? trip.headsign() : shown,
                trip.directionId(),
                run.date(),
                scheduled,
                status == Status.SCHEDULED ? scheduled : expected,
                delay,
                run.approximate(),
                age,
                told == null ? NO_OCCUPANCY : told.departureOccupancy(),
                data.zone(),
                feed == null || status == Status.SCHEDULED ? data.attribution() : feed.attribution());
    }

    private static String id(String trip, LocalDate date, int begins, int sequence) {
        return trip + "/" + date + "/" + new ServiceTime(Math.max(0, begins)) + "/" + sequence;
    }

    /** A trip of the timetable that runs once more: its calls lie at its own times, moved to the new beginning. */
    private void duplicate(RealTimeIndex told, TripUpdate update) {
        Integer trip = told.trip(update);
        TripProperties properties = update.properties();
        LocalDate date = properties == null || properties.startDate() == null
                ? update.trip().startDate()
                : properties.startDate();
        if (trip == null || properties == null || properties.startTime() == null || date == null) {
            return;
        }
        Run run = Run.of(data, trip, date).at(properties.startTime().seconds(), false);
        for (int call = data.calls().first(trip); call < data.calls().end(trip); call++) {
            boolean here = stopIds.contains(data.stops().id(data.calls().stop(call)));
            if (here && data.calls().departs(call)) {
                departures.add(forecast(told, run, call, update, Status.ADDED));
            }
        }
    }

    /** A run of which the feed alone tells the calls; at the last one nobody gets in. */
    private void extra(RealTimeIndex told, TripUpdate update) {
        List<StopTimeUpdate> calls = update.stopTimeUpdates();
        for (int i = 0; i + 1 < calls.size(); i++) {
            StopTimeUpdate call = calls.get(i);
            String planned = call.stopId();
            String stopId = call.assignedStopId() == null ? planned : call.assignedStopId();
            boolean silent = call.relationship().is(StopRelationship.NO_DATA);
            if (stopId != null
                    && !silent
                    && (stopIds.contains(stopId) || planned != null && stopIds.contains(planned))) {
                add(told, update, call, stopId, i);
            }
        }
    }

    private void add(RealTimeIndex told, TripUpdate update, StopTimeUpdate call, String stopId, int rank) {
        StopTimeEvent event = call.departure() == null ? call.arrival() : call.departure();
        Instant due = event == null ? null : event.scheduledTime();
        Instant expected = expected(event);
        if (expected == null) {
            return;
        }
        if (call.relationship().is(StopRelationship.SKIPPED)) {
            Instant missed = due == null ? expected : due;
            departures.add(extra(told, update, call, stopId, rank, Status.SKIPPED, missed, null));
        } else {
            boolean replaces = update.trip().relationship().is(TripRelationship.REPLACEMENT);
            Status status = replaces ? Status.PREDICTED : Status.ADDED;
            departures.add(extra(told, update, call, stopId, rank, status, due, expected));
        }
    }

    private Departure extra(
            RealTimeIndex told,
            TripUpdate update,
            StopTimeUpdate call,
            String stopId,
            int rank,
            Status status,
            @Nullable Instant due,
            @Nullable Instant expected) {
        TripDescriptor trip = update.trip();
        Integer known = told.trip(update);
        TripInfo info = known == null ? null : data.trip(known);
        String routeId = info != null && trip.routeId() == null ? info.routeId() : trip.routeId();
        Route route = routeId == null ? null : data.route(routeId);
        LocalDate date = day(trip, expected == null ? due : expected);
        int begins = trip.startTime() == null ? 0 : trip.startTime().seconds();
        int sequence = call.stopSequence() == null ? rank : call.stopSequence();
        return new Departure(
                id(trip.tripId() == null ? update.id() : trip.tripId(), date, begins, sequence),
                status,
                stopId,
                data.stops().stop(stopId),
                trip.tripId(),
                routeId,
                route != null ? route.label() : routeId == null ? "" : routeId,
                route == null ? null : route.mode().orElse(null),
                headsign(update, call, info),
                trip.directionId(),
                date,
                due,
                expected,
                due == null || expected == null ? null : Duration.between(due, expected),
                false,
                told.age(update, request.now()),
                call.departureOccupancy(),
                data.zone(),
                update.attribution());
    }

    private LocalDate day(TripDescriptor trip, @Nullable Instant time) {
        LocalDate told = trip.startDate();
        Instant near = time == null ? request.now() : time;
        return told == null ? near.atZone(data.zone()).toLocalDate() : told;
    }

    private static @Nullable Instant expected(@Nullable StopTimeEvent event) {
        if (event == null || event.time() != null) {
            return event == null ? null : event.time();
        }
        Instant scheduled = event.scheduledTime();
        return scheduled == null || event.delay() == null ? scheduled : scheduled.plus(event.delay());
    }

    private static @Nullable String headsign(TripUpdate update, StopTimeUpdate call, @Nullable TripInfo info) {
        if (call.stopHeadsign() != null) {
            return call.stopHeadsign();
        }
        TripProperties properties = update.properties();
        if (properties != null && properties.headsign() != null) {
            return properties.headsign();
        }
        return info == null ? null : info.headsign();
    }
}
