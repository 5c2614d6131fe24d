package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.energy.Energy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a driver did at a charge point, in order: reserved, charged, stayed plugged in. Immutable; each method returns a longer use.
 * Energy is taken to flow evenly within a part.
 */
public final class Usage {

    /** What a part of a use is. */
    enum Activity {
        RESERVED,
        EXPIRED,
        CHARGING,
        PARKED
    }

    /** One part. */
    record Part(
            Activity activity,
            Instant start,
            Duration length,
            Energy energy,
            @Nullable Double amperes,
            @Nullable Double kilowatts) {}

    private final ZonedDateTime end;
    private final List<Part> parts;

    private Usage(ZonedDateTime end, List<Part> parts) {
        this.end = end;
        this.parts = List.copyOf(parts);
    }

    /**
     * Begins a use.
     *
     * @param start when, in the zone of the location
     * @return a use of nothing yet
     */
    public static Usage startingAt(ZonedDateTime start) {
        return new Usage(Objects.requireNonNull(start, "start"), List.of());
    }

    /**
     * Adds a reservation that is followed by charging.
     *
     * @param time how long
     * @return the longer use
     * @throws IllegalArgumentException when the time is negative
     */
    public Usage reserved(Duration time) {
        return with(Activity.RESERVED, time, Energy.ZERO, null);
    }

    /**
     * Adds a reservation that nobody used.
     *
     * @param time how long
     * @return the longer use
     * @throws IllegalArgumentException when the time is negative
     */
    public Usage reservedInVain(Duration time) {
        return with(Activity.EXPIRED, time, Energy.ZERO, null);
    }

    /**
     * Adds charging.
     *
     * @param time how long
     * @param energy how much
     * @return the longer use
     * @throws IllegalArgumentException when the time is negative
     */
    public Usage charged(Duration time, Energy energy) {
        return with(Activity.CHARGING, time, energy, null);
    }

    /**
     * Adds charging at a current, for tariffs that distinguish it.
     *
     * @param time how long
     * @param energy how much
     * @param amperes the current
     * @return the longer use
     * @throws IllegalArgumentException when the time is negative
     */
    public Usage chargedAt(double amperes, Duration time, Energy energy) {
        return with(Activity.CHARGING, time, energy, amperes);
    }

    /**
     * Adds time plugged in without charging.
     *
     * @param time how long
     * @return the longer use
     * @throws IllegalArgumentException when the time is negative
     */
    public Usage parked(Duration time) {
        return with(Activity.PARKED, time, Energy.ZERO, null);
    }

    private Usage with(Activity activity, Duration time, Energy energy, @Nullable Double amperes) {
        if (time.isNegative() || energy.wattHours() < 0) {
            throw new IllegalArgumentException("A part of a use takes no negative time and energy");
        }
        double hours = time.toMillis() / 3_600_000.0;
        Double kilowatts = activity == Activity.CHARGING && hours > 0 ? energy.kilowattHours() / hours : null;
        List<Part> longer = new ArrayList<>(parts);
        longer.add(new Part(activity, end.toInstant(), time, energy, amperes, kilowatts));
        return new Usage(end.plus(time), longer);
    }

    /**
     * Returns the use that a session tells.
     *
     * @param session a session with its charging periods
     * @param zone zone of the location
     * @return the use
     * @throws IllegalArgumentException when the session lacks a time of its periods, or its end
     */
    public static Usage of(ChargingSession session, ZoneId zone) {
        Instant begin = required(session.startDateTime());
        Usage usage = startingAt(begin.atZone(zone));
        List<ChargingPeriod> periods = session.chargingPeriods();
        for (int i = 0; i < periods.size(); i++) {
            ChargingPeriod period = periods.get(i);
            OcpiTime next = i + 1 < periods.size() ? periods.get(i + 1).startDateTime() : session.endDateTime();
            Duration length = Duration.between(required(period.startDateTime()), required(next));
            boolean reserved = period.volume("RESERVATION_TIME").isPresent();
            boolean parked = period.volume("PARKING_TIME").isPresent();
            Double amperes = period.volume("MAX_CURRENT")
                    .or(() -> period.volume("CURRENT"))
                    .or(() -> period.volume("MIN_CURRENT"))
                    .orElse(null);
            Energy energy = Energy.kilowattHours(period.volume("ENERGY").orElse(0.0));
            usage = usage.with(
                    reserved ? Activity.RESERVED : parked ? Activity.PARKED : Activity.CHARGING,
                    length,
                    energy,
                    amperes);
        }
        return usage;
    }

    private static Instant required(@Nullable OcpiTime time) {
        if (time == null) {
            throw new IllegalArgumentException("The cost of a session needs the times of its periods and its end");
        }
        return time.instant();
    }

    List<Part> parts() {
        return parts;
    }

    ZoneId zone() {
        return end.getZone();
    }
}
