package io.github.melsdk.participation.requests;

/** Whether a city still works on a request. */
public enum ServiceRequestStatus {
    /** It does. */
    OPEN,
    /** It does not any more. */
    CLOSED,
    /** It does not say, or in words that this version of the SDK does not know. */
    UNKNOWN
}
