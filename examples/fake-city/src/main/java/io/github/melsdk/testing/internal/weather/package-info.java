/** How the fake weather services answer. Only their facades in the package of the city call this. */
@NullMarked
package io.github.melsdk.testing.internal.weather;

import org.jspecify.annotations.NullMarked;
