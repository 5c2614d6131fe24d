package io.github.melsdk.core.internal.http;

import java.io.IOException;

/** Turns the body of a successful answer into a value. Reads to the end of the document and does not keep the payload. */
@FunctionalInterface
public interface Decoder<T> {

    /** Reads the value. What the stream throws goes through untouched. */
    T decode(Payload payload) throws IOException;
}
