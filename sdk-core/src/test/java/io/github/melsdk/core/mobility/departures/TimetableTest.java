package io.github.melsdk.core.mobility.departures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.mobility.RouteType;
import io.github.melsdk.core.mobility.gtfs.GtfsArchive;
import io.github.melsdk.core.mobility.gtfs.GtfsZip;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final Attribution ILEVIA = Attribution.of("Ilévia", Licence.LICENCE_OUVERTE_2_0);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    private Path folder;

    /** Two platforms of a station, a stop further on; all services by dates only, as in the feed of the metropolis. */
    static GtfsZip zip(String stopTimes) {
        return new GtfsZip()
                .file("agency.txt", "agency_id,agency_name,agency_timezone\nILE,Ilévia,Europe/Paris\n")
                .file("stops.txt", """
                        stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
                        SRIH,Rihour,50.6360,3.0620,1,
                        RIH1,Rihour quai 1,50.6361,3.0621,,SRIH
                        RIH2,Rihour quai 2,50.6362,3.0622,,SRIH
                        REP,République,50.6310,3.0620,,
                        POR,Porte des Postes,50.6180,3.0490,,
                        """)
                .file("routes.txt", "route_id,route_short_name,route_type\nM1,M1,1\nL5,L5,700\n")
                .file("trips.txt", """
                        route_id,service_id,trip_id,trip_headsign,direction_id
                        L5,JOUR,T1,Porte des Postes,0
                        L5,NUIT,T2,Porte des Postes,0
                        M1,JOUR,F1,4 Cantons,1
                        """)
                .file("calendar_dates.txt", """
                        service_id,date,exception_type
                        JOUR,20261120,1
                        JOUR,20261121,1
                        NUIT,20261120,1
                        JOUR,20260329,1
                        NUIT,20260328,1
                        JOUR,20261025,1
                        NUIT,20261024,1
                        """)
                .file(
                        "stop_times.txt",
                        "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type\n" + stopTimes);
    }

    private static final String CALLS = """
            T1,08:00:00,08:00:00,RIH1,1,
            T1,08:05:00,08:06:00,REP,5,
            T1,08:20:00,08:20:00,POR,9,
            T2,25:10:00,25:10:00,RIH1,1,
            T2,25:15:00,25:15:00,REP,2,
            T2,25:30:00,25:30:00,POR,3,
            F1,06:00:00,06:00:00,RIH2,1,
            F1,06:03:00,06:03:00,REP,2,
            """;

    static Timetable read(Path folder, GtfsZip zip, String... stops) {
        try (GtfsArchive archive = GtfsArchive.open(zip.to(folder.resolve("gtfs.zip")), ILEVIA)) {
            return stops.length == 0 ? Timetable.read(archive) : Timetable.read(archive, List.of(stops));
        }
    }

    private static Instant paris(String wall) {
        return ZonedDateTime.of(LocalDateTime.parse(wall), PARIS).toInstant();
    }

    private static List<String> times(DepartureBoard board) {
        return board.departures().stream()
                .map(departure ->
                        departure.tripId() + " " + departure.localTime().toLocalDateTime())
                .toList();
    }

    @Test
    void a_station_has_the_departures_of_all_its_platforms() {
        DepartureBoard board = read(folder, zip(CALLS))
                .departures("SRIH", q -> q.from(paris("2026-11-20T05:30:00")).within(Duration.ofHours(3)));

        assertThat(times(board)).containsExactly("F1 2026-11-20T06:00", "T1 2026-11-20T08:00");
        Departure bus = board.departures().get(1);
        assertThat(bus.status()).isEqualTo(Departure.Status.SCHEDULED);
        assertThat(bus.isRealTime()).isFalse();
        assertThat(bus.stopId()).isEqualTo("RIH1");
        assertThat(bus.location()).contains(GeoPoint.of(50.6361, 3.0621));
        assertThat(bus.line()).isEqualTo("L5");
        assertThat(bus.mode()).isEqualTo(RouteType.BUS);
        assertThat(bus.headsign()).isEqualTo("Porte des Postes");
        assertThat(bus.delay()).isNull();
        assertThat(bus.expected()).isEqualTo(bus.scheduled());
        assertThat(bus.attribution()).isEqualTo(ILEVIA);
        assertThat(board.realTime()).isEqualTo(DepartureBoard.RealTime.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T00:50:00, 2026-11-20, 2026-11-21T01:10",
        "2026-03-29T00:50:00, 2026-03-28, 2026-03-29T01:10",
        "2026-10-25T00:50:00, 2026-10-24, 2026-10-25T01:10"
    })
    void a_trip_after_midnight_belongs_to_the_evening_before(String from, LocalDate serviceDate, String leaves) {
        DepartureBoard board = read(folder, zip(CALLS)).departures("SRIH", q -> q.from(paris(from)));

        assertThat(times(board)).containsExactly("T2 " + leaves);
        assertThat(board.departures().get(0).serviceDate()).isEqualTo(serviceDate);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T07:30:00, 2026-03-29T06:00:00Z",
        "2026-10-25T07:30:00, 2026-10-25T07:00:00Z",
        "2026-11-20T07:30:00, 2026-11-20T07:00:00Z"
    })
    void eight_in_the_morning_is_eight_on_the_days_the_clocks_change(String from, Instant leaves) {
        DepartureBoard board = read(folder, zip(CALLS)).departures("SRIH", q -> q.from(paris(from)));

        assertThat(board.departures())
                .singleElement()
                .satisfies(departure -> assertThat(departure.expected()).isEqualTo(leaves));
    }

    @Test
    void in_the_night_the_clocks_change_a_run_over_midnight_keeps_its_pace() {
        // 27:30 of the 24th is three and a half hours after midnight by any clock that does not change: 02:30 the
        // second time.
        GtfsZip zip = zip("T2,25:00:00,25:00:00,RIH1,1,\nT2,27:30:00,27:30:00,REP,2,\nT2,27:40:00,27:40:00,POR,3,\n");

        DepartureBoard board = read(folder, zip)
                .departures(
                        "REP",
                        q -> q.from(Instant.parse("2026-10-25T01:00:00Z")).within(Duration.ofHours(1)));

        assertThat(board.departures()).singleElement().satisfies(departure -> {
            assertThat(departure.expected()).isEqualTo("2026-10-25T01:30:00Z");
            assertThat(departure.localTime()).hasToString("2026-10-25T02:30+01:00[Europe/Paris]");
        });
    }

    @Test
    void the_end_of_a_trip_and_calls_without_pickup_are_no_departures() {
        GtfsZip zip = zip("T1,08:00:00,08:00:00,RIH1,1,\nT1,08:05:00,08:05:00,REP,2,1\nT1,08:20:00,08:20:00,POR,3,\n");
        Timetable timetable = read(folder, zip);

        assertThat(timetable
                        .departures("POR", q -> q.from(paris("2026-11-20T08:00:00")))
                        .departures())
                .isEmpty();
        assertThat(timetable
                        .departures("REP", q -> q.from(paris("2026-11-20T08:00:00")))
                        .departures())
                .isEmpty();
        assertThat(timetable
                        .departures("RIH1", q -> q.from(paris("2026-11-20T08:00:00")))
                        .departures())
                .hasSize(1);
    }

    @Test
    void times_that_are_open_lie_evenly_between_those_that_are_told() {
        GtfsZip zip = zip(
                "T1,08:00:00,08:00:00,RIH1,10,\nT1,,,RIH2,20,\nT1,,,REP,30,\nT1,08:30:00,,SRIH,40,\nT1,,,POR,50,\n");

        DepartureBoard board = read(folder, zip).departures("SRIH", q -> q.from(paris("2026-11-20T08:00:00")));
        DepartureBoard further = read(folder, zip).departures("REP", q -> q.from(paris("2026-11-20T08:00:00")));

        assertThat(times(board)).containsExactly("T1 2026-11-20T08:00", "T1 2026-11-20T08:10", "T1 2026-11-20T08:30");
        assertThat(times(further)).containsExactly("T1 2026-11-20T08:20");
    }

    @Test
    void weeks_and_their_exceptions_decide_what_runs() {
        GtfsZip zip = zip(CALLS)
                .file(
                        "calendar.txt",
                        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nJOUR,1,1,1,1,1,0,0,20261101,20261130\n")
                .file("calendar_dates.txt", "service_id,date,exception_type\nJOUR,20261111,2\nJOUR,20261115,1\n");
        Timetable timetable = read(folder, zip);

        assertThat(leavesOn(timetable, "2026-11-10")).as("Tuesday").isTrue();
        assertThat(leavesOn(timetable, "2026-11-11")).as("Armistice Day").isFalse();
        assertThat(leavesOn(timetable, "2026-11-14")).as("Saturday").isFalse();
        assertThat(leavesOn(timetable, "2026-11-15")).as("a Sunday of its own").isTrue();
        assertThat(leavesOn(timetable, "2026-12-01")).as("after the end").isFalse();
    }

    private static boolean leavesOn(Timetable timetable, String day) {
        return !timetable
                .departures("RIH1", q -> q.from(paris(day + "T07:30:00")))
                .departures()
                .isEmpty();
    }

    @Test
    void a_trip_that_is_repeated_leaves_from_headway_to_headway() {
        GtfsZip zip = zip(CALLS + "F1,06:09:00,06:09:00,POR,3,\n")
                .file(
                        "frequencies.txt",
                        "trip_id,start_time,end_time,headway_secs,exact_times\nF1,06:00:00,06:10:00,240,\nF1,24:00:00,24:20:00,600,1\n");
        Timetable timetable = read(folder, zip);

        DepartureBoard morning = timetable.departures(
                "REP", q -> q.from(paris("2026-11-20T06:04:00")).routes("M1"));
        assertThat(times(morning)).containsExactly("F1 2026-11-20T06:07", "F1 2026-11-20T06:11");
        assertThat(morning.departures()).allMatch(Departure::approximate);
        DepartureBoard night = timetable.departures(
                "REP", q -> q.from(paris("2026-11-21T00:00:00")).routes("M1"));
        assertThat(times(night)).containsExactly("F1 2026-11-21T00:03", "F1 2026-11-21T00:13");
        assertThat(night.departures()).noneMatch(Departure::approximate);
        assertThat(night.departures()).extracting(Departure::id).doesNotHaveDuplicates();
    }

    @Test
    void a_timetable_of_some_stops_tells_the_same_as_the_whole() {
        GtfsZip zip = zip(CALLS);
        Timetable whole = read(folder, zip);
        Timetable part = read(folder, zip, "SRIH");

        assertThat(part.departures(
                                "SRIH",
                                q -> q.from(paris("2026-11-20T05:30:00")).within(Duration.ofHours(24)))
                        .departures())
                .isEqualTo(whole.departures(
                                "SRIH",
                                q -> q.from(paris("2026-11-20T05:30:00")).within(Duration.ofHours(24)))
                        .departures())
                .hasSize(3);
        assertThat(part.findStop("POR")).isEmpty();
        assertThat(whole.findStop("POR")).isPresent();
        assertThat(part.stops()).hasSize(3);
        assertThat(part.zone()).isEqualTo(PARIS);
    }

    @Test
    void calls_that_do_not_stand_together_and_in_order_are_found_all_the_same() {
        GtfsZip scattered = zip("""
                T1,08:20:00,08:20:00,POR,9,
                T2,25:10:00,25:10:00,RIH1,1,
                F1,06:00:00,06:00:00,RIH2,1,
                T1,08:00:00,08:00:00,RIH1,1,
                T2,25:30:00,25:30:00,POR,3,
                F1,06:03:00,06:03:00,REP,2,
                T2,25:15:00,25:15:00,REP,2,
                T1,08:05:00,08:06:00,REP,5,
                """);

        for (Timetable timetable : List.of(read(folder, scattered), read(folder, scattered, "REP"))) {
            DepartureBoard board = timetable.departures(
                    "REP", q -> q.from(paris("2026-11-20T05:30:00")).within(Duration.ofHours(24)));
            assertThat(times(board)).containsExactly("T1 2026-11-20T08:06", "T2 2026-11-21T01:15");
        }
    }

    @Test
    void a_board_has_limits() {
        Timetable timetable = read(folder, zip(CALLS));

        assertThat(times(timetable.departures(
                        "SRIH",
                        q -> q.from(paris("2026-11-20T05:30:00"))
                                .within(Duration.ofHours(24))
                                .limit(1))))
                .containsExactly("F1 2026-11-20T06:00");
        assertThat(times(timetable.departures(
                        "SRIH",
                        q -> q.from(paris("2026-11-20T05:30:00"))
                                .within(Duration.ofHours(24))
                                .routes("L5"))))
                .containsExactly("T1 2026-11-20T08:00", "T2 2026-11-21T01:10");
        assertThatIllegalArgumentException().isThrownBy(() -> timetable.departures("nowhere"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timetable.departures("REP", q -> q.within(Duration.ofDays(3))));
        assertThatIllegalArgumentException().isThrownBy(() -> timetable.departures("REP", q -> q.limit(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> read(folder, zip(CALLS), "nowhere"));
    }

    @Test
    void a_feed_without_time_zone_is_an_error_that_says_so() {
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> read(folder, zip(CALLS).file("agency.txt", "agency_name\nIlévia\n")))
                .withMessageContaining("names no time zone");
    }
}
