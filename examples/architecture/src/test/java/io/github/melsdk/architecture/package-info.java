/**
 * What must hold for all published modules together.
 * Nobody calls it.
 * It may read all of them.
 */
@NullMarked
package io.github.melsdk.architecture;

import org.jspecify.annotations.NullMarked;
