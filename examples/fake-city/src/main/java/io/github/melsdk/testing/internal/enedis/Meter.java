package io.github.melsdk.testing.internal.enedis;

import java.time.LocalDate;
import java.util.Set;

/**
 * A meter and what its customer has agreed to. Immutable; a change makes another one.
 *
 * @param prm 14 digits
 * @param authorisation number of the consent
 * @param consumes whether energy is taken from the network
 * @param produces whether energy is given to it
 * @param activated when the contract began
 * @param consentFrom from when on the customer lets data be read
 * @param refusal {@code ADAM-DC-0007} or {@code ADAM-DC-0008} when the consent has ended, otherwise empty
 * @param quirks how its curves differ from the rule
 * @param curve what it measures
 */
public record Meter(
        String prm,
        long authorisation,
        boolean consumes,
        boolean produces,
        LocalDate activated,
        LocalDate consentFrom,
        String refusal,
        Set<Quirk> quirks,
        LoadCurve curve) {

    /** What recorded curves were seen to do. */
    public enum Quirk {
        /** The curve stops at 23:30: the last half hour of the last day is missing. */
        NO_LAST_POINT,
        /** The first six hours of each day come in hours, the rest in half hours. */
        CHANGING_STEP,
        /** There is no curve, because the customer has not turned on its collection. */
        NO_CURVE
    }

    /**
     * Creates a meter without peculiarities.
     *
     * @param prm 14 digits
     * @param authorisation number of the consent
     * @param produces whether energy is given to the network as well
     * @param activated when the contract began
     * @param seed decides what it measures
     * @return the meter
     */
    public static Meter of(String prm, long authorisation, boolean produces, LocalDate activated, long seed) {
        LoadCurve curve = new LoadCurve(seed * 31 + Long.parseLong(prm));
        return new Meter(prm, authorisation, true, produces, activated, LocalDate.MIN, "", Set.of(), curve);
    }

    /**
     * Returns the meter with another start of its contract.
     *
     * @param day first day with data
     * @return a changed copy
     */
    public Meter activated(LocalDate day) {
        return new Meter(prm, authorisation, consumes, produces, day, consentFrom, refusal, quirks, curve);
    }

    /**
     * Returns the meter with another start of its consent.
     *
     * @param day first day that may be read
     * @return a changed copy
     */
    public Meter consentFrom(LocalDate day) {
        return new Meter(prm, authorisation, consumes, produces, activated, day, refusal, quirks, curve);
    }

    /**
     * Returns the meter with its consent ended.
     *
     * @param code code of the refusal
     * @return a changed copy
     */
    public Meter refusal(String code) {
        return new Meter(prm, authorisation, consumes, produces, activated, consentFrom, code, quirks, curve);
    }

    /**
     * Returns the meter with curves that differ from the rule.
     *
     * @param values how
     * @return a changed copy
     */
    public Meter quirks(Set<Quirk> values) {
        return new Meter(
                prm, authorisation, consumes, produces, activated, consentFrom, refusal, Set.copyOf(values), curve);
    }
}
