package io.github.melsdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.testing.FakeCity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    private static final Clock SATURDAY = Clock.fixed(Instant.parse("2026-11-21T08:12:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path directory;

    private String page(FakeCity city) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                City.fake(city),
                SATURDAY,
                new Choices(directory.resolve("weekend.ics"), directory.resolve("plots"), null, null, false));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_page_shows_stations_events_their_sources_and_the_footprint() {
        try (FakeCity city = FakeCity.start(SATURDAY)) {
            String page = page(city);

            assertThat(page).contains("Métropole Européenne de Lille · Saturday 21 November 2026, 09:12 · fake city");
            List<String> stations = page.lines()
                    .filter(line -> line.matches(" +\\d+ +\\d+ +[\\d.]+ k?m  .*"))
                    .toList();
            assertThat(stations).hasSize(10).allMatch(line -> line.endsWith("now") || line.endsWith("min ago"));
            assertThat(page.lines().filter(line -> line.matches("  (Sat|Sun) \\d\\d:\\d\\d  .*")))
                    .isNotEmpty()
                    .isSorted();
            assertThat(page).contains("Source: Métropole Européenne de Lille").contains("Licence Ouverte");
            assertThat(page).containsPattern("Footprint: \\d+ requests, \\d+ kB received, 0 cache hits, 0 retries");
        }
    }

    @Test
    void the_nearest_free_charge_points_are_shown() {
        try (FakeCity city = FakeCity.start()) {
            String page = page(city);

            assertThat(page.lines().filter(line -> line.matches(" +[\\d.]+ k?W +[\\d.]+ k?m  .*")))
                    .hasSize(5);
            assertThat(page).containsPattern("  [1-9]\\d* of [1-9]\\d* points in the 95 communes are free.");
        }
    }

    @Test
    void a_street_light_is_reported_and_followed_to_its_repair() {
        try (FakeCity city = FakeCity.start(SATURDAY)) {
            assertThat(page(city))
                    .containsSubsequence(
                            "sent, received as t-1005",
                            "1005  open  Signalement reçu",
                            "1005  open  Une équipe passe demain",
                            "1005  closed  Ampoule changée");
        }
    }

    @Test
    void a_source_that_is_down_says_so_and_the_rest_is_shown() {
        try (FakeCity city = FakeCity.start(SATURDAY)) {
            city.openAgenda().failNext(10, 403);

            String page = page(city);

            assertThat(page).contains("not available: openagenda.").contains("HTTP 403");
            assertThat(page)
                    .contains("stations in service")
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void without_a_key_the_live_page_names_the_variable_to_set() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Transport transport = Transport.create();
                City city = City.live()) {
            Section events = new EventSection(city, Territory.lille(), transport, SATURDAY, GeoPoint.of(50.637, 3.063));
            new TodayPage("Lille", city.name(), List.of(events))
                    .print(new PrintStream(out, true, StandardCharsets.UTF_8), ZonedDateTime.now(SATURDAY), transport);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("not available: Set the environment variable OPENAGENDA_KEY");
    }

    @Test
    void the_page_does_not_depend_on_the_locale_of_the_machine() {
        Locale before = Locale.getDefault();
        try (FakeCity city = FakeCity.start(SATURDAY)) {
            Locale.setDefault(Locale.forLanguageTag("ar"));
            assertThat(page(city)).contains("21 November 2026, 09:12");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_weekend_is_written_as_a_calendar() throws IOException {
        try (FakeCity city = FakeCity.start(SATURDAY)) {
            Path file = directory.resolve("weekend.ics");

            String page = page(city);

            String calendar = Files.readString(file);
            int entries = calendar.split("BEGIN:VEVENT", -1).length - 1;
            assertThat(entries).isPositive();
            assertThat(page).contains(" events, " + entries + " entries: " + file.toAbsolutePath());
            assertThat(calendar.lines().filter(line -> line.startsWith("DTSTART;")))
                    .hasSize(entries)
                    .allMatch(line -> line.contains(":2026112"));
        }
    }

    @Test
    void a_home_with_a_roof_is_told_and_plotted() throws IOException {
        try (FakeCity city = FakeCity.start(SATURDAY)) {
            String page = page(city);

            assertThat(page).contains("A home with a roof of 3 kWp in 2025");
            assertThat(page)
                    .containsPattern(
                            "uses itself +\\d[\\d.]+ MWh: \\d+ % of the roof, \\d+ % of its needs, in steps of PT1H");
            for (String name : List.of("sunniest-day.png", "year.png")) {
                assertThat(ImageIO.read(directory.resolve("plots").resolve(name).toFile())
                                .getWidth())
                        .isEqualTo(900);
            }
        }
    }
}
