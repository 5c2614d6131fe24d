package io.github.melsdk.core.internal.retry;

/** What repeating an operation may do. */
public enum Safety {
    /** Changes nothing: GET, HEAD, a GraphQL query, a token request. */
    READ,
    /** A write that the provider makes idempotent by a key of the caller. */
    KEYED_WRITE,
    /** Any other write: sent once. */
    WRITE
}
