package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.energy.charging.ocpi.Usage.Activity;
import io.github.melsdk.energy.charging.ocpi.Usage.Part;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prices a use. The use is cut where a restriction begins or ceases to hold; of each piece each dimension is priced by the first
 * element that holds. The step of energy rounds up all energy, at the last price; that of time only the kind of time that was
 * billed last (reservation, charging or parking).
 */
final class CostCalculation {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal WATT_HOURS_PER_KWH = BigDecimal.valueOf(1_000);

    /** What is billed together. */
    private enum Group {
        RESERVATION(TariffDimension.TIME),
        CHARGING(TariffDimension.TIME),
        PARKING(TariffDimension.PARKING_TIME),
        ENERGY(TariffDimension.ENERGY);

        private final TariffDimension dimension;

        Group(TariffDimension dimension) {
            this.dimension = dimension;
        }
    }

    /** An amount at a price, in Wh or seconds. */
    private record Item(Group group, PriceComponent component, BigDecimal volume) {}

    private final ChargingTariff tariff;
    private final Usage usage;
    private final List<Item> items = new ArrayList<>();
    private final List<CostLine> lines = new ArrayList<>();
    private final Set<Activity> flat = EnumSet.noneOf(Activity.class);

    CostCalculation(ChargingTariff tariff, Usage usage) {
        this.tariff = tariff;
        this.usage = usage;
    }

    SessionCost result() {
        Restrictions restrictions = new Restrictions(tariff.elements(), usage);
        for (Part part : usage.parts()) {
            List<Double> cuts = restrictions.cuts(part);
            for (int i = 0; i + 1 < cuts.size(); i++) {
                price(restrictions, part, cuts.get(i), cuts.get(i + 1));
            }
            restrictions.passed(part);
        }
        roundUpEnergy();
        roundUpLastTime();
        items.forEach(item -> lines.add(line(item)));
        return total();
    }

    private void price(Restrictions restrictions, Part part, double from, double to) {
        double middle = (from + to) / 2;
        Activity kind = part.activity() == Activity.PARKED ? Activity.CHARGING : part.activity();
        PriceComponent fee = restrictions.component(part, middle, TariffDimension.FLAT);
        if (fee != null && flat.add(kind)) {
            boolean reservation = kind != Activity.CHARGING;
            lines.add(new CostLine(TariffDimension.FLAT, reservation, BigDecimal.ONE, fee.price(), fee.vat()));
        }
        add(
                restrictions,
                part,
                middle,
                timeGroup(part),
                (to - from) * part.length().toMillis() / 1_000.0);
        add(
                restrictions,
                part,
                middle,
                Group.ENERGY,
                (to - from) * part.energy().wattHours());
    }

    private static Group timeGroup(Part part) {
        return switch (part.activity()) {
            case RESERVED, EXPIRED -> Group.RESERVATION;
            case CHARGING -> Group.CHARGING;
            case PARKED -> Group.PARKING;
        };
    }

    private void add(Restrictions restrictions, Part part, double middle, Group group, double volume) {
        PriceComponent component = volume > 0 ? restrictions.component(part, middle, group.dimension) : null;
        if (component != null) {
            items.add(new Item(group, component, BigDecimal.valueOf(volume).setScale(6, RoundingMode.HALF_UP)));
        }
    }

    private void roundUpEnergy() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).group() == Group.ENERGY) {
                roundUp(i);
                return;
            }
        }
    }

    private void roundUpLastTime() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).group() != Group.ENERGY) {
                roundUp(i);
                return;
            }
        }
    }

    private void roundUp(int index) {
        Item last = items.get(index);
        BigDecimal total = items.stream()
                .filter(item -> item.group() == last.group())
                .map(Item::volume)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal step = BigDecimal.valueOf(last.component().stepSize());
        BigDecimal billed = total.divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal more = billed.subtract(total);
        items.set(index, new Item(last.group(), last.component(), last.volume().add(more)));
    }

    private static CostLine line(Item item) {
        BigDecimal unit = item.group() == Group.ENERGY ? WATT_HOURS_PER_KWH : SECONDS_PER_HOUR;
        return new CostLine(
                item.group().dimension,
                item.group() == Group.RESERVATION,
                item.volume().divide(unit, MathContext.DECIMAL64),
                item.component().price(),
                item.component().vat());
    }

    private SessionCost total() {
        BigDecimal excl = lines.stream().map(CostLine::exclVat).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal incl = BigDecimal.ZERO;
        for (CostLine line : lines) {
            BigDecimal amount = line.inclVat();
            incl = incl == null || amount == null ? null : incl.add(amount);
        }
        Price least = tariff.minPrice();
        Price most = tariff.maxPrice();
        if (least != null && !lines.isEmpty()) {
            excl = least.exclVat() == null ? excl : excl.max(least.exclVat());
            incl = limited(incl, least.inclVat(), true);
        }
        if (most != null) {
            excl = most.exclVat() == null ? excl : excl.min(most.exclVat());
            incl = limited(incl, most.inclVat(), false);
        }
        return new SessionCost(tariff.currency(), excl, incl, lines);
    }

    private static @Nullable BigDecimal limited(
            @Nullable BigDecimal amount, @Nullable BigDecimal limit, boolean least) {
        if (amount == null || limit == null) {
            return amount;
        }
        return least ? amount.max(limit) : amount.min(limit);
    }
}
