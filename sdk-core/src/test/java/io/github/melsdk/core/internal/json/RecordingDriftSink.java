package io.github.melsdk.core.internal.json;

import io.github.melsdk.core.spi.Drift;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told, one line each. */
public final class RecordingDriftSink implements DriftSink {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void report(Drift.Kind kind, String path, String detail) {
        lines.add(kind + " " + path + " " + detail);
    }

    /** Returns the reports, as kind, path and detail. */
    public List<String> lines() {
        return lines;
    }

    /** Returns the reports without their details. */
    public List<String> places() {
        return lines.stream()
                .map(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
                .toList();
    }
}
