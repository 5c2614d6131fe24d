package io.github.melsdk.core.internal.http;

/** Methods that the clients use. */
public enum HttpMethod {
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE
}
