package io.github.melsdk.energy.meters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What a person allowed: whose meter, which data, for what, until when. No client of a meter reads without one, and what it
 * does not cover is refused before anything is sent. It prints without the person and the meter.
 *
 * <p>It proves nothing by itself: keep the proof of the provider's consent page or your own beside it. Everything but the
 * withdrawal is immutable; safe for threads.
 */
public final class Consent {

    private final MeterId meter;
    private final Set<DataScope> scopes;
    private final String purpose;
    private final String givenBy;
    private final String reference;
    private final Instant givenAt;
    private final Instant expiresAt;
    private final @Nullable LocalDate firstDay;
    private final @Nullable LocalDate lastDay;
    private final AtomicBoolean withdrawn = new AtomicBoolean();

    private Consent(Builder builder) {
        this.meter = builder.meter;
        this.scopes = Collections.unmodifiableSet(EnumSet.copyOf(builder.scopes));
        this.purpose = builder.purpose;
        this.givenBy = builder.givenBy;
        this.reference = builder.reference;
        this.givenAt = Objects.requireNonNull(builder.givenAt);
        this.expiresAt = Objects.requireNonNull(builder.expiresAt);
        this.firstDay = builder.firstDay;
        this.lastDay = builder.lastDay;
    }

    /**
     * Starts a consent.
     *
     * @param meter the meter that may be read
     * @return a builder
     */
    public static Builder of(MeterId meter) {
        return new Builder(meter);
    }

    /**
     * Returns the meter that may be read.
     *
     * @return the meter
     */
    public MeterId meter() {
        return meter;
    }

    /**
     * Returns what may be read.
     *
     * @return at least one, unmodifiable
     */
    public Set<DataScope> scopes() {
        return scopes;
    }

    /**
     * Returns what the data may be used for, in the words shown to the person.
     *
     * @return never blank
     */
    public String purpose() {
        return purpose;
    }

    /**
     * Returns who gave the consent, as the application knows the person. Never log it.
     *
     * @return never blank
     */
    public String givenBy() {
        return givenBy;
    }

    /**
     * Returns the provider's identifier of the consent, such as {@code autorisation_id} or {@code id_droit_acces}.
     *
     * @return empty when there is none
     */
    public Optional<String> reference() {
        return reference.isEmpty() ? Optional.empty() : Optional.of(reference);
    }

    /**
     * Returns when the consent was given.
     *
     * @return the instant from which on it holds
     */
    public Instant givenAt() {
        return givenAt;
    }

    /**
     * Returns when the consent ends.
     *
     * @return the first instant at which it holds no more
     */
    public Instant expiresAt() {
        return expiresAt;
    }

    /**
     * Returns the first day whose data may be read.
     *
     * @return empty when the consent sets none
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    /**
     * Returns the last day whose data may be read.
     *
     * @return empty when the consent sets none
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * Notes that the person has withdrawn the consent. From now on every read with this object is refused, those that run
     * through many requests included. Erase what was read, and tell the provider.
     */
    public void withdraw() {
        withdrawn.set(true);
    }

    /**
     * Tells whether the consent was withdrawn.
     *
     * @return true after {@link #withdraw()}
     */
    public boolean isWithdrawn() {
        return withdrawn.get();
    }

    /**
     * Refuses what this consent does not allow.
     *
     * @param scope the data to be read
     * @param now the present
     * @throws ConsentException when the consent is withdrawn, expired, not yet valid or does not cover the data
     */
    public void require(DataScope scope, Instant now) {
        if (withdrawn.get()) {
            throw new ConsentException(
                    ConsentException.Reason.WITHDRAWN, "The consent was withdrawn: erase the data, read no more");
        }
        if (now.isBefore(givenAt)) {
            throw new ConsentException(
                    ConsentException.Reason.NOT_YET, "The consent holds from " + givenAt + " on, not before");
        }
        if (!now.isBefore(expiresAt)) {
            throw new ConsentException(
                    ConsentException.Reason.EXPIRED, "The consent expired at " + expiresAt + ": ask for it again");
        }
        if (!scopes.contains(scope)) {
            throw new ConsentException(
                    ConsentException.Reason.SCOPE,
                    "The consent covers " + scopes + ", not " + scope + ": ask the person for it");
        }
    }

