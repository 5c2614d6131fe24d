package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.error.UnknownOutcomeException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells failures after which a write is certainly not done from those that leave it open. */
public final class Outcomes {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;

    private Outcomes() {}

    /**
     * Runs a write.
     *
     * @param howToFindOut a sentence for people, should the outcome stay open
     * @param write sends it
     * @throws UnknownOutcomeException when it was sent and no answer tells whether it was carried out
     */
    public static <T> T known(String howToFindOut, Supplier<T> write) {
        try {
            return write.get();
        } catch (SdkException e) {
            throw explain(e, howToFindOut, answer -> false);
        }
    }

    /**
     * Returns the failure for the caller: the one that happened, unless it leaves the outcome open.
     *
     * @param noVerdict recognises answers of a provider that say nothing although they should
     */
    public static SdkException explain(
            SdkException failure, String howToFindOut, Predicate<? super ApiException> noVerdict) {
        return leavesOpen(failure, noVerdict) ? new UnknownOutcomeException(failure, howToFindOut) : failure;
    }

    private static boolean leavesOpen(SdkException failure, Predicate<? super ApiException> noVerdict) {
        if (failure.attempts() == 0 || failure.requestSent() == RequestSent.NO) {
            return false;
        }
        return failure instanceof TransportException
                || failure instanceof DecodingException
                || failure instanceof ServerException
                || failure instanceof ApiException answer
                        && (answer.status() == REQUEST_TIMEOUT
                                || answer.status() == TOO_EARLY
                                || noVerdict.test(answer));
    }
}
