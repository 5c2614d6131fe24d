package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.Footprint;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.SdkException;
import java.io.PrintStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The page: a heading, the sections, and what they cost. */
final class TodayPage {

    private static final DateTimeFormatter HEADING =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int WIDTH = 78;

    private final String city;
    private final String source;
    private final List<Section> sections;

    TodayPage(String city, String source, List<Section> sections) {
        this.city = city;
        this.source = source;
        this.sections = sections;
    }

    /** Prints the page; a section that fails says why, without a stack trace. */
    void print(PrintStream page, ZonedDateTime now, Transport transport) {
        page.println();
        page.println(city + " · " + HEADING.format(now) + " · " + source);
        for (Section section : sections) {
            page.println();
            page.println(section.title());
            page.println("─".repeat(WIDTH));
            try {
                section.print(page);
            } catch (SdkException | IllegalArgumentException e) {
                page.println("  not available: " + e.getMessage());
            }
        }
        Footprint cost = transport.footprint();
        page.println();
        page.printf(
                Locale.ROOT,
                "Footprint: %d requests, %s received, %d cache hits, %d retries%n",
                cost.requests(),
                Text.bytes(cost.bytesReceived()),
                cost.cacheHits(),
                cost.retries());
    }
}
