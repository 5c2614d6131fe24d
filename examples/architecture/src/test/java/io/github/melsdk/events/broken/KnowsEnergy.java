package io.github.melsdk.events.broken;

import io.github.melsdk.energy.broken.KnowsEvents;

/** A domain that knows another one, and a cycle of packages. */
public record KnowsEnergy(KnowsEvents other) {}
