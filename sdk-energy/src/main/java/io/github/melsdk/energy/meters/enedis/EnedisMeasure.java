package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.meters.DataScope;
import java.time.LocalDate;

/** What a meter measures day by day or step by step, as Enedis offers it. */
public enum EnedisMeasure {
    /** Energy taken from the network per day, in Wh. */
    DAILY_CONSUMPTION("consommation_quotidienne", DataScope.DAILY_CONSUMPTION, 36, 365),
    /** Energy given to the network per day, in Wh. */
    DAILY_PRODUCTION("production_quotidienne", DataScope.DAILY_PRODUCTION, 36, 365),
    /** Mean power taken from the network per step, in W. */
    CONSUMPTION_CURVE("courbe_de_charge_consommation", DataScope.CONSUMPTION_CURVE, 24, 7),
    /** Mean power given to the network per step, in W. */
    PRODUCTION_CURVE("courbe_de_charge_production", DataScope.PRODUCTION_CURVE, 24, 7);

    private static final int DAYS_MORE = 15;

    private final String path;
    private final DataScope scope;
    private final int months;
    private final int mostDays;

    EnedisMeasure(String path, DataScope scope, int months, int mostDays) {
        this.path = path;
        this.scope = scope;
        this.months = months;
        this.mostDays = mostDays;
    }

    /**
     * Returns what a consent must cover.
     *
     * @return the scope
     */
    public DataScope scope() {
        return scope;
    }

    /**
     * Returns the first day that Enedis still keeps: 36 months and 15 days back for daily values, 24 months and 15 days for
     * curves.
     *
     * @param today the present day in Paris
     * @return the day
     */
    public LocalDate firstDayKept(LocalDate today) {
        return today.minusMonths(months).minusDays(DAYS_MORE);
    }

    boolean isCurve() {
        return this == CONSUMPTION_CURVE || this == PRODUCTION_CURVE;
    }

    Measurements.Direction direction() {
        boolean production = this == DAILY_PRODUCTION || this == PRODUCTION_CURVE;
        return production ? Measurements.Direction.PRODUCTION : Measurements.Direction.CONSUMPTION;
    }

    String path() {
        return path;
    }

    int mostDays() {
        return mostDays;
    }
}
