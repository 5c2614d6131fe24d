package io.github.melsdk.energy.broken;

import io.github.melsdk.events.broken.KnowsEnergy;
import org.jspecify.annotations.Nullable;

/** A domain that knows another one, and a cycle of packages. */
public record KnowsEvents(@Nullable KnowsEnergy other) {}
