package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.model.WireConstant;

/** Reservations that an element prices. */
public enum ReservationRestriction implements WireConstant {
    /** A reservation, used or not. */
    RESERVATION,
    /** A reservation that nobody used. */
    RESERVATION_EXPIRES;

    @Override
    public String wire() {
        return name();
    }
}
