package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.TimeSlot;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.events.Event;
import io.github.melsdk.events.OpenAgendaClient;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is on today and tomorrow near a point, next first. */
final class EventSection implements Section {

    private static final int SHOWN = 8;
    private static final Distance AROUND = Distance.kilometres(4);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    private final City city;
    private final Territory territory;
    private final Transport transport;
    private final Clock clock;
    private final GeoPoint centre;

    EventSection(City city, Territory territory, Transport transport, Clock clock, GeoPoint centre) {
        this.city = city;
        this.territory = territory;
        this.transport = transport;
        this.clock = clock;
        this.centre = centre;
    }

    /** An event at one of its times. */
    private record Occurrence(Event event, TimeSlot slot) {}

    @Override
    public String title() {
        return "On today and tomorrow, within 4 km";
    }

    @Override
    public void print(PrintStream page) {
        DateRange period = DateRange.nextDays(2, clock.withZone(territory.zone()));
        OpenAgendaClient agenda = city.agendaClient(transport);
        long uid = territory.findAgenda("metropole").orElseThrow().uid();

        Iterable<Event> events =
                agenda.events(uid, q -> q.during(period).near(centre, AROUND).detailed());
        List<Occurrence> next = Progress.of("reading the agenda", events).stream()
                .flatMap(event -> next(event, period).stream())
                .sorted(Comparator.comparing(occurrence -> occurrence.slot().start()))
                .limit(SHOWN)
                .toList();
        next.forEach(occurrence -> line(page, occurrence));
        page.println(
                next.isEmpty()
                        ? "  Nothing announced."
                        : "  " + source(next.get(0).event()));
    }

    private static Optional<Occurrence> next(Event event, DateRange period) {
        return event.slots().stream()
                .filter(period::overlaps)
                .min(Comparator.comparing(TimeSlot::start))
                .map(slot -> new Occurrence(event, slot));
    }

    private void line(PrintStream page, Occurrence occurrence) {
        Event event = occurrence.event();
        ZonedDateTime start = occurrence.slot().start().atZoneSameInstant(territory.zone());
        String distance =
                event.location().map(centre::distanceTo).map(Text::distance).orElse("-");
        String place = event.place() == null ? "online" : event.place().name();
        page.printf(
                "  %s  %s  %8s  %s%n",
                HOUR.format(start),
                Text.fit(event.title().in(Locale.FRENCH), 32),
                distance,
                Text.fit(place == null ? "" : place, 22).stripTrailing());
    }

    private static String source(Event event) {
        return event.attribution().text(Locale.ENGLISH);
    }
}
