package io.github.melsdk.energy.internal.meters;

import io.github.melsdk.energy.meters.Consent;
import io.github.melsdk.energy.meters.ConsentException;
import io.github.melsdk.energy.meters.DataScope;
import io.github.melsdk.energy.meters.MeterId;
import java.time.Clock;
import java.util.Locale;

/** Stands before every read of a meter. */
public final class ConsentCheck {

    private final MeterId.Network network;
    private final Clock clock;

    /** Creates the check of a client. */
    public ConsentCheck(MeterId.Network network, Clock clock) {
        this.network = network;
        this.clock = clock;
    }

    /**
     * Returns the number of the meter, if the consent allows to read it.
     *
     * @throws ConsentException when it does not
     */
    public String require(Consent consent, DataScope... scopes) {
        for (DataScope scope : scopes) {
            consent.require(scope, clock.instant());
        }
        if (consent.meter().network() != network) {
            throw new ConsentException(
                    ConsentException.Reason.NETWORK,
                    "This service reads meters of " + network.name().toLowerCase(Locale.ROOT) + " only");
        }
        return consent.meter().reveal();
    }

    /**
     * Does the same for days.
     *
     * @throws ConsentException when the consent does not allow it
     * @throws IllegalArgumentException when there is no day
     */
    public String require(Consent consent, DataScope scope, ParisDays days) {
        String number = require(consent, scope);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A read of a meter takes at least one day");
        }
        consent.requireDays(days.first(), days.last());
        return number;
    }

    /** Returns the clock. */
    public Clock clock() {
        return clock;
    }
}
