package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfs.ServiceChange;
import io.github.melsdk.core.mobility.gtfs.ServiceException;
import io.github.melsdk.core.mobility.gtfs.ServiceWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which days services run. Filled, then read. */
final class ServiceDays {

    /** What the exceptions of one day do. */
    private static final class Changes {
        private final BitSet added = new BitSet();
        private final BitSet removed = new BitSet();
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<ServiceWeek> weeks = new ArrayList<>();
    private final Map<LocalDate, Changes> changes = new HashMap<>();

    /** Returns the number of a service, a new one when it is new. */
    int number(String serviceId) {
        return numbers.computeIfAbsent(serviceId, id -> numbers.size());
    }

    /** Takes a week of a service that has a number. */
    void add(ServiceWeek week) {
        if (numbers.containsKey(week.serviceId())) {
            weeks.add(week);
        }
    }

    /** Takes an exception of a service that has a number. */
    void add(ServiceException exception) {
        Integer number = numbers.get(exception.serviceId());
        if (number == null) {
            return;
        }
        Changes day = changes.computeIfAbsent(exception.day(), key -> new Changes());
        if (exception.change().is(ServiceChange.ADDED)) {
            day.added.set(number);
        } else if (exception.change().is(ServiceChange.REMOVED)) {
            day.removed.set(number);
        }
    }

    /** Returns the numbers of the services that run on a day. */
    BitSet on(LocalDate day) {
        BitSet running = new BitSet();
        for (ServiceWeek week : weeks) {
            if (week.runsOn(day)) {
                running.set(number(week.serviceId()));
            }
        }
        Changes changed = changes.get(day);
        if (changed != null) {
            running.or(changed.added);
            running.andNot(changed.removed);
        }
        return running;
    }
}
