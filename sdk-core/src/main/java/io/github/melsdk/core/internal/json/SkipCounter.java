package io.github.melsdk.core.internal.json;

import io.github.melsdk.core.spi.Drift;

/** Counts the items of one list of a document that could not be read, and passes every report on. */
public final class SkipCounter implements DriftSink {

    private final DriftSink sink;
    private final String prefix;
    private int skipped;

    /**
     * Creates a counter.
     *
     * @param sink receives the reports
     * @param list path of the list, such as {@code $.results}
     */
    public SkipCounter(DriftSink sink, String list) {
        this.sink = sink;
        this.prefix = list + "[";
    }

    /** Returns the items of the list that could not be read so far; not those of lists within its items. */
    public int skipped() {
        return skipped;
    }

    @Override
    public void report(Drift.Kind kind, String path, String detail) {
        boolean item = path.startsWith(prefix) && path.indexOf(']', prefix.length()) == path.length() - 1;
        if (kind == Drift.Kind.SKIPPED_RECORD && item) {
            skipped++;
        }
        if (sink.wants(kind)) {
            sink.report(kind, path, detail);
        }
    }

    @Override
    public boolean wants(Drift.Kind kind) {
        return kind == Drift.Kind.SKIPPED_RECORD || sink.wants(kind);
    }
}
