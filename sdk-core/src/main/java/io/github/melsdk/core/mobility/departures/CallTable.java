package io.github.melsdk.core.mobility.departures;

import java.util.Arrays;

/**
 * The calls of trips in arrays: 17 bytes each. Filled in any order, then {@linkplain #finish sorted} by trip and position, and
 * read from then on.
 */
final class CallTable {

    private static final int FIRST = 1 << 10;

    private int[] trip = new int[FIRST];
    private int[] sequence = new int[FIRST];
    private int[] stop = new int[FIRST];
    private int[] arrival = new int[FIRST];
    private int[] departure = new int[FIRST];
    private boolean[] closed = new boolean[FIRST];
    private int size;
    private int[] firstOfTrip = {0};

    int size() {
        return size;
    }

    /** Adds a call; −1 is a time that the feed leaves open. */
    void add(int tripIndex, int position, int stopIndex, int arrivalSeconds, int departureSeconds, boolean noPickup) {
        if (size == trip.length) {
            grow(size + (size >> 1));
        }
        trip[size] = tripIndex;
        sequence[size] = position;
        stop[size] = stopIndex;
        arrival[size] = arrivalSeconds < 0 ? departureSeconds : arrivalSeconds;
        departure[size] = departureSeconds < 0 ? arrivalSeconds : departureSeconds;
        closed[size] = noPickup;
        size++;
    }

    private void grow(int length) {
        trip = Arrays.copyOf(trip, length);
        sequence = Arrays.copyOf(sequence, length);
        stop = Arrays.copyOf(stop, length);
        arrival = Arrays.copyOf(arrival, length);
        departure = Arrays.copyOf(departure, length);
        closed = Arrays.copyOf(closed, length);
    }

    /** Sorts by trip and position, and fills the times that are open between two that are told. */
    void finish(int trips) {
        firstOfTrip = new int[trips + 1];
        for (int i = 0; i < size; i++) {
            firstOfTrip[trip[i] + 1]++;
        }
        for (int i = 0; i < trips; i++) {
            firstOfTrip[i + 1] += firstOfTrip[i];
        }
        if (!isSorted()) {
            sortByTrip(trips);
        }
        grow(size);
        for (int i = 0; i < trips; i++) {
            sortByPosition(firstOfTrip[i], firstOfTrip[i + 1]);
            fillTimes(firstOfTrip[i], firstOfTrip[i + 1]);
        }
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (trip[i] < trip[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private void sortByTrip(int trips) {
        int[] place = Arrays.copyOf(firstOfTrip, trips);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[place[trip[i]]++] = i;
        }
        trip = arranged(trip, order);
        sequence = arranged(sequence, order);
        stop = arranged(stop, order);
        arrival = arranged(arrival, order);
        departure = arranged(departure, order);
        boolean[] moved = new boolean[size];
        for (int i = 0; i < size; i++) {
            moved[i] = closed[order[i]];
        }
        closed = moved;
    }

    private static int[] arranged(int[] values, int[] order) {
        int[] moved = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            moved[i] = values[order[i]];
        }
        return moved;
    }

    /** Nearly always in order already, for which this sort takes one comparison per call. */
    private void sortByPosition(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            for (int j = i; j > from && sequence[j - 1] > sequence[j]; j--) {
                swap(j);
            }
        }
    }

    private void swap(int at) {
        swap(sequence, at);
        swap(stop, at);
        swap(arrival, at);
        swap(departure, at);
        boolean flag = closed[at];
        closed[at] = closed[at - 1];
        closed[at - 1] = flag;
    }

    private static void swap(int[] values, int at) {
        int value = values[at];
        values[at] = values[at - 1];
        values[at - 1] = value;
    }

    private void fillTimes(int from, int to) {
        int known = -1;
        for (int i = from; i < to; i++) {
            if (arrival[i] < 0) {
                continue;
            }
            for (int open = known + 1; known >= 0 && open < i; open++) {
                long span = (long) arrival[i] - departure[known];
                int time = departure[known] + (int) Math.round((double) span * (open - known) / (i - known));
                arrival[open] = time;
                departure[open] = time;
            }
            known = i;
        }
    }

    int first(int tripIndex) {
        return firstOfTrip[tripIndex];
    }

    /** Returns the call after the last one of a trip. */
    int end(int tripIndex) {
        return firstOfTrip[tripIndex + 1];
    }

    int trip(int call) {
        return trip[call];
    }

    int sequence(int call) {
        return sequence[call];
    }

    int stop(int call) {
        return stop[call];
    }

    int arrival(int call) {
        return arrival[call];
    }

    int departure(int call) {
        return departure[call];
    }

    /** Tells whether somebody can get in: not where it is forbidden, without a time, or at the end. */
    boolean departs(int call) {
        return !closed[call] && departure[call] >= 0 && call + 1 < end(trip[call]);
    }
}
