package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfs.Stop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stops by identifier and by number, and which belong to which. Filled, then read. */
final class StopNames {

    private final Map<String, Stop> stops = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private Set<String> kept = new HashSet<>();

    void add(Stop stop) {
        stops.put(stop.id(), stop);
        kept.add(stop.id());
        String parent = stop.parentStation();
        if (parent != null && !parent.equals(stop.id())) {
            children.computeIfAbsent(parent, id -> new ArrayList<>(2)).add(stop.id());
        }
    }

    /** Forgets all stops but some and what belongs to them. */
    void keep(Collection<String> wanted) {
        kept = new HashSet<>();
        wanted.forEach(id -> kept.addAll(family(id)));
        stops.keySet().retainAll(kept);
        children.keySet().retainAll(kept);
    }

    boolean knows(String id) {
        return stops.containsKey(id);
    }

    boolean isKept(String id) {
        return kept.contains(id);
    }

    Collection<Stop> all() {
        return stops.values();
    }

    @Nullable
    Stop stop(String id) {
        return stops.get(id);
    }

    /** Returns a stop and all that belongs to it, at whatever depth. */
    Set<String> family(String id) {
        Set<String> family = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(id);
        while (!open.isEmpty()) {
            String next = open.poll();
            if (family.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return family;
    }

    /** Returns the number of a stop, a new one when it is new. */
    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            number = ids.size();
            numbers.put(id, number);
            ids.add(id);
        }
        return number;
    }

    /** Returns the number of a stop where something calls, −1 when nothing does. */
    int find(String id) {
        return numbers.getOrDefault(id, -1);
    }

    String id(int number) {
        return ids.get(number);
    }

    /** Returns how many stops have a number. */
    int size() {
        return ids.size();
    }
}
