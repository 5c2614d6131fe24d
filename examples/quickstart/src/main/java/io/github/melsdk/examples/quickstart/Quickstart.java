package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.testing.FakeCity;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints Lille today. {@code -Dlive} calls the real services, with the key of OpenAgenda in the environment variable
 * {@code OPENAGENDA_KEY}. {@code -Dcalendar=FILE} says where the weekend goes, {@code -Dplots=FOLDER} where the plots of a
 * home with a roof go; temporary ones by default.
 *
 * <p>{@code -Dimport=FILE} checks a table of events, {@code -Dsend} enters them as drafts; with {@code -Dlive} into the agenda
 * {@code -Dagenda=NUMBER}, with the secret key in {@code OPENAGENDA_SECRET}. The columns are those of
 * {@code events-to-import.csv}.
 */
public final class Quickstart {

    private static final GeoPoint GRAND_PLACE = GeoPoint.of(50.63695, 3.06336);

    private Quickstart() {}

    /**
     * Runs the demo.
     *
     * @param arguments none
     * @throws IOException when there is no room for a temporary file
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream page = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Clock clock = Clock.systemUTC();
        boolean live = System.getProperty("live") != null;
        try (City city = live ? City.live() : City.fake(FakeCity.start(clock))) {
            run(page, city, clock, Choices.ofProperties(live));
        }
    }

    static void run(PrintStream page, City city, Clock clock, Choices choices) {
        Territory lille = Territory.lille();
        try (Transport transport =
                Transport.builder().userAgent("mel-sdk-quickstart/0.1").build()) {
            List<Section> sections = new ArrayList<>(List.of(
                    new BikeSection(city, lille, transport, clock, GRAND_PLACE),
                    new EventSection(city, lille, transport, clock, GRAND_PLACE),
                    new WeekendSection(city, lille, transport, clock, GRAND_PLACE, choices.calendar()),
                    new ChargingSection(city, lille, transport, GRAND_PLACE),
                    new HomeSection(city, lille, transport, clock, GRAND_PLACE, choices.plots())));
            city.reports().ifPresent(reports -> sections.add(new ReportSection(reports, transport, GRAND_PLACE)));
            URL table = choices.table();
            if (table != null) {
                sections.add(new ImportSection(city, lille, transport, choices, table));
            }
            new TodayPage(lille.name(), city.name(), sections)
                    .print(page, ZonedDateTime.now(clock.withZone(lille.zone())), transport);
        }
    }
}
