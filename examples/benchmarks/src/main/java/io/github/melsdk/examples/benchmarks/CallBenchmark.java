package io.github.melsdk.examples.benchmarks;

import io.github.melsdk.events.Event;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whole calls over the loopback interface: one event, a page of 300, an export of 200,000 records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CallBenchmark {

    private static final int EXPORTED = 200_000;

    private final LoopbackServer server = City.start(EXPORTED);
    private final WithSdk sdk = new WithSdk(server.url());
    private final ByHand hand = new ByHand(server.url());

    /** Requires that both ways lead to the same. */
    @Setup
    public void compare() throws IOException {
        if (!sdk.page().equals(hand.page()) || !sdk.event().equals(hand.event())) {
            throw new IllegalStateException("The two did not read the same events");
        }
    }

    /** Frees what the calls used. */
    @TearDown
    public void close() {
        sdk.close();
        hand.close();
        server.close();
    }

    /** Reads one event with the SDK. */
    @Benchmark
    public Event smallWithSdk() {
        return sdk.event();
    }

    /** Reads one event by hand. */
    @Benchmark
    public Event smallByHand() throws IOException {
        return hand.event();
    }

    /** Reads 300 events with the SDK. */
    @Benchmark
    public List<Event> pageWithSdk() {
        return sdk.page();
    }

    /** Reads 300 events by hand. */
    @Benchmark
    public List<Event> pageByHand() throws IOException {
        return hand.page();
    }

    /** Exports 200,000 records with the SDK. */
    @Benchmark
    public long exportWithSdk() {
        return sdk.export();
    }

    /** Exports 200,000 records by hand. */
    @Benchmark
    public long exportByHand() throws IOException {
        return hand.export();
    }
}
