package io.github.melsdk.core.opendata.opendatasoft;

/** A part of a {@code select} clause that is no plain expression: an alias or a wildcard. Immutable. */
public final class Selection extends Fragment implements Selectable {

    Selection(String text) {
        super(text);
    }
}
