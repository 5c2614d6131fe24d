package io.github.melsdk.examples.benchmarks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads 100 pages of a server that lets each request wait 20 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class PrefetchBenchmark {

    /** How many pages are read at once. */
    @Param({"1", "8"})
    public int atOnce;

    private final LoopbackServer server = City.startDistant(Duration.ofMillis(20));
    private final WithSdk sdk = new WithSdk(server.url());

    /** Frees what the calls used. */
    @TearDown
    public void close() {
        sdk.close();
        server.close();
    }

    /** Reads all pages, each record once and in order. */
    @Benchmark
    public long pages() {
        return Prefetch.nanos(sdk.readings().prefetch(atOnce));
    }
}
