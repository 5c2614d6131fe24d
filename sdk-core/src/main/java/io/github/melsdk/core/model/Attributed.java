package io.github.melsdk.core.model;

/** Something whose origin must be named when it is shown or published again. */
public interface Attributed {

    /**
     * Returns producer, licence and dates of the data.
     *
     * @return the attribution; {@link Attribution#unknown()} where nothing is known
     */
    Attribution attribution();
}
