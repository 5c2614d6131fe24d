package io.github.melsdk.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Five million half-hours of 95 communes: aligned, resampled to months, years compared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class SeriesBenchmark {

    private final CommuneCurves curves = CommuneCurves.forBoth();

    /** With series. */
    @Benchmark
    public long withSdk() {
        return curves.withSdk();
    }

    /** With arrays and loops. */
    @Benchmark
    public long byHand() {
        return curves.byHand();
    }
}
