package io.github.melsdk.core.mobility.gtfsrealtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.transit.realtime.GtfsRealtime;
import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All messages are written by the protobuf library and the published bindings, none of which the SDK carries. */
class GtfsRealtimeClientTest {

    private final List<Drift> drift = Collections.synchronizedList(new ArrayList<>());
    private final Transport transport = Transport.builder()
            .retries(0)
            .listener(new TransportListener() {
                @Override
                public void onDrift(Drift difference) {
                    drift.add(difference);
                }
            })
            .build();

    @AfterEach
    void close() {
        transport.close();
    }

    private static FeedMessage.Builder feed(FeedEntity.Builder... entities) {
        FeedMessage.Builder feed = FeedMessage.newBuilder()
                .setHeader(FeedHeader.newBuilder()
                        .setGtfsRealtimeVersion("2.0")
                        .setTimestamp(Instant.now().getEpochSecond()));
        for (FeedEntity.Builder entity : entities) {
            feed.addEntity(entity);
        }
        return feed;
    }

    private static FeedEntity.Builder entity(GtfsRealtime.TripUpdate.Builder update) {
        return FeedEntity.newBuilder().setId("1").setTripUpdate(update);
    }

    private static GtfsRealtime.TripUpdate.Builder update(GtfsRealtime.TripDescriptor.Builder trip) {
        return GtfsRealtime.TripUpdate.newBuilder().setTrip(trip);
    }

    private RealtimeFeed read(FeedMessage.Builder feed) {
        return read(feed.buildPartial().toByteArray());
    }

    private RealtimeFeed read(byte[] body) {
        try (FaultServer server = serving(body)) {
            return client(server).read();
        }
    }

    private static FaultServer serving(byte[] body) {
        return FaultServer.start((request, exchange) -> protobuf(exchange, body));
    }

    private static void protobuf(Exchange exchange, byte[] body) throws IOException {
        exchange.status(200).header("Content-Type", "application/x-protobuf").body(body);
    }

    private GtfsRealtimeClient client(FaultServer server) {
        return GtfsRealtimeClient.builder(URI.create(server.baseUrl() + "/resource/ilevia-lille-gtfs-rt"))
                .transport(transport)
                .build();
    }

