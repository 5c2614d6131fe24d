package io.github.melsdk.energy.meters;

import java.util.Objects;

/**
 * A consent does not allow what was asked for. Nothing was sent. Neither the message nor anything else here says who or
 * which meter it is.
 */
public final class ConsentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why a read is refused. */
    public enum Reason {
        /** The person has withdrawn the consent. */
        WITHDRAWN,
        /** The consent has expired. */
        EXPIRED,
        /** The consent begins later. */
        NOT_YET,
        /** The consent does not cover this kind of data. */
        SCOPE,
        /** The consent does not cover these days. */
        PERIOD,
        /** The meter belongs to another network than the service. */
        NETWORK,
        /** The person said no on the consent page, or the page failed. */
        DENIED,
        /** The answer of the consent page does not belong to the question: it may be forged. */
        STATE
    }

    private final Reason reason;

    /**
     * Creates a refusal.
     *
     * @param reason why
     * @param message what to do next, without personal data
     */
    public ConsentException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns why the read is refused.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }
}
