package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfs.Frequency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the runs whose calls lie in a window of time. For one thread and one board. */
final class RunFinder {

    private static final int DAY = 86_400;

    private final TimetableData data;
    private final Map<LocalDate, BitSet> services = new HashMap<>();

    RunFinder(TimetableData data) {
        this.data = data;
    }

    boolean runs(int trip, LocalDate date) {
        int service = data.trip(trip).service();
        return service >= 0 && services.computeIfAbsent(date, data.days()::on).get(service);
    }

    /** Takes each call of each run of a window, whatever the order. */
    void find(int[] calls, Instant from, Instant to, CallVisitor visitor) {
        LocalDate last = to.atZone(data.zone()).toLocalDate().plusDays(1);
        // A run of the evening before, or of a journey of two nights, calls after midnight; an hour more for the
        // clocks.
        LocalDate first = from.atZone(data.zone()).toLocalDate().minusDays(1 + (data.latest() + 3_600) / DAY);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            for (int call : calls) {
                int trip = data.calls().trip(call);
                if (data.calls().departs(call) && runs(trip, date)) {
                    visit(Run.of(data, trip, date), call, from, to, visitor);
                }
            }
        }
    }

    private void visit(Run run, int call, Instant from, Instant to, CallVisitor visitor) {
        int departure = data.calls().departure(call);
        List<Frequency> frequencies = data.trip(run.trip()).frequencies();
        if (frequencies.isEmpty()) {
            Instant moment = run.moment(departure);
            if (!moment.isBefore(from) && moment.isBefore(to)) {
                visitor.visit(run, call);
            }
        }
        for (Frequency frequency : frequencies) {
            for (Run repeated : repeated(run, frequency, departure, from, to)) {
                visitor.visit(repeated, call);
            }
        }
    }

    /** The runs that begin from one headway to the next, but only those of the window: nobody walks a day second by second. */
    private List<Run> repeated(Run run, Frequency frequency, int departure, Instant from, Instant to) {
        long headway = frequency.headway().toSeconds();
        long start = frequency.start().seconds();
        Instant firstMoment = run.at((int) start, false).moment(departure);
        long late = Duration.between(firstMoment, from).toSeconds();
        long step = late <= 0 ? 0 : late / headway;
        List<Run> runs = new ArrayList<>();
        for (long begin = start + step * headway; begin < frequency.end().seconds(); begin += headway) {
            Run next = run.at((int) begin, !frequency.exact());
            Instant moment = next.moment(departure);
            if (!moment.isBefore(to)) {
                return runs;
            }
            if (!moment.isBefore(from)) {
                runs.add(next);
            }
        }
        return runs;
    }

    /** Tells whether a trip that is repeated has a run that begins at a time. */
    boolean isRepeatedAt(int trip, int begin) {
        return data.trip(trip).frequencies().stream()
                .anyMatch(frequency -> begin >= frequency.start().seconds()
                        && begin < frequency.end().seconds()
                        && (begin - frequency.start().seconds())
                                        % frequency.headway().toSeconds()
                                == 0);
    }

    /** Takes a call of a run. */
    @FunctionalInterface
    interface CallVisitor {
        void visit(Run run, int call);
    }
}