    @Test
    void a_run_is_read_with_all_that_is_told_of_it() {
        GtfsRealtime.TripUpdate.Builder update = update(GtfsRealtime.TripDescriptor.newBuilder()
                        .setTripId("T1")
                        .setRouteId("L5")
                        .setDirectionId(1)
                        .setStartDate("20261121")
                        .setStartTime("25:10:00"))
                .setTimestamp(1_795_237_200)
                .setDelay(-60)
                .setVehicle(GtfsRealtime.VehicleDescriptor.newBuilder()
                        .setId("8123")
                        .setLabel("Citadelle")
                        .setLicensePlate("AA-123-BB"))
                .addStopTimeUpdate(GtfsRealtime.TripUpdate.StopTimeUpdate.newBuilder()
                        .setStopSequence(3)
                        .setStopId("PLR003")
                        .setArrival(GtfsRealtime.TripUpdate.StopTimeEvent.newBuilder()
                                .setDelay(120)
                                .setUncertainty(30))
                        .setDeparture(GtfsRealtime.TripUpdate.StopTimeEvent.newBuilder()
                                .setTime(1_795_237_320)))
                .addStopTimeUpdate(GtfsRealtime.TripUpdate.StopTimeUpdate.newBuilder()
                        .setStopId("PLR004")
                        .setScheduleRelationship(GtfsRealtime.TripUpdate.StopTimeUpdate.ScheduleRelationship.SKIPPED));

        TripUpdate read = read(feed(entity(update))).tripUpdates().get(0);

        assertThat(read.trip().tripId()).isEqualTo("T1");
        assertThat(read.trip().routeId()).isEqualTo("L5");
        assertThat(read.trip().directionId()).isEqualTo(1);
        assertThat(read.trip().startDate()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(read.trip().startTime()).hasToString("25:10:00");
        assertThat(read.trip().relationship().is(TripRelationship.SCHEDULED)).isTrue();
        assertThat(read.timestamp()).isEqualTo(Instant.ofEpochSecond(1_795_237_200));
        assertThat(read.delay()).isEqualTo(Duration.ofMinutes(-1));
        assertThat(read.vehicle())
                .extracting(VehicleDescriptor::id, VehicleDescriptor::label, VehicleDescriptor::licensePlate)
                .containsExactly("8123", "Citadelle", "AA-123-BB");
        StopTimeUpdate call = read.stopTimeUpdates().get(0);
        assertThat(call.stopSequence()).isEqualTo(3);
        assertThat(call.arrival())
                .isEqualTo(new StopTimeEvent(Duration.ofMinutes(2), null, Duration.ofSeconds(30), null));
        assertThat(call.departure())
                .isEqualTo(new StopTimeEvent(null, Instant.ofEpochSecond(1_795_237_320), null, null));
        assertThat(read.stopTimeUpdates().get(1).relationship().is(StopRelationship.SKIPPED))
                .isTrue();
        assertThat(read.attribution().lastUpdate()).isNotNull();
        assertThat(drift).isEmpty();
    }

    @Test
    void a_vehicle_is_read_with_all_that_is_told_of_it() {
        GtfsRealtime.VehiclePosition.Builder vehicle = GtfsRealtime.VehiclePosition.newBuilder()
                .setTrip(GtfsRealtime.TripDescriptor.newBuilder().setTripId("T1"))
                .setPosition(GtfsRealtime.Position.newBuilder()
                        .setLatitude(50.6366f)
                        .setLongitude(3.0635f)
                        .setBearing(90)
                        .setOdometer(1_234_567.5)
                        .setSpeed(8.5f))
                .setCurrentStopSequence(4)
                .setStopId("PLR004")
                .setCurrentStatus(GtfsRealtime.VehiclePosition.VehicleStopStatus.STOPPED_AT)
                .setTimestamp(1_795_237_200)
                .setCongestionLevel(GtfsRealtime.VehiclePosition.CongestionLevel.STOP_AND_GO)
                .setOccupancyStatus(GtfsRealtime.VehiclePosition.OccupancyStatus.FULL)
                .setOccupancyPercentage(97)
                .addMultiCarriageDetails(GtfsRealtime.VehiclePosition.CarriageDetails.newBuilder()
                        .setId("a")
                        .setOccupancyPercentage(-1)
                        .setCarriageSequence(1));

        VehiclePosition read = read(feed(FeedEntity.newBuilder().setId("v").setVehicle(vehicle)))
                .vehicles()
                .get(0);

        assertThat(read.location()).contains(GeoPoint.of(50.6366, 3.0635));
        assertThat(read.bearing()).isEqualTo(90);
        assertThat(read.odometer())
                .satisfies(odometer -> assertThat(odometer.metres()).isEqualTo(1_234_567.5));
        assertThat(read.speed()).isEqualTo(8.5);
        assertThat(read.currentStopSequence()).isEqualTo(4);
        assertThat(read.stopStatus().is(VehicleStopStatus.STOPPED_AT)).isTrue();
        assertThat(read.congestion().is(CongestionLevel.STOP_AND_GO)).isTrue();
        assertThat(read.occupancy().is(OccupancyStatus.FULL)).isTrue();
        assertThat(read.occupancyPercentage()).isEqualTo(97);
        assertThat(read.carriages()).singleElement().satisfies(carriage -> {
            assertThat(carriage.occupancyPercentage()).as("-1 is unknown").isNull();
            assertThat(carriage.sequence()).isEqualTo(1);
        });
    }

    @Test
    void what_a_vehicle_does_not_tell_has_the_default_of_the_schema_or_is_absent() {
        VehiclePosition read = read(feed(
                        FeedEntity.newBuilder().setId("v").setVehicle(GtfsRealtime.VehiclePosition.newBuilder())))
                .vehicles()
                .get(0);

        assertThat(read.stopStatus().is(VehicleStopStatus.IN_TRANSIT_TO)).isTrue();
        assertThat(read.occupancy().isPresent()).isFalse();
        assertThat(read.location()).isEmpty();
        assertThat(read.timestamp()).isNull();
    }

    @Test
    void a_message_is_read_without_its_markup() {
        GtfsRealtime.Alert.Builder alert = GtfsRealtime.Alert.newBuilder()
                .addActivePeriod(GtfsRealtime.TimeRange.newBuilder()
                        .setStart(1_795_000_000)
                        .setEnd(1_796_000_000))
                .addInformedEntity(GtfsRealtime.EntitySelector.newBuilder()
                        .setRouteId("L5")
                        .setStopId("PLR003"))
                .setCause(GtfsRealtime.Alert.Cause.CONSTRUCTION)
                .setEffect(GtfsRealtime.Alert.Effect.DETOUR)
                .setHeaderText(text("fr", "Travaux rue de B&eacute;thune"))
                .setDescriptionText(
                        text("fr", "<p>Ligne 5 d&eacute;vi&eacute;e.<br/>Arr&ecirc;t Rihour non desservi</p>"));

        ServiceAlert read = read(feed(FeedEntity.newBuilder().setId("a").setAlert(alert)))
                .alerts()
                .get(0);

        assertThat(read.header().in(Locale.FRENCH)).isEqualTo("Travaux rue de Béthune");
        assertThat(read.description().in(Locale.FRENCH)).isEqualTo("Ligne 5 déviée.\nArrêt Rihour non desservi");
        assertThat(read.cause().is(AlertCause.CONSTRUCTION)).isTrue();
        assertThat(read.effect().is(AlertEffect.DETOUR)).isTrue();
        assertThat(read.severity().is(AlertSeverity.UNKNOWN_SEVERITY)).isTrue();
        assertThat(read.isActiveAt(Instant.ofEpochSecond(1_795_500_000))).isTrue();
        assertThat(read.isActiveAt(Instant.ofEpochSecond(1_796_000_000))).isFalse();
        assertThat(read.concernsRoute("L5")).isTrue();
        assertThat(read.concernsStop("PLR004")).isFalse();
    }

    private static GtfsRealtime.TranslatedString.Builder text(String language, String text) {
        return GtfsRealtime.TranslatedString.newBuilder()
                .addTranslation(GtfsRealtime.TranslatedString.Translation.newBuilder()
                        .setText(text)
                        .setLanguage(language));
    }

    @Test
    void a_constant_of_tomorrow_keeps_its_number_and_is_never_SCHEDULED() {
        GtfsRealtime.TripDescriptor trip = GtfsRealtime.TripDescriptor.newBuilder()
                .setTripId("T1")
                .setUnknownFields(varint(4, 42))
                .build();
        GtfsRealtime.TripUpdate.StopTimeUpdate.Builder call = GtfsRealtime.TripUpdate.StopTimeUpdate.newBuilder()
                .setStopId("PLR003")
                .setUnknownFields(varint(5, 9));

        TripUpdate read = read(feed(entity(
                        GtfsRealtime.TripUpdate.newBuilder().setTrip(trip).addStopTimeUpdate(call))))
                .tripUpdates()
                .get(0);

        assertThat(read.trip().relationship().raw()).isEqualTo("42");
        assertThat(read.trip().relationship().known()).isEmpty();
        assertThat(read.stopTimeUpdates().get(0).relationship().raw()).isEqualTo("9");
    }

    @Test
    void a_constant_that_the_published_bindings_do_not_know_is_known_here() {
        GtfsRealtime.TripDescriptor trip = GtfsRealtime.TripDescriptor.newBuilder()
                .setTripId("T1")
                .setUnknownFields(varint(4, 8))
                .build();
        assertThat(trip.getScheduleRelationship())
                .as("what the bindings say")
                .isEqualTo(GtfsRealtime.TripDescriptor.ScheduleRelationship.SCHEDULED);

        TripUpdate read = read(feed(entity(GtfsRealtime.TripUpdate.newBuilder().setTrip(trip))))
                .tripUpdates()
                .get(0);

        assertThat(read.trip().relationship().is(TripRelationship.NEW)).isTrue();
    }

    private static UnknownFieldSet varint(int field, long value) {
        return UnknownFieldSet.newBuilder()
                .addField(
                        field,
                        UnknownFieldSet.Field.newBuilder().addVarint(value).build())
                .build();
    }

    @Test
    void fields_of_any_kind_that_nobody_knows_are_passed_over() {
        UnknownFieldSet strange = UnknownFieldSet.newBuilder()
                .addField(
                        1_000,
                        UnknownFieldSet.Field.newBuilder()
                                .addVarint(-1)
                                .addFixed32(7)
                                .addFixed64(8)
                                .addLengthDelimited(ByteString.copyFromUtf8("mood"))
                                .addGroup(varint(3, 4))
                                .build())
                .build();
        GtfsRealtime.TripUpdate.Builder update = update(GtfsRealtime.TripDescriptor.newBuilder()
                        .setUnknownFields(strange)
                        .setTripId("T1"))
                .setUnknownFields(strange);

        RealtimeFeed read = read(feed(entity(update).setUnknownFields(strange)).setUnknownFields(strange));

        assertThat(read.tripUpdates().get(0).trip().tripId()).isEqualTo("T1");
        assertThat(read.skipped()).isZero();
    }

    @Test
    void an_old_feed_is_stale_and_its_messages_later() {
        RealtimeFeed read = read(feed().setHeader(FeedHeader.newBuilder()
                .setGtfsRealtimeVersion("2.0")
                .setTimestamp(Instant.now().minusSeconds(200).getEpochSecond())));

        assertThat(read.isStale()).isTrue();
        assertThat(read.alertsFreshness().isStale()).isFalse();
        assertThat(read(feed()).isStale()).isFalse();
        assertThat(read(feed().setHeader(FeedHeader.newBuilder().setGtfsRealtimeVersion("1.0")))
                        .isStale())
                .as("of unknown age")
                .isTrue();
    }

    @Test
    void a_timestamp_in_milliseconds_is_understood() {
        RealtimeFeed read = read(feed().setHeader(FeedHeader.newBuilder()
                .setGtfsRealtimeVersion("2.0")
                .setTimestamp(Instant.now().toEpochMilli())));

        assertThat(read.isStale()).isFalse();
    }

    @Test
    void a_malformed_entity_loses_no_other() {
        FeedMessage.Builder feed =
                feed(entity(update(GtfsRealtime.TripDescriptor.newBuilder().setTripId("T1"))));
        UnknownFieldSet broken = UnknownFieldSet.newBuilder()
                .addField(
                        2,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(ByteString.copyFrom(new byte[] {0x1a, 0x7f, 1}))
                                .addLengthDelimited(ByteString.EMPTY)
                                .build())
                .build();

        RealtimeFeed read = read(feed.setUnknownFields(broken));

        assertThat(read.tripUpdates()).hasSize(1);
        assertThat(read.skipped()).isEqualTo(2);
        assertThat(drift).extracting(Drift::path).containsExactly("$.entity[1]", "$.entity[2]");
    }

    @Test
    void what_a_differential_feed_takes_back_is_listed() {
        RealtimeFeed read = read(feed(FeedEntity.newBuilder().setId("gone").setIsDeleted(true)));

        assertThat(read.deleted()).containsExactly("gone");
        assertThat(read.tripUpdates()).isEmpty();
    }

    @Test
    void a_proxy_that_fails_behind_its_provider_is_a_server_error_with_its_words() {
        try (FaultServer server = FaultServer.start((request, exchange) ->
                exchange.respond(502, "text/plain; charset=utf-8", "Bad Gateway: the producer did not answer"))) {
            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> client(server).read())
                    .withMessageContaining("the producer did not answer");
        }
        try (FaultServer server =
                FaultServer.start((request, exchange) -> exchange.respond(404, "text/plain", "no such resource"))) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> client(server).read());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Gateway", "<!DOCTYPE html><html></html>", "\n<html></html>", "{\"error\":1}", "\n{}"})
    void a_text_with_status_200_is_no_feed(String body) {
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> read(body.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(DecodingException.Reason.TYPE))
                .withMessageContaining("A text came where GTFS Realtime is due");
    }

    @Test
    void an_empty_answer_is_no_feed() {
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> read(new byte[0]))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(DecodingException.Reason.EMPTY));
    }

    @Test
    void a_feed_that_is_cut_within_an_entity_is_an_error() {
        byte[] whole = feed(entity(
                        update(GtfsRealtime.TripDescriptor.newBuilder().setTripId("T1"))))
                .build()
                .toByteArray();

        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(DecodingException.Reason.SYNTAX));
    }

    @Test
    void the_request_asks_for_protobuf_at_the_address_with_its_query() {
        try (FaultServer server = serving(feed().build().toByteArray())) {
            GtfsRealtimeClient.builder(URI.create(server.baseUrl() + "/gtfs-rt?agency=ILE"))
                    .transport(transport)
                    .build()
                    .read();

            assertThat(server.requests().get(0).target()).isEqualTo("/gtfs-rt?agency=ILE");
            assertThat(server.requests().get(0).header("Accept"))
                    .get()
                    .asString()
                    .startsWith("application/x-protobuf");
        }
    }

    @Test
    void a_failure_that_may_pass_is_tried_again() {
        AtomicInteger requests = new AtomicInteger();
        try (Transport patient = Transport.builder().retries(1).build();
                FaultServer server = FaultServer.start((request, exchange) -> {
                    if (requests.incrementAndGet() == 1) {
                        exchange.respond(503, "text/plain", "later");
                    } else {
                        protobuf(exchange, feed().build().toByteArray());
                    }
                })) {
            RealtimeFeed read = GtfsRealtimeClient.builder(URI.create(server.baseUrl() + "/rt"))
                    .transport(patient)
                    .build()
                    .read();

            assertThat(read.version()).isEqualTo("2.0");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void settings_are_checked() {
        assertThatIllegalArgumentException().isThrownBy(() -> GtfsRealtimeClient.create(URI.create("file:/x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GtfsRealtimeClient.builder(URI.create("https://example.org/rt"))
                        .staleAfter(Duration.ofSeconds(-1)));
    }
}
