package io.github.melsdk.core.mobility.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.mobility.RouteType;
import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Licence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GtfsArchiveTest {

    private static final Attribution ILEVIA = Attribution.of("Ilévia", Licence.LICENCE_OUVERTE_2_0);

    @TempDir
    private Path folder;

    private GtfsArchive open(GtfsZip zip) {
        return GtfsArchive.open(zip.to(folder.resolve("gtfs.zip")), ILEVIA);
    }

    private <T> List<T> read(GtfsZip zip, Function<GtfsArchive, RecordStream<T>> table) {
        try (GtfsArchive archive = open(zip);
                RecordStream<T> rows = table.apply(archive)) {
            return rows.stream().toList();
        }
    }

    @Test
    void agencies_and_feed_info() {
        GtfsZip zip = new GtfsZip()
                .file(
                        "agency.txt",
                        "agency_id,agency_name,agency_url,agency_timezone,agency_lang\nILE,Ilévia,https://www.ilevia.fr,Europe/Paris,fr\n")
                .file(
                        "feed_info.txt",
                        "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version\nIlévia,https://www.ilevia.fr,fr,20261101,20261231,2026-11\n");
        try (GtfsArchive archive = open(zip)) {
            FeedInfo info = archive.feedInfo().orElseThrow();
            assertThat(info.publisher()).isEqualTo("Ilévia");
            assertThat(info.end()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(archive.files()).containsExactly("agency.txt", "feed_info.txt");
        }
        assertThat(read(zip, GtfsArchive::agencies)).singleElement().satisfies(agency -> {
            assertThat(agency.id()).isEqualTo("ILE");
            assertThat(agency.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        });
    }

    @Test
    void stops_with_columns_in_any_order_behind_a_byte_order_mark_and_blanks() {
        List<Stop> stops = read(
                new GtfsZip()
                        .file(
                                "stops.txt",
                                "\uFEFFstop_lon, stop_name ,stop_id,stop_lat,location_type,parent_station,x\r\n3.0635,\"Rihour, quai 1\",PLR003, 50.6366,,SRIH,1\r\n3.0636,Rihour,SRIH,50.6367,1,,\r\n0,Nulle part,PLR099,0,9,,\r\n"),
                GtfsArchive::stops);

        assertThat(stops).extracting(Stop::id).containsExactly("PLR003", "SRIH", "PLR099");
        assertThat(stops.get(0).name()).isEqualTo("Rihour, quai 1");
        assertThat(stops.get(0).location()).contains(GeoPoint.of(50.6366, 3.0635));
        assertThat(stops.get(0).parentStation()).isEqualTo("SRIH");
        assertThat(stops.get(0).type().is(LocationType.STOP)).isTrue();
        assertThat(stops.get(0).wheelchair().is(Access.UNKNOWN)).isTrue();
        assertThat(stops.get(0).attribution()).isEqualTo(ILEVIA);
        assertThat(stops.get(1).type().is(LocationType.STATION)).isTrue();
        assertThat(stops.get(2).location()).as("(0, 0) is nowhere").isEmpty();
        assertThat(stops.get(2).type().raw()).as("a constant of tomorrow").isEqualTo("9");
    }

    @Test
    void lines_with_the_extended_numbers_of_french_feeds() {
        List<Route> routes = read(
                new GtfsZip()
                        .file(
                                "routes.txt",
                                "route_id,route_short_name,route_long_name,route_type,route_color\nM1,M1,,1,FFD100\nL5,L5,,700,\nT,,Tramway,900,\nX,,,1700,\n"),
                GtfsArchive::routes);

        assertThat(routes)
                .extracting(route -> route.mode().orElse(null))
                .containsExactly(RouteType.METRO, RouteType.BUS, RouteType.TRAM, null);
        assertThat(routes).extracting(Route::label).containsExactly("M1", "L5", "Tramway", "X");
        assertThat(routes.get(1).type().raw()).isEqualTo("700");
        assertThat(routes.get(0).color()).isEqualTo("FFD100");
    }

    @Test
    void trips_calls_and_their_times_after_midnight() {
        GtfsZip zip = new GtfsZip()
                .file(
                        "trips.txt",
                        "route_id,service_id,trip_id,trip_headsign,direction_id,wheelchair_accessible\nL5,SEM,T1,Marcq,1,1\n,SEM,T2,,,\n")
                .file(
                        "stop_times.txt",
                        "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,timepoint\nT1,25:10:00,25:10:30,PLR003,1,,1\nT1,,,PLR004,2,1,0\nT1, 7:05:00,7:05:00,PLR005,3,,\nT1,25:20:00,25:20:00,,4,,\n");

        assertThat(read(zip, GtfsArchive::trips)).singleElement().satisfies(trip -> {
            assertThat(trip.headsign()).isEqualTo("Marcq");
            assertThat(trip.directionId()).isEqualTo(1);
            assertThat(trip.wheelchair().is(Access.YES)).isTrue();
        });
        List<StopTime> calls = read(zip, GtfsArchive::stopTimes);
        assertThat(calls).extracting(StopTime::stopId).containsExactly("PLR003", "PLR004", "PLR005");
        assertThat(calls.get(0).departure()).hasToString("25:10:30");
        assertThat(calls.get(0).exact()).isTrue();
        assertThat(calls.get(1).arrival()).isNull();
        assertThat(calls.get(1).pickup().is(Boarding.NONE)).isTrue();
        assertThat(calls.get(2).arrival()).isEqualTo(new ServiceTime(7 * 3600 + 5 * 60));
    }

    @Test
    void calendars_frequencies_and_transfers() {
        GtfsZip zip = new GtfsZip()
                .file(
                        "calendar.txt",
                        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nSEM,1,1,1,1,1,0,0,20261101,20261130\n")
                .file("calendar_dates.txt", "service_id,date,exception_type\nSEM,20261111,2\nDIM,20261111,1\n")
                .file(
                        "frequencies.txt",
                        "trip_id,start_time,end_time,headway_secs,exact_times\nM1A,06:00:00,09:00:00,120,\nM1A,9:00:00,10:00:00,0,1\n")
                .file("transfers.txt", "from_stop_id,to_stop_id,transfer_type,min_transfer_time\nA,B,2,180\n");

        ServiceWeek week = read(zip, GtfsArchive::calendar).get(0);
        assertThat(week.days())
                .isEqualTo(Set.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY));
        assertThat(week.runsOn(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(week.runsOn(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(read(zip, GtfsArchive::calendarDates))
                .extracting(exception -> exception.change().known().orElse(null))
                .containsExactly(ServiceChange.REMOVED, ServiceChange.ADDED);
        assertThat(read(zip, GtfsArchive::frequencies))
                .as("one without headway runs never")
                .singleElement()
                .satisfies(frequency -> assertThat(frequency.headway()).isEqualTo(Duration.ofMinutes(2)));
        assertThat(read(zip, GtfsArchive::transfers).get(0).minimum()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void files_in_a_folder_are_found_and_the_ones_of_finder_are_not() {
        GtfsZip zip = new GtfsZip()
                .file("ilevia/old/stops.txt", "stop_id\nold\n")
                .file("ilevia\\stops.txt", "stop_id\nPLR003\n")
                .file("__MACOSX/ilevia/._stops.txt", "junk")
                .file("ilevia/.hidden.txt", "junk");

        assertThat(read(zip, GtfsArchive::stops)).extracting(Stop::id).containsExactly("PLR003");
        try (GtfsArchive archive = open(zip)) {
            assertThat(archive.files()).containsExactly("stops.txt");
        }
    }

    @Test
    void a_missing_file_and_an_empty_one_have_no_records() {
        GtfsZip zip = new GtfsZip().file("shapes.txt", "").file("stops.txt", "stop_id\n");

        assertThat(read(zip, GtfsArchive::calendar)).isEmpty();
        assertThat(read(zip, GtfsArchive::stops)).isEmpty();
        assertThat(read(zip, archive -> archive.rows("shapes.txt"))).isEmpty();
        try (GtfsArchive archive = open(zip)) {
            assertThat(archive.feedInfo()).isEmpty();
        }
    }

    @Test
    void files_without_a_record_of_their_own_are_rows() {
        GtfsZip zip = new GtfsZip().file("fare_attributes.txt", "fare_id,price,currency_type\nZAP,1.80,EUR\nJ,,EUR\n");

        assertThat(read(zip, archive -> archive.rows("Fare_Attributes.txt")))
                .containsExactly(
                        Map.of("fare_id", "ZAP", "price", "1.80", "currency_type", "EUR"),
                        Map.of("fare_id", "J", "currency_type", "EUR"));
    }

    @Test
    void a_row_that_cannot_be_used_loses_no_other_and_is_counted() {
        GtfsZip zip = new GtfsZip().file("stops.txt", "stop_id,stop_name\nA,Un\nB\n,Trois\nD,Quatre\n");

        try (GtfsArchive archive = open(zip);
                RecordStream<Stop> stops = archive.stops()) {
            assertThat(stops.stream().map(Stop::id)).containsExactly("A", "D");
            assertThat(stops.skipped()).isEqualTo(2);
            assertThat(stops.bytesReceived()).isPositive();
        }
    }

    @Test
    void names_that_climb_out_of_the_archive_write_nothing() {
        GtfsZip zip =
                new GtfsZip().file("../../../stops.txt", "stop_id\nX\n").file("/etc/agency.txt", "agency_name\nX\n");

        assertThat(read(zip, GtfsArchive::stops)).as("read in place").hasSize(1);
        assertThat(folder.toFile().list()).containsExactly("gtfs.zip");
        assertThat(folder.getParent().resolve("stops.txt")).doesNotExist();
    }

    @Test
    void a_file_that_unpacks_to_more_than_any_timetable_is_refused_early() {
        byte[] bomb = new byte[64 << 20];
        Arrays.fill(bomb, (byte) '\n');
        System.arraycopy("stop_id\n".getBytes(StandardCharsets.UTF_8), 0, bomb, 0, 8);
        GtfsZip zip = new GtfsZip().file("stops.txt", bomb);

        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> read(zip, GtfsArchive::stops))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(DecodingException.Reason.LIMIT));
    }

    @Test
    void an_archive_of_very_many_files_is_refused() {
        GtfsZip zip = new GtfsZip();
        for (int i = 0; i <= 10_000; i++) {
            zip.file(i + ".txt", "");
        }

        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> open(zip))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(DecodingException.Reason.LIMIT));
    }

    @Test
    void a_cut_archive_a_page_and_a_damaged_file_are_errors_that_say_so() throws IOException {
        Path zip = new GtfsZip()
                .file("stops.txt", "stop_id,stop_name\n" + "PLR003,Rihour\n".repeat(5_000))
                .to(folder.resolve("gtfs.zip"));
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length - 10));
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> GtfsArchive.open(zip))
                .withMessageContaining("cut download");
        byte[] damaged = whole.clone();
        damaged[60] ^= 0x55;
        Files.write(zip, damaged);
        try (GtfsArchive archive = GtfsArchive.open(zip)) {
            assertThatExceptionOfType(DecodingException.class).isThrownBy(() -> {
                try (RecordStream<Stop> stops = archive.stops()) {
                    stops.forEach(stop -> assertThat(stop.id()).isNotNull());
                }
            });
        }
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> read(new GtfsZip().file("stops.txt", "<html>no</html>"), GtfsArchive::stops));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> GtfsArchive.open(folder.resolve("nothing.zip")));
    }

    @Test
    void a_stream_that_was_closed_is_over() {
        try (GtfsArchive archive = open(new GtfsZip().file("stops.txt", "stop_id\nA\nB\n"))) {
            RecordStream<Stop> stops = archive.stops();
            assertThat(stops.iterator().next().id()).isEqualTo("A");
            stops.close();
            stops.close();
            assertThat(stops.iterator().hasNext()).isFalse();
        }
    }
}
