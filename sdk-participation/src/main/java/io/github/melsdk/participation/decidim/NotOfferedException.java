package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.SdkException;

/** The server has no such operation: its version is too old or too new, or a module is not installed. Nothing was sent. */
public final class NotOfferedException extends SdkException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a failure.
     *
     * @param message what the server lacks, and which version has it
     * @param endpoint the operation
     */
    public NotOfferedException(String message, String endpoint) {
        super(endpoint + ": " + message, null, CallTrace.none(endpoint), RequestSent.NO);
    }
}
