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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Decoding alone, beside the bare tokenising of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecodingBenchmark {

    private static final int RECORDS = 5_000;

    private final byte[] page = EventPages.page(City.PAGE);
    private final byte[] export = Readings.export(RECORDS);
    private final ByHand hand = new ByHand("http://127.0.0.1:1");

    /** Frees what the baseline holds. */
    @TearDown
    public void close() {
        hand.close();
    }

    /** Finds the tokens of a page. */
    @Benchmark
    public long pageTokens() throws IOException {
        return Tokens.count(page);
    }

    /** Decodes a page with the SDK. */
    @Benchmark
    public List<Event> pageWithSdk() throws IOException {
        return WithSdk.decodePage(page);
    }

    /** Decodes a page by hand. */
    @Benchmark
    public List<Event> pageByHand() throws IOException {
        return hand.decodePage(page);
    }

    /** Finds the tokens of 5,000 records. */
    @Benchmark
    public long exportTokens() throws IOException {
        return Tokens.count(export);
    }

    /** Decodes 5,000 records with the SDK. */
    @Benchmark
    public long exportWithSdk() throws IOException {
        return WithSdk.decodeExport(export);
    }

    /** Decodes 5,000 records by hand. */
    @Benchmark
    public long exportByHand() throws IOException {
        return hand.decodeExport(export);
    }
}
