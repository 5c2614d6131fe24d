package io.github.melsdk.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how far long work is, on a terminal only. */
final class Progress {

    private Progress() {}

    /** Reads everything, showing how much has come. */
    static <T> List<T> of(String task, Iterable<T> items) {
        List<T> read = new ArrayList<>();
        each(task, items, read::add);
        return read;
    }

    /** Does something with each, showing how much is done. */
    static <T> void each(String task, Iterable<T> items, Consumer<? super T> work) {
        if (!onTerminal()) {
            items.forEach(work);
            return;
        }
        ProgressBarBuilder bar = ProgressBar.builder()
                .setTaskName(task)
                .setUpdateIntervalMillis(200)
                .hideEta()
                .clearDisplayOnFinish();
        ProgressBar.wrap(items, bar).forEach(work);
    }

    @SuppressWarnings(
            "SystemConsoleNull") // JDK 22 to 24 give a console to pipes too: there the terminal's name decides
    private static boolean onTerminal() {
        return System.console() != null && System.getenv("TERM") != null;
    }
}
