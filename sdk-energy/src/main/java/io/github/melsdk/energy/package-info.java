/**
 * Quantities and time series of energy: what a meter, a grid or a roof gave or took, over which interval, and how sure
 * that is. Everybody may use this package. It uses the core's models and nothing else.
 */
@NullMarked
package io.github.melsdk.energy;

import org.jspecify.annotations.NullMarked;
