package io.github.melsdk.energy.meters;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergySeries;
import java.util.Set;

/**
 * What can be read of any meter, whoever operates the network: energies in one unit, over intervals with a start and an end. A
 * provider's own client offers all the rest. Call it, do not implement it: methods will be added.
 */
public interface MeterData {

    /**
     * Returns the network whose meters it reads.
     *
     * @return electricity or gas
     */
    MeterId.Network network();

    /**
     * Returns which energies it can read.
     *
     * @return scopes that {@link #energy} takes, unmodifiable
     */
    Set<DataScope> energies();

    /**
     * Reads energies of a meter, in as many requests as it takes. A day of an electricity meter goes from midnight to midnight,
     * a day of a gas meter from 6 o'clock to 6 o'clock, in Paris.
     *
     * @param consent allows the scope and the days, and names the meter
     * @param scope one of {@link #energies()}
     * @param range from when to when; the days it touches are read whole
     * @return energies in the time zone of Paris; days that the provider did not give are missing, not zero
     * @throws ConsentException when the consent does not allow it; nothing is sent
     * @throws IllegalArgumentException when the scope is none of {@link #energies()}
     * @throws io.github.melsdk.core.error.SdkException when a call fails
     */
    EnergySeries energy(Consent consent, DataScope scope, DateRange range);
}
