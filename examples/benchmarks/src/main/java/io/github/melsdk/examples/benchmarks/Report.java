package io.github.melsdk.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the SDK promises and prints one table. Ratios are SDK to baseline, measured in turn in this JVM: by the
 * processor time of the calling thread, which a busy machine disturbs little, with the elapsed time beside it.
 */
public final class Report {

    private static final int EXPORTED = 200_000;
    private static final int EXPORTED_IN_LITTLE_MEMORY = 1_000_000;
    private static final int DECODED = 5_000;
    private static final Duration LATENCY = Duration.ofMillis(20);
    private static final int AT_ONCE = 8;

    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String work, String target, String reached, boolean met) {}

    private Report(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures for one to two minutes and prints.
     *
     * @param arguments none
     * @throws Exception if something could not be measured
     */
    public static void main(String[] arguments) throws Exception {
        Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try (LoopbackServer server = City.start(EXPORTED);
                WithSdk sdk = new WithSdk(server.url());
                ByHand hand = new ByHand(server.url())) {
            report.decoding();
            report.calls(sdk, hand);
        }
        report.littleMemory();
        report.prefetch();
        report.series();
        report.print();
    }

    private void decoding() throws Exception {
        byte[] page = EventPages.page(City.PAGE);
        byte[] export = Readings.export(DECODED);
        tokens("events", page, () -> WithSdk.decodePage(page).size());
        tokens("export records", export, () -> WithSdk.decodeExport(export));
    }

    private void tokens(String what, byte[] document, Duel.Work decoding) throws Exception {
        Duel.Result result = Duel.measure(21, 10, 150, decoding, () -> Tokens.count(document));
        ratio("decode " + what + ", of bare tokenising", 2.40, result);
    }

    private void calls(WithSdk sdk, ByHand hand) throws Exception {
        Duel.Result page = Duel.fight(31, 5, 100, () -> Sums.ofEvents(sdk.page()), () -> Sums.ofEvents(hand.page()));
        ratio("page of 300 events, time", 0.75, page);
        add("page of 300 events, allocated", "≤ 0.60", format("%.2f", page.allocated()), page.allocated() <= 0.60);
        Duel.Result small =
                Duel.fight(31, 500, 10_000, () -> Sums.ofEvent(sdk.event()), () -> Sums.ofEvent(hand.event()));
        ratio("small call (2 kB), time", 1.05, small);
        Duel.Result export = Duel.fight(9, 1, 3, sdk::export, hand::export);
        add(
                "export of 200,000 records, throughput",
                "≥ 1.50",
                format("%.2f (elapsed %.2f)", 1 / export.cpu(), 1 / export.time()),
                export.cpu() <= 1 / 1.50);
    }

    private void littleMemory() throws Exception {
        try (LoopbackServer server = City.start(EXPORTED_IN_LITTLE_MEMORY);
                ByHand hand = new ByHand(server.url())) {
            boolean same = ExportInLittleMemory.run("32m", server.url()) == hand.export();
            add("export of 1,000,000 records, -Xmx32m", "all", same ? "all" : "not the same", same);
        }
    }

    private void prefetch() {
        try (LoopbackServer server = City.startDistant(LATENCY);
                WithSdk sdk = new WithSdk(server.url())) {
            double[] gains = new double[5];
            for (int i = 0; i < gains.length; i++) {
                gains[i] = (double) Prefetch.nanos(sdk.readings())
                        / Prefetch.nanos(sdk.readings().prefetch(AT_ONCE));
            }
            Arrays.sort(gains);
            double gain = gains[gains.length / 2];
            add("100 pages at 20 ms, prefetch(8)", "≥ 6.00 times", format("%.2f times", gain), gain >= 6);
        }
    }

    private void series() throws Exception {
        CommuneCurves curves = CommuneCurves.forBoth();
        Duel.Result result = Duel.fight(21, 3, 20, curves::withSdk, curves::byHand);
        double millis = result.sdkNanos() / 1e6;
        ratio("95 communes, 36 months, of plain loops", 2.00, result);
        add("the same, elapsed", "< 1 s", format("%.1f ms", millis), millis < 1000);
        boolean same = SmallJvm.run("64m", CommuneCurves.class) == curves.withSdk();
        add("the same, -Xmx64m", "all", same ? "all" : "not the same", same);
    }

    private void ratio(String work, double most, Duel.Result result) {
        String reached = format("%.2f (elapsed %.2f)", result.cpu(), result.time());
        add(work, format("≤ %.2f", most), reached, result.cpu() <= most);
    }

    private void add(String work, String target, String reached, boolean met) {
        rows.add(new Row(work, target, reached, met));
    }

    private void print() {
        String form = "| %-41s | %-12s | %-19s | %-3s |%n";
        out.printf(Locale.ROOT, form, "work", "target", "reached", "met");
        out.printf(Locale.ROOT, form, "---", "---", "---", "---");
        for (Row row : rows) {
            out.printf(Locale.ROOT, form, row.work(), row.target(), row.reached(), row.met() ? "yes" : "no");
        }
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
