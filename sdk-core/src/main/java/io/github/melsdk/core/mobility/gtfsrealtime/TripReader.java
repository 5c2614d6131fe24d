package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.protobuf.ProtoReader;
import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.WireConstant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads runs and what names them. The numbers are those of the fields in the schema of GTFS Realtime. */
final class TripReader {

    private TripReader() {}

    /** Reads a constant by its number, known or not. */
    static <E extends Enum<E> & WireConstant> OpenEnum<E> constant(Class<E> type, ProtoReader in) throws JsonFailure {
        return OpenEnum.ofRaw(type, Integer.toString(in.integer()));
    }

    static @Nullable String text(ProtoReader in) throws JsonFailure {
        String text = in.text();
        return text.isBlank() ? null : text;
    }

    static TripUpdate update(ProtoReader in, String id, Attribution origin) throws JsonFailure {
        TripDescriptor trip = null;
        VehicleDescriptor vehicle = null;
        List<StopTimeUpdate> calls = new ArrayList<>();
        Instant timestamp = null;
        Duration delay = null;
        TripProperties properties = null;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> trip = trip(in.message());
                case 2 -> calls.add(call(in.message()));
                case 3 -> vehicle = vehicle(in.message());
                case 4 -> timestamp = Times.instant(in);
                case 5 -> delay = Duration.ofSeconds(in.integer());
                case 6 -> properties = properties(in.message());
                default -> in.skip();
            }
        }
        TripDescriptor named = trip == null ? noTrip() : trip;
        return new TripUpdate(id, named, vehicle, calls, timestamp, delay, properties, origin);
    }

    private static TripDescriptor noTrip() {
        return new TripDescriptor(null, null, null, null, null, OpenEnum.of(TripRelationship.SCHEDULED));
    }

    static TripDescriptor trip(ProtoReader in) throws JsonFailure {
        String tripId = null;
        String routeId = null;
        Integer directionId = null;
        ServiceTime startTime = null;
        LocalDate startDate = null;
        OpenEnum<TripRelationship> relationship = OpenEnum.of(TripRelationship.SCHEDULED);
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> tripId = text(in);
                case 2 -> startTime = ServiceTime.parse(in.text()).orElse(null);
                case 3 -> startDate = Times.day(in.text());
                case 4 -> relationship = constant(TripRelationship.class, in);
                case 5 -> routeId = text(in);
                case 6 -> directionId = in.integer();
                default -> in.skip();
            }
        }
        return new TripDescriptor(tripId, routeId, directionId, startTime, startDate, relationship);
    }

    static VehicleDescriptor vehicle(ProtoReader in) throws JsonFailure {
        String id = null;
        String label = null;
        String plate = null;
        OpenEnum<WheelchairAccess> wheelchair = OpenEnum.of(WheelchairAccess.NO_VALUE);
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> id = text(in);
                case 2 -> label = text(in);
                case 3 -> plate = text(in);
                case 4 -> wheelchair = constant(WheelchairAccess.class, in);
                default -> in.skip();
            }
        }
        return new VehicleDescriptor(id, label, plate, wheelchair);
    }

    private static TripProperties properties(ProtoReader in) throws JsonFailure {
        String tripId = null;
        LocalDate startDate = null;
        ServiceTime startTime = null;
        String headsign = null;
        String shortName = null;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> tripId = text(in);
                case 2 -> startDate = Times.day(in.text());
                case 3 -> startTime = ServiceTime.parse(in.text()).orElse(null);
                case 5 -> headsign = text(in);
                case 6 -> shortName = text(in);
                default -> in.skip();
            }
        }
        return new TripProperties(tripId, startDate, startTime, headsign, shortName);
    }

    private static StopTimeUpdate call(ProtoReader in) throws JsonFailure {
        Integer sequence = null;
        String stopId = null;
        StopTimeEvent arrival = null;
        StopTimeEvent departure = null;
        OpenEnum<StopRelationship> relationship = OpenEnum.of(StopRelationship.SCHEDULED);
        OpenEnum<OccupancyStatus> occupancy = OpenEnum.ofRaw(OccupancyStatus.class, null);
        @Nullable String[] properties = {null, null};
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> sequence = in.integer();
                case 2 -> arrival = event(in.message());
                case 3 -> departure = event(in.message());
                case 4 -> stopId = text(in);
                case 5 -> relationship = constant(StopRelationship.class, in);
                case 6 -> properties = callProperties(in.message());
                case 7 -> occupancy = constant(OccupancyStatus.class, in);
                default -> in.skip();
            }
        }
        return new StopTimeUpdate(
                sequence, stopId, arrival, departure, relationship, occupancy, properties[0], properties[1]);
    }

    private static @Nullable String[] callProperties(ProtoReader in) throws JsonFailure {
        @Nullable String[] properties = {null, null};
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> properties[0] = text(in);
                case 2 -> properties[1] = text(in);
                default -> in.skip();
            }
        }
        return properties;
    }

    private static StopTimeEvent event(ProtoReader in) throws JsonFailure {
        Duration delay = null;
        Instant time = null;
        Duration uncertainty = null;
        Instant scheduled = null;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> delay = Duration.ofSeconds(in.integer());
                case 2 -> time = Times.instant(in);
                case 3 -> uncertainty = Duration.ofSeconds(in.integer());
                case 4 -> scheduled = Times.instant(in);
                default -> in.skip();
            }
        }
        return new StopTimeEvent(delay, time, uncertainty, scheduled);
    }
}
