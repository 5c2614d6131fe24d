package io.github.melsdk.core.capture;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The lines that were logged between its creation and its closing, by whatever thread. */
public final class LogCapture implements AutoCloseable {

    private static final Set<LogCapture> OPEN = ConcurrentHashMap.newKeySet();

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogCapture() {}

    /** Starts to capture. */
    public static LogCapture start() {
        LogCapture capture = new LogCapture();
        OPEN.add(capture);
        return capture;
    }

    static void hand(String line) {
        OPEN.forEach(capture -> capture.lines.add(line));
    }

    /** Returns the lines so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Returns the lines of a level. */
    public List<String> lines(String level) {
        return lines.stream().filter(line -> line.startsWith(level + " ")).toList();
    }

    @Override
    public void close() {
        OPEN.remove(this);
    }
}
