package io.github.melsdk.core.error;

/** Tells whether the server may have received, and therefore executed, the request of a failed call. */
public enum RequestSent {
    /** Nothing was sent: the call may be made again without risk. */
    NO,
    /** The request left, or may have left, and no answer came: read the resource before writing it again. */
    MAYBE,
    /** The server answered: it has seen the request. */
    YES
}
