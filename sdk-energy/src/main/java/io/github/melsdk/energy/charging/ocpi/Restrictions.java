package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.energy.charging.ocpi.Usage.Activity;
import io.github.melsdk.energy.charging.ocpi.Usage.Part;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which element of a tariff holds where in a use. For one thread. */
final class Restrictions {

    private final List<TariffElement> elements;
    private final ZoneId zone;
    private double wattHoursBefore;
    private double secondsBefore;

    Restrictions(List<TariffElement> elements, Usage usage) {
        this.elements = elements;
        this.zone = usage.zone();
    }

    /** Goes on behind a part. */
    void passed(Part part) {
        wattHoursBefore += part.energy().wattHours();
        secondsBefore += counted(part) ? part.length().toMillis() / 1_000.0 : 0;
    }

    /** The duration of a session does not count what was reserved before it. */
    private static boolean counted(Part part) {
        return part.activity() == Activity.CHARGING || part.activity() == Activity.PARKED;
    }

    /** Returns where, as shares of a part, a restriction may begin or cease to hold; 0 and 1 included. */
    List<Double> cuts(Part part) {
        Set<Double> cuts = new TreeSet<>(List.of(0.0, 1.0));
        for (TariffElement element : elements) {
            TariffRestrictions when = element.restrictions();
            if (when != null) {
                addClockCuts(cuts, part, when);
                addShare(
                        cuts,
                        when.minKwh(),
                        1_000,
                        wattHoursBefore,
                        part.energy().wattHours());
                addShare(
                        cuts,
                        when.maxKwh(),
                        1_000,
                        wattHoursBefore,
                        part.energy().wattHours());
                double seconds = part.length().toMillis() / 1_000.0;
                addShare(cuts, number(when.minDuration()), 1, secondsBefore, seconds);
                addShare(cuts, number(when.maxDuration()), 1, secondsBefore, seconds);
            }
        }
        return new ArrayList<>(cuts);
    }

    private static @Nullable Double number(@Nullable Long value) {
        return value == null ? null : value.doubleValue();
    }

    private static void addShare(Set<Double> cuts, @Nullable Double bound, double unit, double before, double length) {
        double share = bound == null || length <= 0 ? -1 : (bound * unit - before) / length;
        if (share > 0 && share < 1) {
            cuts.add(share);
        }
    }

    private void addClockCuts(Set<Double> cuts, Part part, TariffRestrictions when) {
        ZonedDateTime begin = part.start().atZone(zone);
        LocalDate last = begin.plus(part.length()).toLocalDate().plusDays(1);
        for (LocalDate day = begin.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (String time : new String[] {"00:00", when.startTime(), when.endTime()}) {
                LocalTime clock = time(time);
                if (clock != null) {
                    double seconds = Duration.between(
                                            part.start(),
                                            day.atTime(clock).atZone(zone).toInstant())
                                    .toMillis()
                            / 1_000.0;
                    addShare(cuts, seconds, 1, 0, part.length().toMillis() / 1_000.0);
                }
            }
        }
    }

    /** Returns the price of a dimension at a place of a part; null when no element sets one. */
    @Nullable
    PriceComponent component(Part part, double share, TariffDimension dimension) {
        for (TariffElement element : elements) {
            for (PriceComponent component : element.priceComponents()) {
                if (component.type().is(dimension) && holds(element.restrictions(), part, share)) {
                    return component;
                }
            }
        }
        return null;
    }

    private boolean holds(@Nullable TariffRestrictions when, Part part, double share) {
        boolean reservation = part.activity() == Activity.RESERVED || part.activity() == Activity.EXPIRED;
        if (when == null) {
            return !reservation;
        }
        double kwh = (wattHoursBefore + share * part.energy().wattHours()) / 1_000;
        double passed = share * part.length().toMillis() / 1_000.0;
        ZonedDateTime now = part.start().plusMillis(Math.round(passed * 1_000)).atZone(zone);
        return holdsFor(when, part.activity())
                && holdsAt(when, now)
                && within(kwh, when.minKwh(), when.maxKwh())
                && within(secondsBefore + passed, number(when.minDuration()), number(when.maxDuration()))
                && known(part.amperes(), when.minCurrent(), when.maxCurrent())
                && known(part.kilowatts(), when.minPower(), when.maxPower());
    }

    private static boolean holdsFor(TariffRestrictions when, Activity activity) {
        return switch (activity) {
            case RESERVED -> when.reservation().is(ReservationRestriction.RESERVATION);
            case EXPIRED -> when.reservation().isPresent();
            case CHARGING, PARKED -> !when.reservation().isPresent();
        };
    }

    private static boolean holdsAt(TariffRestrictions when, ZonedDateTime now) {
        LocalTime start = time(when.startTime());
        LocalTime end = time(when.endTime());
        LocalTime clock = now.toLocalTime();
        LocalDate day = now.toLocalDate();
        boolean afterStart = start == null || !clock.isBefore(start);
        boolean beforeEnd = end == null || clock.isBefore(end);
        boolean wraps = start != null && end != null && !start.isBefore(end);
        return (wraps ? afterStart || beforeEnd : afterStart && beforeEnd)
                && (when.startDate() == null || !day.isBefore(when.startDate()))
                && (when.endDate() == null || day.isBefore(when.endDate()))
                && (when.daysOfWeek().isEmpty()
                        || when.daysOfWeek().contains(day.getDayOfWeek().name()));
    }

    private static boolean within(double value, @Nullable Double least, @Nullable Double below) {
        return (least == null || value >= least) && (below == null || value < below);
    }

    /** What was not measured fulfils no bound. */
    private static boolean known(@Nullable Double value, @Nullable Double least, @Nullable Double below) {
        return least == null && below == null || value != null && within(value, least, below);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
