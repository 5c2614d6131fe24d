/**
 * What energy series tell: self-consumption, sharing keys, cost and carbon, load indicators, degree days, comparisons
 * that take the weather out, when to shift a use, and what a city may see of its homes. Everybody may use this package.
 * It computes and calls nothing; it uses the energy series and the core's models.
 */
@NullMarked
package io.github.melsdk.energy.analysis;

import org.jspecify.annotations.NullMarked;
