package io.github.melsdk.core.opendata.opendatasoft;

/** A part of an {@code order_by} clause. Nulls come last in both directions. Immutable. */
public final class Ordering extends Fragment implements Orderable {

    Ordering(String text) {
        super(text);
    }
}
