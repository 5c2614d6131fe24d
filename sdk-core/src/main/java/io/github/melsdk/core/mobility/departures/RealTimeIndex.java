package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfsrealtime.RealtimeFeed;
import io.github.melsdk.core.mobility.gtfsrealtime.TripDescriptor;
import io.github.melsdk.core.mobility.gtfsrealtime.TripRelationship;
import io.github.melsdk.core.mobility.gtfsrealtime.TripUpdate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a feed tells of a run. For one thread and one board. */
final class RealTimeIndex {

    /** What is about a run of the timetable; a constant of tomorrow is about nothing that we understand. */
    private static final Set<TripRelationship> ABOUT_TIMETABLE = Set.of(
            TripRelationship.SCHEDULED,
            TripRelationship.CANCELED,
            TripRelationship.DELETED,
            TripRelationship.REPLACEMENT);

    private static final Set<TripRelationship> EXTRA = Set.of(
            TripRelationship.ADDED, TripRelationship.NEW, TripRelationship.UNSCHEDULED, TripRelationship.REPLACEMENT);

    private final TimetableData data;
    private final RunFinder finder;
    private final Instant published;
    private final Map<String, List<TripUpdate>> byTrip = new HashMap<>();
    private final List<TripUpdate> extra = new ArrayList<>();
    private final List<TripUpdate> duplicates = new ArrayList<>();

    RealTimeIndex(TimetableData data, RunFinder finder, RealtimeFeed feed, Instant now) {
        this.data = data;
        this.finder = finder;
        Instant told = feed.freshness().publishedAt();
        this.published = told == null ? now : told;
        feed.tripUpdates().forEach(this::add);
    }

    private void add(TripUpdate update) {
        TripRelationship relationship = update.trip().relationship().known().orElse(null);
        String tripId = update.trip().tripId();
        boolean repeated = relationship == TripRelationship.UNSCHEDULED && beginsAsRepeated(update);
        if (relationship == null) {
            return;
        }
        if (tripId != null && (ABOUT_TIMETABLE.contains(relationship) || repeated)) {
            byTrip.computeIfAbsent(tripId, id -> new ArrayList<>(1)).add(update);
        }
        if (EXTRA.contains(relationship) && !repeated) {
            extra.add(update);
        }
        if (relationship == TripRelationship.DUPLICATED) {
            duplicates.add(update);
        }
    }

    private boolean beginsAsRepeated(TripUpdate update) {
        Integer trip = trip(update);
        return trip != null
                && update.trip().startTime() != null
                && finder.isRepeatedAt(trip, update.trip().startTime().seconds());
    }

    /** Returns the number of the trip that an update names; null when it is not in memory. */
    @Nullable
    Integer trip(TripUpdate update) {
        String tripId = update.trip().tripId();
        return tripId == null ? null : data.findTrip(tripId);
    }

    /** Returns the updates of runs that the timetable does not have, or has with other calls. */
    List<TripUpdate> extra() {
        return extra;
    }

    /** Returns the updates of runs that take place again at another time. */
    List<TripUpdate> duplicates() {
        return duplicates;
    }

    /** Returns what is told of a run; null when nothing is. */
    @Nullable
    TripUpdate find(Run run) {
        for (TripUpdate update : byTrip.getOrDefault(data.trip(run.trip()).id(), List.of())) {
            if (isAbout(update.trip(), run)) {
                return update;
            }
        }
        return null;
    }

    private boolean isAbout(TripDescriptor trip, Run run) {
        boolean repeated = !data.trip(run.trip()).frequencies().isEmpty();
        if (repeated && (trip.startTime() == null || trip.startTime().seconds() != run.begins())) {
            return false;
        }
        LocalDate day = trip.startDate();
        return day == null ? isNearest(run) : day.equals(run.date());
    }

    /** An update without a day is about the run that is under way, or else next to it in time. */
    private boolean isNearest(Run run) {
        Duration own = distance(run);
        for (int days = -1; days <= 1; days += 2) {
            LocalDate other = run.date().plusDays(days);
            boolean nearer = finder.runs(run.trip(), other)
                    && distance(run.on(other, data.zone())).compareTo(own) < 0;
            if (nearer) {
                return false;
            }
        }
        return true;
    }

    private Duration distance(Run run) {
        Instant begin = run.moment(data.begins(run.trip()));
        Instant end = run.moment(data.ends(run.trip()));
        if (published.isBefore(begin)) {
            return Duration.between(published, begin);
        }
        return published.isAfter(end) ? Duration.between(end, published) : Duration.ZERO;
    }

    /** Returns the age of what an update tells. */
    Duration age(TripUpdate update, Instant now) {
        Instant told = update.timestamp() == null ? published : update.timestamp();
        Duration age = Duration.between(told, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
