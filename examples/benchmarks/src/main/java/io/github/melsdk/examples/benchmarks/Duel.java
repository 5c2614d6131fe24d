package io.github.melsdk.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Two ways to do the same work, measured in turn by one thread of one JVM. Times of a busy machine say little; the ratio of
 * neighbours, of which the median is taken, says more. Allocation does not depend on the machine.
 */
final class Duel {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is measured; returns something that depends on all the work. */
    @FunctionalInterface
    interface Work {
        long run() throws Exception;
    }

    /**
     * What was measured, SDK divided by baseline.
     *
     * @param time ratio of elapsed times
     * @param cpu ratio of processor times of the calling thread
     * @param allocated ratio of bytes that the calling thread allocated
     * @param sdkNanos median elapsed time of one run of the SDK
     * @param sdkBytes median bytes allocated by one run of the SDK
     */
    record Result(double time, double cpu, double allocated, double sdkNanos, double sdkBytes) {}

    private record Sample(long nanos, long cpu, long bytes) {}

    private Duel() {}

    /** Measures, as {@link #measure}, two ways that must come to the same number. */
    static Result fight(int rounds, int runs, int warmUp, Work sdk, Work baseline) throws Exception {
        long ours = sdk.run();
        long theirs = baseline.run();
        if (ours != theirs) {
            throw new IllegalStateException("The two did not do the same: " + ours + " and " + theirs);
        }
        return measure(rounds, runs, warmUp, sdk, baseline);
    }

    /**
     * Measures.
     *
     * @param rounds pairs of samples
     * @param runs runs per sample
     * @param warmUp runs before the first sample, of each
     */
    static Result measure(int rounds, int runs, int warmUp, Work sdk, Work baseline) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            sdk.run();
            baseline.run();
        }
        double[] time = new double[rounds];
        double[] cpu = new double[rounds];
        double[] allocated = new double[rounds];
        double[] nanos = new double[rounds];
        double[] bytes = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            boolean sdkFirst = i % 2 == 0;
            Sample first = sample(sdkFirst ? sdk : baseline, runs);
            Sample second = sample(sdkFirst ? baseline : sdk, runs);
            Sample ours = sdkFirst ? first : second;
            Sample theirs = sdkFirst ? second : first;
            time[i] = (double) ours.nanos() / theirs.nanos();
            cpu[i] = (double) ours.cpu() / theirs.cpu();
            allocated[i] = (double) ours.bytes() / theirs.bytes();
            nanos[i] = (double) ours.nanos() / runs;
            bytes[i] = (double) ours.bytes() / runs;
        }
        return new Result(median(time), median(cpu), median(allocated), median(nanos), median(bytes));
    }

    private static Sample sample(Work work, int runs) throws Exception {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        for (int i = 0; i < runs; i++) {
            work.run();
        }
        long nanos = System.nanoTime() - start;
        return new Sample(
                nanos, THREADS.getCurrentThreadCpuTime() - cpu, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
