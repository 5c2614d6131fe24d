package io.github.melsdk.core.error;

import java.util.Objects;

/**
 * The provider gives no page beyond here, although the list goes on. Nothing was asked; what was delivered is good. An export
 * has no such ceiling. {@link #resumeFrom()} tells how far the reading came.
 */
public final class PageCeilingException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final long ceiling;

    /**
     * Creates a failure.
     *
     * @param ceiling number of items that can be reached by pages
     * @param instead what to call instead
     * @param endpoint identifier of the operation
     */
    public PageCeilingException(long ceiling, String instead, String endpoint) {
        super(
                endpoint + ": the provider gives no page beyond item " + ceiling + ", and the list goes on. "
                        + Objects.requireNonNull(instead, "instead"),
                null,
                CallTrace.none(endpoint),
                RequestSent.NO);
        this.ceiling = ceiling;
    }

    /**
     * Returns the number of items that can be reached by pages.
     *
     * @return for example 10,000
     */
    public long ceiling() {
        return ceiling;
    }
}
