package io.github.melsdk.core.mobility.gtfsrealtime;

import static io.github.melsdk.core.mobility.gtfsrealtime.TripReader.constant;
import static io.github.melsdk.core.mobility.gtfsrealtime.TripReader.text;

import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.protobuf.ProtoReader;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one vehicle. For one thread and one vehicle. */
final class VehicleReader {

    private @Nullable TripDescriptor trip;
    private @Nullable VehicleDescriptor vehicle;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable Double bearing;
    private @Nullable Distance odometer;
    private @Nullable Double speed;
    private @Nullable Integer sequence;
    private @Nullable String stopId;
    private OpenEnum<VehicleStopStatus> status = OpenEnum.of(VehicleStopStatus.IN_TRANSIT_TO);
    private @Nullable Instant timestamp;
    private OpenEnum<CongestionLevel> congestion = OpenEnum.ofRaw(CongestionLevel.class, null);
    private OpenEnum<OccupancyStatus> occupancy = OpenEnum.ofRaw(OccupancyStatus.class, null);
    private @Nullable Integer percentage;
    private final List<Carriage> carriages = new ArrayList<>();

    static VehiclePosition read(ProtoReader in, String id, Attribution origin) throws JsonFailure {
        VehicleReader reader = new VehicleReader();
        reader.fields(in);
        return new VehiclePosition(
                id,
                reader.trip,
                reader.vehicle,
                GeoPoint.ofNullable(reader.latitude, reader.longitude).orElse(null),
                reader.bearing,
                reader.odometer,
                reader.speed,
                reader.sequence,
                reader.stopId,
                reader.status,
                reader.timestamp,
                reader.congestion,
                reader.occupancy,
                reader.percentage,
                reader.carriages,
                origin);
    }

    private void fields(ProtoReader in) throws JsonFailure {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> trip = TripReader.trip(in.message());
                case 2 -> position(in.message());
                case 3 -> sequence = in.integer();
                case 4 -> status = constant(VehicleStopStatus.class, in);
                case 5 -> timestamp = Times.instant(in);
                case 6 -> congestion = constant(CongestionLevel.class, in);
                case 7 -> stopId = text(in);
                case 8 -> vehicle = TripReader.vehicle(in.message());
                case 9 -> occupancy = constant(OccupancyStatus.class, in);
                case 10 -> percentage = in.integer();
                case 11 -> carriages.add(carriage(in.message()));
                default -> in.skip();
            }
        }
    }

    private void position(ProtoReader in) throws JsonFailure {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> latitude = decimal(in.single());
                case 2 -> longitude = decimal(in.single());
                case 3 -> bearing = decimal(in.single());
                case 4 -> {
                    double metres = in.real();
                    odometer = metres >= 0 && Double.isFinite(metres) ? Distance.metres(metres) : null;
                }
                case 5 -> speed = decimal(in.single());
                default -> in.skip();
            }
        }
    }

    /** Keeps the decimal digits of a number of single precision: 3.0635 stays 3.0635. */
    private static @Nullable Double decimal(float number) {
        return Float.isFinite(number) ? Double.valueOf(Float.toString(number)) : null;
    }

    private static Carriage carriage(ProtoReader in) throws JsonFailure {
        String id = null;
        String label = null;
        OpenEnum<OccupancyStatus> occupancy = OpenEnum.ofRaw(OccupancyStatus.class, null);
        Integer percentage = null;
        Integer sequence = null;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> id = text(in);
                case 2 -> label = text(in);
                case 3 -> occupancy = constant(OccupancyStatus.class, in);
                case 4 -> {
                    int told = in.integer();
                    percentage = told < 0 ? null : Integer.valueOf(told);
                }
                case 5 -> sequence = in.integer();
                default -> in.skip();
            }
        }
        return new Carriage(id, label, occupancy, percentage, sequence);
    }
}
