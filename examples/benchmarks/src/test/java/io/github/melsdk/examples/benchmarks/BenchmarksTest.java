package io.github.melsdk.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.events.Event;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What of the benchmarks does not depend on the machine, and that all of them run. */
class BenchmarksTest {

    private static final int EXPORTED = 200_000;

    @Test
    void every_benchmark_runs(@TempDir Path folder) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("io.github.melsdk.examples.benchmarks.*")
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .output(folder.resolve("jmh.txt").toString())
                        .build())
                .run();
        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark())
                .hasSize(16);
    }

    @Test
    void both_ways_read_the_same_events() throws Exception {
        try (LoopbackServer server = City.start(Readings.BLOCK);
                WithSdk sdk = new WithSdk(server.url());
                ByHand hand = new ByHand(server.url())) {
            List<Event> page = sdk.page();
            assertThat(page).hasSize(City.PAGE);
            assertThat(page.equals(hand.page())).isTrue();
            assertThat(sdk.event()).isEqualTo(hand.event());
            assertThat(sdk.export()).isEqualTo(hand.export());
        }
    }

    @Test
    void a_page_of_events_allocates_well_below_the_promised_share_of_the_baseline() throws Exception {
        try (LoopbackServer server = City.start(Readings.BLOCK);
                WithSdk sdk = new WithSdk(server.url());
                ByHand hand = new ByHand(server.url())) {
            Duel.Result result =
                    Duel.fight(5, 2, 20, () -> Sums.ofEvents(sdk.page()), () -> Sums.ofEvents(hand.page()));
            assertThat(result.allocated()).isLessThan(0.5);
        }
    }

    @Test
    void an_export_needs_little_memory_however_long_it_is() throws Exception {
        try (LoopbackServer server = City.start(EXPORTED);
                ByHand hand = new ByHand(server.url())) {
            assertThat(ExportInLittleMemory.run("32m", server.url())).isEqualTo(hand.export());
        }
    }

    @Test
    void pages_read_ahead_come_in_order_and_sooner() {
        try (LoopbackServer server = City.startDistant(Duration.ofMillis(20));
                WithSdk sdk = new WithSdk(server.url())) {
            List<Long> ids =
                    sdk.readings().prefetch(8).stream().map(StationReading::id).toList();
            assertThat(ids).hasSize(City.RECORDS).doesNotHaveDuplicates().isSorted();
            assertThat(Prefetch.nanos(sdk.readings()))
                    .isGreaterThan(2 * Prefetch.nanos(sdk.readings().prefetch(8)));
        }
    }

    @Test
    void the_curves_of_all_communes_live_in_little_memory() throws Exception {
        CommuneCurves curves = CommuneCurves.forBoth();
        assertThat(curves.points()).isGreaterThan(95 * 52_600L);
        assertThat(curves.withSdk()).isEqualTo(curves.byHand());
        assertThat(SmallJvm.run("64m", CommuneCurves.class)).isEqualTo(curves.byHand());
    }
}
