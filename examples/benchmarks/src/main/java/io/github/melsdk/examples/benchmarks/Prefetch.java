package io.github.melsdk.examples.benchmarks;

import io.github.melsdk.core.Paged;

/** Reads all pages of a distant server, one by one or several at once. */
final class Prefetch {

    private Prefetch() {}

    /**
     * Reads all records and requires that each of them comes once and in order.
     *
     * @return how long it took, in nanoseconds
     * @throws IllegalStateException if a record is missing, doubled or misplaced
     */
    static long nanos(Paged<StationReading> readings) {
        long start = System.nanoTime();
        long expected = 0;
        for (StationReading reading : readings) {
            if (reading.id() == null || reading.id() != expected) {
                throw new IllegalStateException("Record " + reading.id() + " came where " + expected + " was due");
            }
            expected++;
        }
        if (expected != City.RECORDS) {
            throw new IllegalStateException(expected + " records came instead of " + City.RECORDS);
        }
        return System.nanoTime() - start;
    }
}
