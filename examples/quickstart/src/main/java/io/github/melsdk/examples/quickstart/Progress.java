package io.github.melsdk.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how far a long reading is, on a terminal only. */
final class Progress {

    private Progress() {}

    /** Reads everything, showing how much has come. */
    static <T> List<T> of(String task, Iterable<T> items) {
        List<T> read = new ArrayList<>();
        if (!onTerminal()) {
            items.forEach(read::add);
            return read;
        }
        ProgressBarBuilder bar = ProgressBar.builder()
                .setTaskName(task)
                .setUpdateIntervalMillis(200)
                .hideEta()
                .clearDisplayOnFinish();
        ProgressBar.wrap(items, bar).forEach(read::add);
        return read;
    }

    @SuppressWarnings(
            "SystemConsoleNull") // JDK 22 to 24 give a console to pipes too: there the terminal's name decides
    private static boolean onTerminal() {
        return System.console() != null && System.getenv("TERM") != null;
    }
}
