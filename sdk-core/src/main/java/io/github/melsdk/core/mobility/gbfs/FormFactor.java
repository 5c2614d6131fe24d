package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.WireConstant;

/** What a vehicle looks like. */
public enum FormFactor implements WireConstant {
    /** Bicycle. */
    BICYCLE("bicycle"),
    /** Cargo bicycle. */
    CARGO_BICYCLE("cargo_bicycle"),
    /** Car. */
    CAR("car"),
    /** Moped. */
    MOPED("moped"),
    /** Kick scooter, as versions 2.1 and 2.2 name it. */
    SCOOTER("scooter"),
    /** Kick scooter without a seat. */
    SCOOTER_STANDING("scooter_standing"),
    /** Kick scooter with a seat. */
    SCOOTER_SEATED("scooter_seated"),
    /** Something else. */
    OTHER("other");

    private final String wire;

    FormFactor(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
