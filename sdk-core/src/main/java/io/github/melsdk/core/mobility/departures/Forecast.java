package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfsrealtime.StopRelationship;
import io.github.melsdk.core.mobility.gtfsrealtime.StopTimeEvent;
import io.github.melsdk.core.mobility.gtfsrealtime.StopTimeUpdate;
import io.github.melsdk.core.mobility.gtfsrealtime.TripUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an update says of the calls of a run. Delays go on to the calls behind, until the next update says otherwise; the order
 * in which a feed lists its calls does not matter.
 */
final class Forecast {

    /**
     * What is known of one call.
     *
     * @param skipped whether the run does not stop there
     * @param delay how late it leaves, null when nothing is known
     * @param exact the update of that very call, null when the delay comes from another one
     */
    record Outlook(
            boolean skipped,
            @Nullable Duration delay,
            @Nullable StopTimeUpdate exact) {}

    private final TimetableData data;
    private final Run run;
    private final TripUpdate update;
    private final TreeMap<Integer, StopTimeUpdate> byCall = new TreeMap<>();

    Forecast(TimetableData data, Run run, TripUpdate update) {
        this.data = data;
        this.run = run;
        this.update = update;
        int after = data.calls().first(run.trip());
        for (StopTimeUpdate call : update.stopTimeUpdates()) {
            int found = find(call, after);
            if (found >= 0) {
                byCall.putIfAbsent(found, call);
                after = call.stopSequence() == null ? found + 1 : after;
            }
        }
    }

    /** Returns the call that an update is about, −1 when the trip has none such; a loop comes twice by a stop. */
    private int find(StopTimeUpdate wanted, int after) {
        CallTable calls = data.calls();
        int end = calls.end(run.trip());
        for (int call = calls.first(run.trip()); call < end && wanted.stopSequence() != null; call++) {
            if (calls.sequence(call) == wanted.stopSequence()) {
                return call;
            }
        }
        int stop = wanted.stopId() == null ? -1 : data.stops().find(wanted.stopId());
        for (int call = after; call < end && stop >= 0; call++) {
            if (calls.stop(call) == stop) {
                return call;
            }
        }
        for (int call = calls.first(run.trip()); call < after && stop >= 0; call++) {
            if (calls.stop(call) == stop && !byCall.containsKey(call)) {
                return call;
            }
        }
        return -1;
    }

    /** Returns what is known of a call. */
    Outlook of(int call) {
        StopTimeUpdate exact = byCall.get(call);
        if (exact != null && exact.relationship().is(StopRelationship.SKIPPED)) {
            return new Outlook(true, null, exact);
        }
        if (exact != null && !exact.relationship().is(StopRelationship.SCHEDULED)) {
            return new Outlook(false, null, exact);
        }
        Duration own = exact == null ? null : delay(call, exact);
        return new Outlook(false, own == null ? inherited(call) : own, exact);
    }

    /** The delay of the nearest call before that tells one; what is skipped passes it on, what is unknown ends it. */
    private @Nullable Duration inherited(int call) {
        for (Integer before = byCall.lowerKey(call); before != null; before = byCall.lowerKey(before)) {
            StopTimeUpdate earlier = byCall.get(before);
            if (earlier == null || earlier.relationship().is(StopRelationship.SKIPPED)) {
                continue;
            }
            if (!earlier.relationship().is(StopRelationship.SCHEDULED)) {
                return null;
            }
            Duration delay = delay(before, earlier);
            if (delay != null) {
                return delay;
            }
        }
        return update.delay();
    }

    private @Nullable Duration delay(int call, StopTimeUpdate told) {
        Duration leaving = delay(data.calls().departure(call), told.departure());
        return leaving == null ? delay(data.calls().arrival(call), told.arrival()) : leaving;
    }

    private @Nullable Duration delay(int seconds, @Nullable StopTimeEvent event) {
        if (event == null) {
            return null;
        }
        Instant time = event.time();
        return time == null || seconds < 0 ? event.delay() : Duration.between(run.moment(seconds), time);
    }
}
