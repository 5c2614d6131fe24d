package io.github.melsdk.core.internal.deadline;

import java.io.IOException;

/** The call was ended; nothing more is to be tried. */
public final class EndedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final End end;

    /** Creates the signal. */
    public EndedException(End end) {
        super("ended: " + end);
        this.end = end;
    }

    /** Returns why. */
    public End end() {
        return end;
    }
}
