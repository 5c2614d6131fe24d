package io.github.melsdk.examples.quickstart;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of the demo chose.
 *
 * @param calendar where the weekend goes
 * @param plots the folder that the plots of a home go into
 * @param table the events to import, null for none
 * @param agenda the agenda that they go into, null for the one of the metropolis, in the fake city only
 * @param send whether they are entered, not only checked
 */
record Choices(
        Path calendar,
        Path plots,
        @Nullable URL table,
        @Nullable Long agenda,
        boolean send) {

    /** Reads the system properties. The fake city has a table of its own to import; the real one gets what is named. */
    static Choices ofProperties(boolean live) throws IOException {
        String calendar = System.getProperty("calendar");
        String plots = System.getProperty("plots");
        String table = System.getProperty("import");
        return new Choices(
                calendar == null ? Files.createTempFile("lille-this-weekend-", ".ics") : Path.of(calendar),
                plots == null ? Files.createTempDirectory("home-with-a-roof-") : Path.of(plots),
                table != null ? Path.of(table).toUri().toURL() : live ? null : sample(),
                Long.getLong("agenda"),
                System.getProperty("send") != null);
    }

    /** Returns a table in which not all is well. */
    static @Nullable URL sample() {
        return Choices.class.getResource("events-to-import.csv");
    }
}
