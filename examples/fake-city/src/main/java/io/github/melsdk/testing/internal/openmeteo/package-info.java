/** How the fake archive of Open-Meteo answers. Only its facade in the package of the city calls this. */
@NullMarked
package io.github.melsdk.testing.internal.openmeteo;

import org.jspecify.annotations.NullMarked;
