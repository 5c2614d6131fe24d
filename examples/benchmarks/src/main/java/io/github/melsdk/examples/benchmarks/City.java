package io.github.melsdk.examples.benchmarks;

import io.github.melsdk.examples.benchmarks.LoopbackServer.Answer;
import java.time.Duration;

/** The servers of the benchmarks and what they hold. */
final class City {

    /** The agenda whose events are read. */
    static final long AGENDA = 89_904_399;

    /** The event that a small call reads, about 2 kB. */
    static final long EVENT = EventPages.SMALL_EVENT;

    /** Events of a page. */
    static final int PAGE = 300;

    /** The dataset that is read and exported. */
    static final String DATASET = "releves-vlille";

    /** Records of a page read by offset, and how many such pages there are. */
    static final int OFFSET_PAGE = 100;

    static final int OFFSET_PAGES = 100;
    static final int RECORDS = OFFSET_PAGE * OFFSET_PAGES;

    private City() {}

    /**
     * Starts a server that answers at once.
     *
     * @param exported how many records an export has, a multiple of {@link Readings#BLOCK}
     */
    static LoopbackServer start(int exported) {
        byte[] page = EventPages.page(PAGE);
        byte[] one = EventPages.one();
        Answer export = new Answer(Readings.size(exported), Duration.ZERO, out -> Readings.write(exported, out));
        return LoopbackServer.start(target -> {
            if (target.contains("/exports/")) {
                return export;
            }
            return Answer.of(target.contains("/events/") ? one : page);
        });
    }

    /** Starts a server of offset pages that lets each request wait. */
    static LoopbackServer startDistant(Duration latency) {
        return LoopbackServer.start(target -> Answer.after(
                latency, Readings.page(parameter(target, "offset", 0), parameter(target, "limit", 10), RECORDS)));
    }

    private static int parameter(String target, String name, int absent) {
        int at = target.indexOf(name + "=");
        if (at < 0) {
            return absent;
        }
        int end = target.indexOf('&', at);
        return Integer.parseInt(target.substring(at + name.length() + 1, end < 0 ? target.length() : end));
    }
}
