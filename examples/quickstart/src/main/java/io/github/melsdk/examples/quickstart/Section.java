package io.github.melsdk.examples.quickstart;

import java.io.PrintStream;

/** A part of the page. When it fails, the others are shown all the same. */
interface Section {

    /** Returns its heading. */
    String title();

    /** Reads what it shows and prints it. */
    void print(PrintStream page);
}
