package io.github.melsdk.core.opendata.opendatasoft;

import org.jspecify.annotations.Nullable;

/** A piece of ODSQL that is complete in itself. Immutable. */
abstract class Fragment {

    private final String text;

    Fragment(String text) {
        this.text = text;
    }

    /**
     * Returns the text that is sent.
     *
     * @return ODSQL
     */
    public String odsql() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fragment that && getClass() == that.getClass() && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns {@link #odsql()}. */
    @Override
    public String toString() {
        return text;
    }
}