    /**
     * Refuses days that this consent does not cover.
     *
     * @param first the first day to be read
     * @param last the last day to be read
     * @throws ConsentException when one of them lies outside
     */
    public void requireDays(LocalDate first, LocalDate last) {
        boolean tooEarly = firstDay != null && first.isBefore(firstDay);
        boolean tooLate = lastDay != null && last.isAfter(lastDay);
        if (tooEarly || tooLate) {
            throw new ConsentException(
                    ConsentException.Reason.PERIOD,
                    "The consent covers the days from " + (firstDay == null ? "any" : firstDay) + " to "
                            + (lastDay == null ? "any" : lastDay) + ", not from " + first + " to " + last);
        }
    }

    /** Returns what is allowed, without the person and the meter. */
    @Override
    public String toString() {
        return "Consent[" + meter + ", " + scopes + ", until " + expiresAt + (withdrawn.get() ? ", withdrawn" : "")
                + "]";
    }

    /** Collects what was allowed. Not thread-safe. */
    public static final class Builder {
        private final MeterId meter;
        private final EnumSet<DataScope> scopes = EnumSet.noneOf(DataScope.class);
        private String purpose = "";
        private String givenBy = "";
        private String reference = "";
        private @Nullable Instant givenAt;
        private @Nullable Instant expiresAt;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate lastDay;

        private Builder(MeterId meter) {
            this.meter = Objects.requireNonNull(meter, "meter");
        }

        /**
         * Adds data that may be read.
         *
         * @param first one kind of data
         * @param more more of them
         * @return this
         */
        public Builder scope(DataScope first, DataScope... more) {
            scopes.addAll(EnumSet.of(first, more));
            return this;
        }

        /**
         * Sets what the data may be used for.
         *
         * @param value in the words shown to the person
         * @return this
         */
        public Builder purpose(String value) {
            purpose = value.strip();
            return this;
        }

        /**
         * Sets who gave the consent.
         *
         * @param value how the application knows the person; an opaque number is best
         * @return this
         */
        public Builder givenBy(String value) {
            givenBy = value.strip();
            return this;
        }

        /**
         * Sets the provider's identifier of the consent.
         *
         * @param value such as {@code autorisation_id} or {@code id_droit_acces}
         * @return this
         */
        public Builder reference(String value) {
            reference = value.strip();
            return this;
        }

        /**
         * Sets from when to when the consent holds.
         *
         * @param from when it was given
         * @param until the first instant at which it holds no more
         * @return this
         */
        public Builder valid(Instant from, Instant until) {
            givenAt = Objects.requireNonNull(from, "from");
            expiresAt = Objects.requireNonNull(until, "until");
            return this;
        }

        /**
         * Sets the days whose data may be read.
         *
         * @param first the first day, or null for any
         * @param last the last day, or null for any
         * @return this
         */
        public Builder days(@Nullable LocalDate first, @Nullable LocalDate last) {
            firstDay = first;
            lastDay = last;
            return this;
        }

        /**
         * Builds the consent.
         *
         * @return the consent
         * @throws IllegalArgumentException when scope, purpose, person or validity is not set, or an end precedes its start
         */
        public Consent build() {
            if (scopes.isEmpty() || purpose.isEmpty() || givenBy.isEmpty() || givenAt == null || expiresAt == null) {
                throw new IllegalArgumentException(
                        "A consent says what may be read, for what, by whom it was given, and from when to when");
            }
            boolean daysReversed = firstDay != null && lastDay != null && lastDay.isBefore(firstDay);
            if (!expiresAt.isAfter(givenAt) || daysReversed) {
                throw new IllegalArgumentException("A consent ends after it begins");
            }
            return new Consent(this);
        }
    }
}
