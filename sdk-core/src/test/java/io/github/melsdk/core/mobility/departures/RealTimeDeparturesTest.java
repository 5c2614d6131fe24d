package io.github.melsdk.core.mobility.departures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.melsdk.core.mobility.Freshness;
import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.mobility.departures.Departure.Status;
import io.github.melsdk.core.mobility.gtfs.GtfsZip;
import io.github.melsdk.core.mobility.gtfsrealtime.Incrementality;
import io.github.melsdk.core.mobility.gtfsrealtime.OccupancyStatus;
import io.github.melsdk.core.mobility.gtfsrealtime.RealtimeFeed;
import io.github.melsdk.core.mobility.gtfsrealtime.StopRelationship;
import io.github.melsdk.core.mobility.gtfsrealtime.StopTimeEvent;
import io.github.melsdk.core.mobility.gtfsrealtime.StopTimeUpdate;
import io.github.melsdk.core.mobility.gtfsrealtime.TripDescriptor;
import io.github.melsdk.core.mobility.gtfsrealtime.TripProperties;
import io.github.melsdk.core.mobility.gtfsrealtime.TripRelationship;
import io.github.melsdk.core.mobility.gtfsrealtime.TripUpdate;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.OpenEnum;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealTimeDeparturesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Attribution LIVE = Attribution.of("Ilévia, temps réel", Licence.ODBL_1_0);

    @TempDir
    private Path folder;

    private Timetable timetable;

    @BeforeEach
    void read() {
        // 08:00 in Paris is 07:00Z.
        GtfsZip zip = TimetableTest.zip("""
                T1,08:00:00,08:00:00,RIH1,1,
                T1,08:05:00,08:06:00,REP,5,
                T1,08:10:00,08:10:00,RIH2,7,
                T1,08:20:00,08:20:00,POR,9,
                F1,06:00:00,06:00:00,RIH2,1,
                F1,06:03:00,06:03:00,REP,2,
                """);
        timetable = TimetableTest.read(folder, zip).withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static RealtimeFeed feed(Duration age, TripUpdate... updates) {
        return new RealtimeFeed(
                "2.0",
                OpenEnum.of(Incrementality.FULL_DATASET),
                null,
                new Freshness(NOW.minus(age), NOW, Duration.ofSeconds(90)),
                List.of(updates),
                List.of(),
                List.of(),
                Set.of(),
                0,
                LIVE);
    }

    private static TripDescriptor trip(@Nullable String id, @Nullable LocalDate date, TripRelationship relationship) {
        return new TripDescriptor(id, "L5", 0, null, date, OpenEnum.of(relationship));
    }

    private static TripUpdate update(TripDescriptor trip, StopTimeUpdate... calls) {
        return new TripUpdate("e", trip, null, List.of(calls), null, null, null, LIVE);
    }

    private static TripUpdate scheduled(StopTimeUpdate... calls) {
        return update(trip("T1", TODAY, TripRelationship.SCHEDULED), calls);
    }

    private static StopTimeUpdate call(
            @Nullable Integer sequence,
            @Nullable String stop,
            StopRelationship relationship,
            @Nullable StopTimeEvent departure) {
        return new StopTimeUpdate(
                sequence,
                stop,
                null,
                departure,
                OpenEnum.of(relationship),
                OpenEnum.ofRaw(OccupancyStatus.class, null),
                null,
                null);
    }

    private static StopTimeUpdate late(int sequence, int seconds) {
        return call(sequence, null, StopRelationship.SCHEDULED, delay(seconds));
    }

    private static StopTimeEvent delay(int seconds) {
        return new StopTimeEvent(Duration.ofSeconds(seconds), null, null, null);
    }

    private static StopTimeEvent at(String time) {
        return new StopTimeEvent(null, Instant.parse(time), null, null);
    }

    private DepartureBoard board(String stop, TripUpdate... updates) {
        return timetable.departures(stop, q -> q.realTime(feed(Duration.ofSeconds(20), updates)));
    }

    private Departure only(String stop, TripUpdate... updates) {
        assertThat(board(stop, updates).departures()).hasSize(1);
        return board(stop, updates).departures().get(0);
    }

    @Test
    void a_delay_goes_on_to_the_calls_behind() {
        Departure departure = only("REP", scheduled(late(1, 180)));

        assertThat(departure.status()).isEqualTo(Status.PREDICTED);
        assertThat(departure.scheduled()).isEqualTo("2026-11-20T07:06:00Z");
        assertThat(departure.expected()).isEqualTo("2026-11-20T07:09:00Z");
        assertThat(departure.delay()).isEqualTo(Duration.ofMinutes(3));
        assertThat(departure.sourceAge()).isEqualTo(Duration.ofSeconds(20));
        assertThat(departure.attribution()).isEqualTo(LIVE);
    }

    @Test
    void the_nearest_update_before_a_call_counts_in_whatever_order_a_feed_lists_them() {
        assertThat(only("RIH2", scheduled(late(5, 60), late(1, 600))).delay()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_time_wins_over_a_delay_and_an_early_run_leaves_early() {
        StopTimeEvent both = new StopTimeEvent(Duration.ofHours(1), Instant.parse("2026-11-20T07:05:30Z"), null, null);

        Departure departure = only("REP", scheduled(call(5, "REP", StopRelationship.SCHEDULED, both)));

        assertThat(departure.expected()).isEqualTo("2026-11-20T07:05:30Z");
        assertThat(departure.delay()).isEqualTo(Duration.ofSeconds(-30));
    }

    @Test
    void calls_are_found_by_their_stop_where_no_position_is_told() {
        assertThat(only("REP", scheduled(call(null, "REP", StopRelationship.SCHEDULED, delay(120))))
                        .delay())
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void an_arrival_alone_delays_the_departure() {
        StopTimeUpdate arriving = new StopTimeUpdate(
                5,
                null,
                at("2026-11-20T07:09:00Z"),
                null,
                OpenEnum.of(StopRelationship.SCHEDULED),
                OpenEnum.of(OccupancyStatus.FULL),
                null,
                null);

        Departure departure = only("REP", scheduled(arriving));

        assertThat(departure.delay()).as("due to arrive at 08:05").isEqualTo(Duration.ofMinutes(4));
        assertThat(departure.occupancy().is(OccupancyStatus.FULL)).isTrue();
    }

    @Test
    void nothing_is_known_before_the_first_update_unless_the_run_as_a_whole_is_late() {
        assertThat(only("RIH1", scheduled(late(5, 300))).status()).isEqualTo(Status.SCHEDULED);
        TripUpdate late = new TripUpdate(
                "e",
                trip("T1", TODAY, TripRelationship.SCHEDULED),
                null,
                List.of(late(5, 300)),
                null,
                Duration.ofMinutes(1),
                null,
                LIVE);
        assertThat(only("RIH1", late).delay()).isEqualTo(Duration.ofMinutes(1));
        assertThat(only("REP", late).delay()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_skipped_stop_is_shown_as_such_and_passes_the_delay_on() {
        TripUpdate skipping = scheduled(late(1, 120), call(5, null, StopRelationship.SKIPPED, null));

        Departure skipped = only("REP", skipping);
        assertThat(skipped.status()).isEqualTo(Status.SKIPPED);
        assertThat(skipped.takesPlace()).isFalse();
        assertThat(skipped.expected()).isNull();
        assertThat(only("RIH2", skipping).delay()).isEqualTo(Duration.ofMinutes(2));
        assertThat(timetable
                        .departures(
                                "REP",
                                q -> q.realTime(feed(Duration.ZERO, skipping)).onlyTakingPlace())
                        .departures())
                .isEmpty();
    }

    @Test
    void no_data_ends_what_is_known_and_the_timetable_holds() {
        TripUpdate update = scheduled(late(1, 120), call(5, null, StopRelationship.NO_DATA, null));

        assertThat(only("REP", update).status()).isEqualTo(Status.SCHEDULED);
        assertThat(only("RIH2", update).status()).isEqualTo(Status.SCHEDULED);
        assertThat(only("RIH2", update).sourceAge()).isNull();
    }

    @Test
    void a_cancelled_run_is_shown_as_such_and_a_deleted_one_not_at_all() {
        Departure cancelled = only("REP", update(trip("T1", TODAY, TripRelationship.CANCELED)));

        assertThat(cancelled.status()).isEqualTo(Status.CANCELLED);
        assertThat(cancelled.scheduled()).isEqualTo("2026-11-20T07:06:00Z");
        assertThat(cancelled.expected()).isNull();
        assertThat(board("REP", update(trip("T1", TODAY, TripRelationship.DELETED)))
                        .departures())
                .isEmpty();
    }

    @Test
    void an_update_of_another_day_is_about_another_run() {
        TripUpdate tomorrow = update(trip("T1", TODAY.plusDays(1), TripRelationship.CANCELED));

        assertThat(only("REP", tomorrow).status()).isEqualTo(Status.SCHEDULED);
    }

    @Test
    void an_update_without_a_day_is_about_the_run_that_is_nearest() {
        TripUpdate today = update(trip("T1", null, TripRelationship.SCHEDULED), late(1, 60));

        DepartureBoard both = timetable.departures(
                "REP",
                q -> q.realTime(feed(Duration.ZERO, today))
                        .within(Duration.ofHours(30))
                        .routes("L5"));

        assertThat(both.departures()).extracting(Departure::status).containsExactly(Status.PREDICTED, Status.SCHEDULED);
    }

    @Test
    void a_relationship_of_tomorrow_changes_nothing() {
        TripDescriptor unknown =
                new TripDescriptor("T1", null, null, null, TODAY, OpenEnum.ofRaw(TripRelationship.class, "42"));

        assertThat(only("REP", update(unknown, late(1, 600))).status()).isEqualTo(Status.SCHEDULED);
    }

    @Test
    void a_late_run_is_still_expected_when_its_time_is_over() {
        DepartureBoard board = timetable.departures(
                "REP",
                q -> q.from(Instant.parse("2026-11-20T07:30:00Z"))
                        .realTime(feed(Duration.ZERO, scheduled(late(1, 1800)))));

        assertThat(board.departures())
                .singleElement()
                .satisfies(departure -> assertThat(departure.expected()).isEqualTo("2026-11-20T07:36:00Z"));
    }

    @Test
    void stale_real_time_is_left_aside_and_the_board_says_so() {
        RealtimeFeed frozen = feed(Duration.ofMinutes(20), scheduled(late(1, 600)));

        DepartureBoard board = timetable.departures("REP", q -> q.realTime(frozen));

        assertThat(board.realTime()).isEqualTo(DepartureBoard.RealTime.STALE);
        assertThat(board.age()).contains(Duration.ofMinutes(20));
        assertThat(board.departures()).extracting(Departure::status).containsOnly(Status.SCHEDULED);
    }

    @Test
    void a_feed_that_was_fresh_when_it_was_read_becomes_stale_while_it_is_kept() {
        RealtimeFeed kept = feed(Duration.ofSeconds(20), scheduled(late(1, 600)));
        Timetable later = timetable.withClock(Clock.fixed(NOW.plusSeconds(120), ZoneOffset.UTC));

        assertThat(later.departures("REP", q -> q.realTime(kept)).realTime()).isEqualTo(DepartureBoard.RealTime.STALE);
        assertThat(board("REP").realTime()).isEqualTo(DepartureBoard.RealTime.USED);
    }

    @Test
    void a_run_in_no_timetable_is_added_where_it_stops_and_not_where_it_ends() {
        for (TripRelationship relationship :
                List.of(TripRelationship.ADDED, TripRelationship.NEW, TripRelationship.UNSCHEDULED)) {
            TripUpdate extra = update(
                    trip("EXTRA", TODAY, relationship),
                    call(1, "RIH1", StopRelationship.SCHEDULED, at("2026-11-20T07:30:00Z")),
                    call(2, "REP", StopRelationship.SCHEDULED, at("2026-11-20T07:40:00Z")));

            assertThat(board("SRIH", extra).departures())
                    .filteredOn(departure -> "EXTRA".equals(departure.tripId()))
                    .singleElement()
                    .satisfies(departure -> {
                        assertThat(departure.status()).isEqualTo(Status.ADDED);
                        assertThat(departure.expected()).isEqualTo("2026-11-20T07:30:00Z");
                        assertThat(departure.scheduled()).isNull();
                        assertThat(departure.line()).isEqualTo("L5");
                        assertThat(departure.stop()).isNotNull();
                    });
            assertThat(board("REP", extra).departures())
                    .extracting(Departure::tripId)
                    .containsExactly("T1");
        }
    }

    @Test
    void a_replaced_run_has_the_calls_of_the_feed_only() {
        TripUpdate detour = update(
                trip("T1", TODAY, TripRelationship.REPLACEMENT),
                call(1, "RIH1", StopRelationship.SCHEDULED, at("2026-11-20T07:02:00Z")),
                call(2, "POR", StopRelationship.SCHEDULED, at("2026-11-20T07:15:00Z")));

        assertThat(board("REP", detour).departures()).isEmpty();
        Departure departure = only("SRIH", detour);
        assertThat(departure.status()).isEqualTo(Status.PREDICTED);
        assertThat(departure.expected()).isEqualTo("2026-11-20T07:02:00Z");
        assertThat(departure.headsign()).isEqualTo("Porte des Postes");
    }

    @Test
    void a_duplicated_run_takes_place_again_at_another_time() {
        TripProperties again = new TripProperties(
                "T1-bis", TODAY, ServiceTime.parse("08:30:00").orElseThrow(), null, null);
        TripUpdate duplicate = new TripUpdate(
                "e",
                trip("T1", TODAY, TripRelationship.DUPLICATED),
                null,
                List.of(late(1, 60)),
                null,
                null,
                again,
                LIVE);

        assertThat(board("REP", duplicate).departures())
                .extracting(Departure::status, Departure::time)
                .containsExactly(
                        tuple(Status.SCHEDULED, Instant.parse("2026-11-20T07:06:00Z")),
                        tuple(Status.ADDED, Instant.parse("2026-11-20T07:37:00Z")));
    }

    @Test
    void another_platform_and_another_direction_are_told() {
        StopTimeUpdate moved = new StopTimeUpdate(
                1,
                null,
                null,
                delay(0),
                OpenEnum.of(StopRelationship.SCHEDULED),
                OpenEnum.ofRaw(OccupancyStatus.class, null),
                "RIH2",
                "CHU");

        Departure departure = board("SRIH", scheduled(moved)).departures().get(0);

        assertThat(departure.stopId()).isEqualTo("RIH2");
        assertThat(departure.headsign()).isEqualTo("CHU");
        assertThat(departure.delay()).isZero();
        assertThat(departure.isRealTime()).isTrue();
    }

    @Test
    void an_update_of_a_repeated_trip_is_about_the_run_that_begins_then() {
        GtfsZip zip = TimetableTest.zip(
                        "F1,06:00:00,06:00:00,RIH2,1,\nF1,06:03:00,06:03:00,REP,2,\nF1,06:09:00,06:09:00,POR,3,\n")
                .file("frequencies.txt", "trip_id,start_time,end_time,headway_secs\nF1,08:00:00,08:20:00,600\n");
        Timetable repeated = TimetableTest.read(folder, zip).withClock(Clock.fixed(NOW, ZoneOffset.UTC));
        TripDescriptor second = new TripDescriptor(
                "F1",
                null,
                null,
                ServiceTime.parse("08:10:00").orElseThrow(),
                TODAY,
                OpenEnum.of(TripRelationship.UNSCHEDULED));

        DepartureBoard board =
                repeated.departures("REP", q -> q.realTime(feed(Duration.ZERO, update(second, late(1, 120)))));

        assertThat(board.departures())
                .extracting(Departure::status)
                .containsExactly(Status.SCHEDULED, Status.PREDICTED);
        assertThat(board.departures().get(1).expected()).isEqualTo("2026-11-20T07:15:00Z");
    }
}
