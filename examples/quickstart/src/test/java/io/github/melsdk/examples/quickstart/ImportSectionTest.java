package io.github.melsdk.examples.quickstart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.events.Event;
import io.github.melsdk.events.OpenAgendaClient;
import io.github.melsdk.events.PublicationState;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpenAgenda;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportSectionTest {

    private static final Clock SATURDAY = Clock.fixed(Instant.parse("2026-11-21T08:12:00Z"), ZoneOffset.UTC);
    private static final URL SAMPLE = requireNonNull(Choices.sample());

    private final FakeCity fake = FakeCity.start(SATURDAY);

    @TempDir
    private Path directory;

    @BeforeEach
    void hireModerator() {
        fake.openAgenda().acceptModeratorKey("moderator");
    }

    @AfterEach
    void close() {
        fake.close();
    }

    private String page(URL table, boolean send) {
        return page(City.fake(fake), table, send);
    }

    private String page(City city, URL table, boolean send) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Transport transport = Transport.create()) {
            Choices choices = new Choices(directory.resolve("unused.ics"), directory, table, null, send);
            Section section = new ImportSection(city, Territory.lille(), transport, choices, table);
            new TodayPage("Lille", city.name(), List.of(section))
                    .print(new PrintStream(out, true, StandardCharsets.UTF_8), ZonedDateTime.now(SATURDAY), transport);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private URL table(String rows) throws IOException {
        Path file = directory.resolve("events.csv");
        Files.writeString(
                file,
                "id,title,description,date,begin,end,place,address,latitude,longitude,categories-metropolitaines\n"
                        + rows);
        return file.toUri().toURL();
    }

    private List<String> writes() {
        return fake.openAgenda().requests().stream()
                .filter(request ->
                        !request.method().equals("GET") && !request.path().endsWith("/requestAccessToken"))
                .map(request -> request.method() + " " + request.path())
                .toList();
    }

    private List<Event> drafts() {
        try (Transport transport = Transport.create()) {
            return OpenAgendaClient.builder(ApiKey.of("moderator"))
                    .transport(transport)
                    .baseUrl(fake.openAgenda().url())
                    .build()
                    .events(
                            FakeOpenAgenda.MEL,
                            q -> q.state(PublicationState.TO_MODERATE).detailed())
                    .stream()
                    .filter(event -> !event.externalIds().isEmpty())
                    .toList();
        }
    }

    @Test
    void a_table_of_a_french_spreadsheet_has_semicolons() throws IOException {
        Path file = directory.resolve("feuille.csv");
        Files.writeString(
                file, "id;title;description;date;begin;end;place;address\nf-1;Fête, et bal;x;pas une date;;;;\n");

        assertThat(EventRow.read(file.toUri().toURL())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("f-1");
            assertThat(row.cells().getField("title")).isEqualTo("Fête, et bal");
        });
    }

    @Test
    void a_dry_run_tells_what_is_wrong_by_line_and_field_and_sends_nothing() {
        String page = page(SAMPLE, false);

        assertThat(page).contains("Import of a table of events, dry run", "  5 of 8 events in order; -Dsend");
        assertThat(page.lines().filter(line -> line.startsWith("  line ")))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("  line 5:   description")
                                .endsWith("is required"),
                        line -> assertThat(line)
                                .startsWith("  line 6:   date")
                                .endsWith("is not a day such as 2027-07-14: 'samedi'"),
                        line -> assertThat(line)
                                .startsWith("  line 7:   categories-metropolitaines")
                                .contains("'jazz'"));
        assertThat(writes()).isEmpty();
        assertThat(fake.openAgenda().requests())
                .as("the token and the schema, once")
                .hasSize(2);
    }

    @Test
    void what_is_in_order_is_entered_as_drafts_and_what_the_provider_refuses_is_told_too() {
        String page = page(SAMPLE, true);

        assertThat(page).contains("  3 of 8 events entered, to be published by a moderator.");
        assertThat(page.lines().filter(line -> line.startsWith("  line ")))
                .hasSize(5)
                .anySatisfy(
                        line -> assertThat(line).startsWith("  line 8:   image").endsWith("could not be fetched"))
                .anySatisfy(line -> assertThat(line).startsWith("  line 9:").endsWith("geocoder didn't find address"));
        assertThat(drafts())
                .extracting(event -> event.title().in(Locale.FRENCH))
                .containsExactlyInAnyOrder("Bal des quartiers", "Contes du soir", "Visite du port");
        assertThat(drafts())
                .filteredOn(event -> event.title().toString().contains("Bal"))
                .singleElement()
                .satisfies(ball -> assertThat(ball.timings().get(0).end().toLocalDateTime())
                        .hasToString("2027-07-14T01:00"));
    }

    @Test
    void a_table_that_is_imported_twice_makes_no_doubles() {
        page(SAMPLE, true);
        page(SAMPLE, true);

        assertThat(drafts()).hasSize(3);
        assertThat(writes().stream().filter(write -> write.endsWith("/locations")))
                .as("one new place, and one without position that is refused each time")
                .hasSize(3);
    }

    @Test
    void a_place_of_many_events_is_looked_for_once() throws IOException {
        String place = "Salle du Parc,\"1 rue du Parc, 59000 Lille\",50.63,3.06,musique\n";
        page(
                table("a,Bal,On danse,2027-07-13,20:00,23:00," + place + "b,Bal,On danse encore,2027-07-14,20:00,23:00,"
                        + place),
                true);

        assertThat(fake.openAgenda().requests().stream()
                        .filter(request -> request.path().endsWith("/locations")))
                .as("one search, one entry")
                .hasSize(2);
        assertThat(drafts()).hasSize(2);
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told() throws IOException {
        String page =
                page(table("x,,,2027-07-13,20:00,23:00,,,95,3.06,\n,Bal,On danse,2027-07-13,20:00,23:00\n"), false);

        assertThat(page).contains("0 of 2 events").contains("latitude").contains("line 3:   id ");
    }

    @Test
    void a_service_that_fails_half_way_leaves_the_report_of_what_was_done() {
        fake.openAgenda().beforeRequest(8, () -> fake.openAgenda().failNext(10, 403));

        String page = page(SAMPLE, true);

        assertThat(page).containsPattern("[1-2] of 8 events entered").contains("not available: ");
    }

    @Test
    void a_table_that_is_none_is_told() throws IOException {
        URL missing = directory.resolve("missing.csv").toUri().toURL();

        assertThat(page(missing, false)).contains("  not read: ");
        assertThat(page(table("a,\"never closed\n"), false)).contains("  not read: ");
    }

    @Test
    void a_real_agenda_must_be_named() {
        try (City live = City.live()) {
            assertThat(page(live, SAMPLE, true)).contains("not available: Say with -Dagenda=NUMBER");
        }
    }
}
