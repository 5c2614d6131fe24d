package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.WireConstant;

/** Where a station stands ({@code implantation_station}). */
public enum Siting implements WireConstant {
    /** On the street. */
    STREET("Voirie"),
    /** In a public car park. */
    PUBLIC_CAR_PARK("Parking public"),
    /** In a private car park that everybody may use. */
    PRIVATE_CAR_PARK_FOR_PUBLIC("Parking privé à usage public"),
    /** In the car park of a shop or hotel, for its customers. */
    CUSTOMERS_CAR_PARK("Parking privé réservé à la clientèle"),
    /** A station for fast charging only. */
    FAST_CHARGING_STATION("Station dédiée à la recharge rapide");

    private final String wire;

    Siting(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
