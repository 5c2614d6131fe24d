package io.github.melsdk.participation.broken;

import io.github.melsdk.energy.broken.KnowsEvents;

/** A domain that knows another one. */
public record KnowsEnergyToo(KnowsEvents other) {}
