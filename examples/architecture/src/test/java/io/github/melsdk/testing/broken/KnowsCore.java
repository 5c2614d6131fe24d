package io.github.melsdk.testing.broken;

import io.github.melsdk.core.broken.BrokenRecord;

/** A fake city that needs what it is used to test. */
public record KnowsCore(BrokenRecord core) {}
