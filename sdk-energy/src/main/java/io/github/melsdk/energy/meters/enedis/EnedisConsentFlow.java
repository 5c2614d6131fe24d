package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.meters.AuthorisationAnswer;
import io.github.melsdk.energy.meters.AuthorisationFlow;
import io.github.melsdk.energy.meters.AuthorisationRequest;
import io.github.melsdk.energy.meters.ConsentException;
import io.github.melsdk.energy.meters.MeterId;
import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Leads a customer through the consent page of Enedis and reads its answer. It sends nothing itself. Immutable and
 * thread-safe.
 */
public final class EnedisConsentFlow {

    private static final int MOST_YEARS = 3;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int LONGEST_YEAR = 366;
    private static final int MOST_DIGITS = 18;

    private final AuthorisationFlow flow;
    private final Period duration;

    private EnedisConsentFlow(AuthorisationFlow flow, Period duration) {
        this.flow = flow;
        this.duration = duration;
    }

    /**
     * Starts to configure a flow.
     *
     * @param clientId identifier of the application
     * @return a builder with the page of 2026 and one year
     */
    public static Builder builder(String clientId) {
        return new Builder(clientId);
    }

    /**
     * Makes the address of the consent page for one customer.
     *
     * @return the address, and the state to remember
     */
    public AuthorisationRequest begin() {
        return flow.begin();
    }

    /**
     * Reads the answer of the consent page.
     *
     * @param redirected the address that the browser came back to
     * @param state the state from the session of the customer
     * @return what was granted; give it to {@link EnedisClient#consents}
     * @throws io.github.melsdk.energy.meters.ConsentException when the state differs, the customer said no, or the answer
     *     names neither a consent nor a meter
     */
    public EnedisGrant finish(URI redirected, String state) {
        AuthorisationAnswer answer = flow.finish(redirected, state);
        Long authorisation = number(answer.parameter("autorisation_id").orElse(""));
        List<MeterId> meters = meters(answer.parameter("usage_point_id").orElse(""));
        if (authorisation == null && meters.isEmpty()) {
            throw new ConsentException(
                    ConsentException.Reason.DENIED, "The consent page named neither a consent nor a meter");
        }
        return new EnedisGrant(answer, authorisation, meters, duration);
    }

    private static @Nullable Long number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.valueOf(text) : null;
    }

    /** Several meters come between commas or between semicolons. */
    private static List<MeterId> meters(String text) {
        List<MeterId> meters = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(text, ",; ");
        while (parts.hasMoreTokens()) {
            try {
                meters.add(MeterId.electricity(parts.nextToken()));
            } catch (IllegalArgumentException e) {
                // What is no number of a meter cannot be read anyway; an answer without any is refused.
            }
        }
        return meters;
    }

    /** Sets up a flow. Not thread-safe. */
    public static final class Builder {
        private final String clientId;
        private URI site = URI.create("https://mon-compte-particulier.enedis.fr");
        private String version = "v2";
        private Period duration = Period.ofYears(1);
        private String stateEnd = "";
        private @Nullable RandomGenerator random;

        private Builder(String clientId) {
            this.clientId = Objects.requireNonNull(clientId, "clientId");
        }

        /**
         * Chooses the page of before 2026, which names the meters. Consents given there are good for the services of 2026.
         *
         * @return this
         */
        public Builder earlierPage() {
            version = "v1";
            return this;
        }

        /**
         * Sets how long the customer is asked for.
         *
         * @param value more than nothing, at most three years
         * @return this
         * @throws IllegalArgumentException when it is out of range
         */
        public Builder duration(Period value) {
            boolean parts = value.getYears() >= 0 && value.getMonths() >= 0 && value.getDays() >= 0;
            long days = (value.toTotalMonths() * LONGEST_YEAR) / MONTHS_PER_YEAR + value.getDays();
            if (value.isZero() || !parts || days > (long) MOST_YEARS * LONGEST_YEAR) {
                throw new IllegalArgumentException("A consent of Enedis lasts up to three years, not " + value);
            }
            duration = value;
            return this;
        }

        /**
         * Chooses a test customer of the sandbox.
         *
         * @param digit 0 to 9
         * @return this
         * @throws IllegalArgumentException when it is no digit
         */
        public Builder sandboxCustomer(int digit) {
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("The customers of the sandbox have the numbers 0 to 9");
            }
            stateEnd = Integer.toString(digit);
            return this;
        }

        /**
         * Sets the site of the consent page.
         *
         * @param value what precedes {@code /dataconnect}; the customer site of Enedis by default
         * @return this
         */
        public Builder site(URI value) {
            site = Objects.requireNonNull(value, "site");
            return this;
        }

        /**
         * Sets the source of chance of the states.
         *
         * @param value a secure one by default; anything else is for tests
         * @return this
         */
        public Builder random(RandomGenerator value) {
            random = Objects.requireNonNull(value, "random");
            return this;
        }

        /**
         * Builds the flow.
         *
         * @return a flow to share
         * @throws IllegalArgumentException when the site is not https (loopback excepted)
         */
        public EnedisConsentFlow build() {
            AuthorisationFlow.Builder flow = AuthorisationFlow.at(
                            URI.create(site + "/dataconnect/" + version + "/oauth2/authorize"), clientId)
                    .parameter("duration", duration.toString())
                    .stateEnd(stateEnd);
            if (random != null) {
                flow.random(random);
            }
            return new EnedisConsentFlow(flow.build(), duration);
        }
    }
}
