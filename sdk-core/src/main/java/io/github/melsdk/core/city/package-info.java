/**
 * The themes of a city app: an application asks for bikes or libraries, and the profile of the territory says who serves them.
 * Applications call it; it calls portals, feeds and territories.
 * Nothing here knows a city, a portal's address or a column: all that is in the profile.
 */
@NullMarked
package io.github.melsdk.core.city;

import org.jspecify.annotations.NullMarked;
