package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.error.ApiException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the codes of GRDF mean. Most of them come in answers whose HTTP status is 200. */
public enum GrdfProblem {
    /** The customer has moved out: the right has ended. */
    CUSTOMER_MOVED("1000000", 403, "the right has ended: ask the new customer"),
    /** The right has expired. */
    RIGHT_EXPIRED("1000001", 403, "the right has expired: renew it"),
    /** There is no right to read this meter. */
    NO_RIGHT("1000002", 403, "declare the right first"),
    /** The number of the meter is malformed. */
    MALFORMED_METER("1000005", 400, "correct the number of the meter"),
    /** There are no data in the period. */
    NO_DATA("1000008", 404, "try another period"),
    /** The period begins before what the right covers. */
    BEFORE_PERIMETER("1000009", 403, "ask for days that the right covers"),
    /** The period ends after what the right covers. */
    AFTER_PERIMETER("1000010", 403, "ask for days that the right covers"),
    /** The proof of the right is missing or was refused. */
    PROOF_MISSING("1000011", 403, "upload the proof of the consent"),
    /** The right was revoked. */
    RIGHT_REVOKED("1000014", 403, "the right has ended: erase the data"),
    /** The answer is not whole. */
    PARTIAL("2000100", 200, "ask again later for the rest"),
    /** The right exists already. */
    RIGHT_EXISTS("1000000003", 409, "use the right that exists"),
    /** The postcode is not the one of the meter. */
    POSTCODE_DIFFERS("1000000005", 400, "check the postcode of the meter"),
    /** There is no such meter. */
    UNKNOWN_METER("1000000006", 404, "check the number of the meter");

    private final String code;
    private final int status;
    private final String advice;

    GrdfProblem(String code, int status, String advice) {
        this.code = code;
        this.status = status;
        this.advice = advice;
    }

    /**
     * Returns what to do.
     *
     * @return a short phrase
     */
    public String advice() {
        return advice;
    }

    /**
     * Tells what an error of GRDF means.
     *
     * @param e a failed call
     * @return empty when the code is none that is known
     */
    public static Optional<GrdfProblem> of(ApiException e) {
        return of(e.code().orElse(null));
    }

    static Optional<GrdfProblem> of(@Nullable String code) {
        for (GrdfProblem problem : values()) {
            if (problem.code.equals(code)) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** The HTTP status that says the same. */
    int status() {
        return status;
    }
}
