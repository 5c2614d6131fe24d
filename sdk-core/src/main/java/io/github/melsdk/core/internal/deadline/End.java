package io.github.melsdk.core.internal.deadline;

/** Why a call was ended from outside its own thread. */
public enum End {
    /** Its deadline passed. */
    DEADLINE,
    /** Its thread was interrupted. */
    INTERRUPTED,
    /** The transport was closed. */
    CLOSED,
    /** An export brought less than the floor. */
    TOO_SLOW,
    /** The consumer closed the stream. */
    RELEASED
}
