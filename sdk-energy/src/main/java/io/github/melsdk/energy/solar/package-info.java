/**
 * What a roof yields: the calculator of the European Commission (PVGIS).
 * Called by applications.
 * May call the core and {@code io.github.melsdk.energy}.
 */
@NullMarked
package io.github.melsdk.energy.solar;

import org.jspecify.annotations.NullMarked;
