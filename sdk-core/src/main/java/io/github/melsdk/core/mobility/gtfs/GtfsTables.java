package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.mobility.RouteType;
import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.OpenEnum;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes records out of rows; null for a row without what identifies it. */
final class GtfsTables {

    private static final OpenEnum<Boarding> REGULAR = OpenEnum.of(Boarding.REGULAR);
    private static final OpenEnum<Access> UNKNOWN = OpenEnum.of(Access.UNKNOWN);
    private static final OpenEnum<LocationType> STOP = OpenEnum.of(LocationType.STOP);
    private static final OpenEnum<RouteType> NO_TYPE = OpenEnum.ofRaw(RouteType.class, null);
    private static final OpenEnum<ServiceChange> NO_CHANGE = OpenEnum.ofRaw(ServiceChange.class, null);
    private static final OpenEnum<TransferType> RECOMMENDED = OpenEnum.of(TransferType.RECOMMENDED);

    private GtfsTables() {}

    static Agency agency(GtfsRow row) {
        return new Agency(
                row.textOrEmpty("agency_id"),
                row.textOrEmpty("agency_name"),
                row.text("agency_url"),
                row.zone("agency_timezone"),
                row.text("agency_lang"),
                row.text("agency_phone"),
                row.text("agency_fare_url"),
                row.text("agency_email"));
    }

    static @Nullable Stop stop(GtfsRow row, Attribution origin) {
        String id = row.text("stop_id");
        if (id == null) {
            return null;
        }
        return new Stop(
                id,
                row.text("stop_code"),
                row.textOrEmpty("stop_name"),
                row.text("stop_desc"),
                row.position(),
                row.text("zone_id"),
                row.text("stop_url"),
                row.constant("location_type", STOP, LocationType.class),
                row.text("parent_station"),
                row.zone("stop_timezone"),
                row.constant("wheelchair_boarding", UNKNOWN, Access.class),
                row.text("platform_code"),
                origin);
    }

    static @Nullable Route route(GtfsRow row, Attribution origin) {
        String id = row.text("route_id");
        if (id == null) {
            return null;
        }
        return new Route(
                id,
                row.text("agency_id"),
                row.text("route_short_name"),
                row.text("route_long_name"),
                row.text("route_desc"),
                row.constant("route_type", NO_TYPE, RouteType.class),
                row.text("route_url"),
                row.text("route_color"),
                row.text("route_text_color"),
                row.integer("route_sort_order"),
                origin);
    }

    static @Nullable Trip trip(GtfsRow row) {
        String id = row.text("trip_id");
        String routeId = row.text("route_id");
        String serviceId = row.text("service_id");
        if (id == null || routeId == null || serviceId == null) {
            return null;
        }
        return new Trip(
                id,
                routeId,
                serviceId,
                row.text("trip_headsign"),
                row.text("trip_short_name"),
                row.integer("direction_id"),
                row.text("block_id"),
                row.text("shape_id"),
                row.constant("wheelchair_accessible", UNKNOWN, Access.class),
                row.constant("bikes_allowed", UNKNOWN, Access.class));
    }

    static @Nullable StopTime stopTime(GtfsRow row) {
        String tripId = row.text("trip_id");
        String stopId = row.text("stop_id");
        Integer sequence = row.integer("stop_sequence");
        if (tripId == null || stopId == null || sequence == null) {
            return null;
        }
        return new StopTime(
                tripId,
                row.time("arrival_time"),
                row.time("departure_time"),
                stopId,
                sequence,
                row.text("stop_headsign"),
                row.constant("pickup_type", REGULAR, Boarding.class),
                row.constant("drop_off_type", REGULAR, Boarding.class),
                row.flag("timepoint"));
    }

    static @Nullable ServiceWeek week(GtfsRow row) {
        String id = row.text("service_id");
        LocalDate start = row.day("start_date");
        LocalDate end = row.day("end_date");
        if (id == null || start == null || end == null) {
            return null;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (Boolean.TRUE.equals(row.flag(day.name().toLowerCase(Locale.ROOT)))) {
                days.add(day);
            }
        }
        return new ServiceWeek(id, days, start, end);
    }

    static @Nullable ServiceException exception(GtfsRow row) {
        String id = row.text("service_id");
        LocalDate day = row.day("date");
        return id == null || day == null
                ? null
                : new ServiceException(id, day, row.constant("exception_type", NO_CHANGE, ServiceChange.class));
    }

    static FeedInfo feedInfo(GtfsRow row) {
        return new FeedInfo(
                row.textOrEmpty("feed_publisher_name"),
                row.text("feed_publisher_url"),
                row.text("feed_lang"),
                row.day("feed_start_date"),
                row.day("feed_end_date"),
                row.text("feed_version"),
                row.text("feed_contact_email"),
                row.text("feed_contact_url"));
    }

    static Transfer transfer(GtfsRow row) {
        Integer seconds = row.integer("min_transfer_time");
        return new Transfer(
                row.text("from_stop_id"),
                row.text("to_stop_id"),
                row.text("from_route_id"),
                row.text("to_route_id"),
                row.text("from_trip_id"),
                row.text("to_trip_id"),
                row.constant("transfer_type", RECOMMENDED, TransferType.class),
                seconds == null ? null : Duration.ofSeconds(seconds));
    }

    static @Nullable Frequency frequency(GtfsRow row) {
        String tripId = row.text("trip_id");
        ServiceTime start = row.time("start_time");
        ServiceTime end = row.time("end_time");
        Integer headway = row.integer("headway_secs");
        if (tripId == null || start == null || end == null || headway == null || headway <= 0) {
            return null;
        }
        boolean exact = Boolean.TRUE.equals(row.flag("exact_times"));
        return new Frequency(tripId, start, end, Duration.ofSeconds(headway), exact);
    }
}
