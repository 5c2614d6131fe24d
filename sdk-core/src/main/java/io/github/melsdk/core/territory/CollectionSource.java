package io.github.melsdk.core.territory;

/**
 * A data set of a portal that serves a theme.
 *
 * @param theme the theme, such as {@code bike-stations}
 * @param id the portal's identifier, opaque
 * @param timePolicy what its date-times mean
 */
public record CollectionSource(String theme, String id, TimePolicy timePolicy) {}
