package io.github.melsdk.core.city;

import io.github.melsdk.core.territory.ThemeSource;

/** Reads a theme from one of its sources. */
@FunctionalInterface
interface SourceReader<T> {

    /**
     * Reads the source.
     *
     * @throws UnsupportedSourceException when this version of the SDK cannot read the theme from such a source
     */
    Loaded<T> read(ThemeSource source);
}
