package io.github.melsdk.events;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.error.TransportException;

/**
 * A write was sent, and no answer tells whether it was carried out. It was not sent again. {@link #howToFindOut()} says what
 * to look at; {@link #getCause()} is the failure itself.
 */
public final class UnknownOutcomeException extends SdkException {

    private static final long serialVersionUID = 1L;
    private static final int OK = 200;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;

    private final String howToFindOut;

    private UnknownOutcomeException(SdkException cause, String howToFindOut) {
        super(
                cause.getMessage() + " The request left, and whether it was carried out is not known. " + howToFindOut,
                cause,
                cause.trace(),
                cause.requestSent());
        this.howToFindOut = howToFindOut;
    }

    /** Returns the failure for the caller: the one that happened, unless it leaves the outcome open. */
    static SdkException explain(SdkException failure, String howToFindOut) {
        return leavesOpen(failure) ? new UnknownOutcomeException(failure, howToFindOut) : failure;
    }

    private static boolean leavesOpen(SdkException failure) {
        if (failure.attempts() == 0 || failure.requestSent() == RequestSent.NO) {
            return false;
        }
        boolean noVerdict = failure instanceof TransportException
                || failure instanceof DecodingException
                || failure instanceof ServerException;
        return noVerdict || failure instanceof ApiException answer && isNoVerdict(answer);
    }

    private static boolean isNoVerdict(ApiException answer) {
        return answer.status() == REQUEST_TIMEOUT
                || answer.status() == TOO_EARLY
                || answer.status() == OK
                        && answer.providerMessage()
                                .filter(text -> text.startsWith(Answers.HOLDS_NO))
                                .isPresent();
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
