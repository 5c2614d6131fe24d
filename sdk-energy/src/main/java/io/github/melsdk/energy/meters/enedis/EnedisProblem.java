package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.error.ApiException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the codes of Enedis mean for an application, whichever of its three error bodies they came in. */
public enum EnedisProblem {
    /** A load curve was asked for more days than one call may have. */
    PERIOD_TOO_LONG("ask for fewer days", "ADAM-DC-0015", "ADAM-ERR0126"),
    /** The days lie before what Enedis keeps. */
    BEFORE_HISTORY("there is nothing older", "ADAM-DC-0016", "ADAM-ERR0125"),
    /** The days lie before the contract began. */
    BEFORE_ACTIVATION("there is nothing older", "ADAM-ERR0123"),
    /** The days lie before the consent began. */
    BEFORE_CONSENT("there is nothing older to read with this consent", "ADAM-DC-0009"),
    /** Consumption was asked of a meter that only produces, or the reverse. */
    WRONG_DIRECTION("this meter has no such measure", "ADAM-ERR0069"),
    /** The customer has not subscribed to the measure. */
    NO_SUBSCRIBED_SERVICE("look at the subscribed services of the consent", "ADAM-ERR0191"),
    /** The customer has moved out. */
    CUSTOMER_MOVED("the consent has ended: ask the new customer", "ADAM-DC-0007"),
    /** There is no consent, or it was revoked. */
    CONSENT_REVOKED("the consent has ended: erase the data, ask again", "ADAM-DC-0008"),
    /** There is no measure for these days. */
    NO_DATA("try another period", "STM-ERR-0000014", "STM-ERR-0000020", "no_data_found"),
    /** The customer is unknown or not allowed. */
    UNKNOWN_CUSTOMER("check the meter", "STM-ERR-0000019"),
    /** The application has not subscribed to this API, one by one on the DataHub. */
    API_NOT_SUBSCRIBED("tick this API for your application on the DataHub of Enedis", "900908");

    private final String advice;
    private final String codes;

    EnedisProblem(String advice, String... codes) {
        this.advice = advice;
        this.codes = " " + String.join(" ", codes).toUpperCase(Locale.ROOT) + " ";
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
     * Tells what an error of Enedis means.
     *
     * @param e a failed call
     * @return empty when the code is none that is known
     */
    public static Optional<EnedisProblem> of(ApiException e) {
        return of(e.code().orElse(null), e.providerMessage().orElse(null));
    }

    static Optional<EnedisProblem> of(@Nullable String code, @Nullable String message) {
        for (EnedisProblem problem : values()) {
            if (code != null && problem.codes.contains(" " + code.toUpperCase(Locale.ROOT) + " ")) {
                return Optional.of(problem);
            }
        }
        // Until 2022 a period of exactly 7 days was refused with the general code and this text.
        boolean tooLong = message != null && message.toLowerCase(Locale.ROOT).contains("less than 7 days");
        return tooLong ? Optional.of(PERIOD_TOO_LONG) : Optional.empty();
    }

    /** Whether older days would be refused as well. */
    boolean endsHistory() {
        return this == BEFORE_HISTORY || this == BEFORE_ACTIVATION || this == BEFORE_CONSENT;
    }
}
