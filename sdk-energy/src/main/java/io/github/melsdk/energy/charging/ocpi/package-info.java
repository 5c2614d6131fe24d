/**
 * OCPI 2.2.1 as a receiver: locations, tariffs and sessions of an operator, and what a session costs.
 * Called by applications of mobility providers and cities that have a token of the operator.
 * May call the core, {@code io.github.melsdk.energy} and {@code charging}.
 */
@NullMarked
package io.github.melsdk.energy.charging.ocpi;

import org.jspecify.annotations.NullMarked;
