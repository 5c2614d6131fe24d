/**
 * Heat networks and who can be connected to one (France Chaleur Urbaine).
 * Called by applications.
 * May call the core.
 */
@NullMarked
package io.github.melsdk.energy.heat;

import org.jspecify.annotations.NullMarked;
