package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.events.Event;
import io.github.melsdk.events.EventCalendar;
import io.github.melsdk.events.OpenAgendaClient;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Writes what is on this weekend near a point as a file for calendars. */
final class WeekendSection implements Section {

    private static final Distance AROUND = Distance.kilometres(2);

    private final City city;
    private final Territory territory;
    private final Transport transport;
    private final Clock clock;
    private final GeoPoint centre;
    private final Path file;

    WeekendSection(City city, Territory territory, Transport transport, Clock clock, GeoPoint centre, Path file) {
        this.city = city;
        this.territory = territory;
        this.transport = transport;
        this.clock = clock;
        this.centre = centre;
        this.file = file;
    }

    @Override
    public String title() {
        return "This weekend, within 2 km, for your calendar";
    }

    @Override
    public void print(PrintStream page) {
        DateRange weekend = DateRange.thisWeekend(clock.withZone(territory.zone()));
        OpenAgendaClient agenda = city.agendaClient(transport);
        long uid = territory.findAgenda("metropole").orElseThrow().uid();
        List<Event> events = Progress.of(
                "reading the weekend",
                agenda.events(uid, q -> q.during(weekend).near(centre, AROUND).detailed()));
        EventCalendar calendar = EventCalendar.of(territory.name() + ", this weekend", Locale.FRENCH, territory.zone())
                .during(weekend);
        try (OutputStream out = Files.newOutputStream(file)) {
            int entries = calendar.write(events, out, clock.instant());
            page.println("  " + events.size() + " events, " + entries + " entries: " + file.toAbsolutePath());
        } catch (IOException | UncheckedIOException e) {
            page.println("  not written: " + e.getMessage());
        }
    }
}
