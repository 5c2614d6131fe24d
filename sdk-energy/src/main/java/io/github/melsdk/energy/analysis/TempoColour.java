package io.github.melsdk.energy.analysis;

/** The colour of a day of the Tempo contract, from the cheapest to the dearest: about 300, 43 and 22 days a season. */
public enum TempoColour {
    /** A cheap day. */
    BLUE,
    /** A dearer day. */
    WHITE,
    /** A very dear day, in winter only. */
    RED
}
