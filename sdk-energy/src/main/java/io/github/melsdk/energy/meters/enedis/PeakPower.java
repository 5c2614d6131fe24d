package io.github.melsdk.energy.meters.enedis;

import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * The highest apparent power of a day or month. It prints without the value.
 *
 * @param at when it was reached, in Paris; the start of the day when Enedis does not tell the time
 * @param voltAmperes the power in VA
 */
public record PeakPower(ZonedDateTime at, double voltAmperes) {

    public PeakPower {
        Objects.requireNonNull(at, "at");
    }

    /** Over which time the highest power is taken. */
    public enum Period {
        /** One value per day. */
        DAY("P1D"),
        /** One value per month. */
        MONTH("P1M");

        private final String code;

        Period(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    @Override
    public String toString() {
        return "PeakPower[" + at + ", masked]";
    }
}
