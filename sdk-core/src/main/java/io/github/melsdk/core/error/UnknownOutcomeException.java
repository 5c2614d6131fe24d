package io.github.melsdk.core.error;

import java.util.Objects;

/**
 * A write was sent, and no answer tells whether it was carried out. It was not sent again. {@link #howToFindOut()} says what
 * to look at; {@link #getCause()} is the failure itself.
 */
public final class UnknownOutcomeException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final String howToFindOut;

    /**
     * Creates a failure.
     *
     * @param cause the failure that leaves the outcome open
     * @param howToFindOut a sentence for people that says what to look at
     */
    public UnknownOutcomeException(SdkException cause, String howToFindOut) {
        super(
                cause.getMessage() + " The request left, and whether it was carried out is not known. " + howToFindOut,
                cause,
                cause.trace(),
                cause.requestSent());
        this.howToFindOut = Objects.requireNonNull(howToFindOut, "howToFindOut");
    }

    /**
     * Returns what to do next.
     *
     * @return a sentence for people
     */
    public String howToFindOut() {
        return howToFindOut;
    }
}
