package io.github.melsdk.core.opendata.portal;

import java.util.function.Predicate;

/**
 * What a portal can do for the records of one dataset. Where it cannot, the SDK does it.
 *
 * @param filters tells whether the portal can decide a condition, and keeps no record that satisfies it back
 * @param text whether it searches words
 * @param box whether it keeps what touches a box
 * @param circle whether it keeps what is inside a circle
 * @param orders tells whether it orders by a field
 * @param nearest whether it orders by distance
 * @param select whether it selects fields
 */
record Abilities(
        Predicate<Filter> filters,
        boolean text,
        boolean box,
        boolean circle,
        Predicate<String> orders,
        boolean nearest,
        boolean select) {}
