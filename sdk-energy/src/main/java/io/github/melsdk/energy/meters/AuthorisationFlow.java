package io.github.melsdk.energy.meters;

import io.github.melsdk.core.internal.time.TimeSource;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Leads a person through the consent page of a provider, as RFC 6749 (section 4.1) has it: the address to send the browser to,
 * and the check that the answer belongs to it. It sends nothing itself. Immutable and thread-safe.
 */
public final class AuthorisationFlow {

    private static final int STATE_BYTES = 24;
    private static final int LONGEST_ANSWER = 8 * 1024;

    private final URI page;
    private final Map<String, String> parameters;
    private final RandomGenerator random;
    private final String stateEnd;

    private AuthorisationFlow(Builder builder) {
        this.page = builder.page;
        this.parameters = Map.copyOf(builder.parameters);
        this.random = builder.random;
        this.stateEnd = builder.stateEnd;
    }

    /**
     * Starts a flow.
     *
     * @param page address of the consent page, without query
     * @param clientId identifier of the application
     * @return a builder
     * @throws IllegalArgumentException when the address has a query, or is not https (loopback excepted)
     */
    public static Builder at(URI page, String clientId) {
        return new Builder(page, clientId);
    }

    /**
     * Makes the address of the consent page for one person, with a fresh state.
     *
     * @return the address and the state to remember
     */
    public AuthorisationRequest begin() {
        byte[] bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + stateEnd;
        StringBuilder query = new StringBuilder("?response_type=code&state=").append(encode(state));
        parameters.forEach((name, value) ->
                query.append('&').append(encode(name)).append('=').append(encode(value)));
        return new AuthorisationRequest(URI.create(page + query.toString()), state);
    }

    /**
     * Reads what the consent page answered.
     *
     * @param redirected the address that the browser came back to, with its query
     * @param state the state of {@link AuthorisationRequest#state()}, from the session of the person
     * @return the parameters of the answer
     * @throws ConsentException with reason STATE when the answer is not the one to this question, with reason DENIED when the
     *     person said no or the page failed; the message has the provider's code
     */
    public AuthorisationAnswer finish(URI redirected, String state) {
        Map<String, List<String>> answer = parameters(redirected);
        List<String> states = answer.getOrDefault("state", List.of());
        if (states.size() != 1 || state.isEmpty() || !same(states.get(0), state)) {
            throw new ConsentException(
                    ConsentException.Reason.STATE,
                    "The state of this answer is not the one of the session: drop the answer and start again");
        }
        if (answer.containsKey("error")) {
            String code = answer.get("error")
                    .get(0)
                    .codePoints()
                    .filter(c -> c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'A' && c <= 'z')
                    .limit(40)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            throw new ConsentException(
                    ConsentException.Reason.DENIED,
                    "The consent page gave no consent: " + (code.isEmpty() ? "?" : code));
        }
        return new AuthorisationAnswer(answer);
    }

    /** In constant time: how long it takes tells nothing of the state. */
    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> parameters(URI redirected) {
        String query = redirected.getRawQuery();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null || query.length() > LONGEST_ANSWER) {
            return parameters;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "AuthorisationFlow[" + page.getHost() + "]";
    }

    /** Sets up a flow. Not thread-safe. */
    public static final class Builder {
        private final URI page;
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private RandomGenerator random = TimeSource.secrets();
        private String stateEnd = "";

        private Builder(URI page, String clientId) {
            boolean local = "127.0.0.1".equals(page.getHost()) || "localhost".equals(page.getHost());
            if (!"https".equals(page.getScheme()) && !local || page.getRawQuery() != null || page.getHost() == null) {
                throw new IllegalArgumentException("A consent page has an https address without a query");
            }
            this.page = page;
            this.parameters.put("client_id", Objects.requireNonNull(clientId, "clientId"));
        }

        /**
         * Adds a parameter of the provider.
         *
         * @param name its name
         * @param value its value
         * @return this
         * @throws IllegalArgumentException when the name is one that the flow sets itself
         */
        public Builder parameter(String name, String value) {
            if (name.equals("state") || name.equals("response_type")) {
                throw new IllegalArgumentException("The flow itself sets " + name);
            }
            parameters.put(name, Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets what ends each state, for sandboxes that choose a test customer by it.
         *
         * @param value letters and digits
         * @return this
         */
        public Builder stateEnd(String value) {
            stateEnd = Objects.requireNonNull(value, "stateEnd");
            return this;
        }

        /**
         * Sets the source of chance of the states.
         *
         * @param value a {@link SecureRandom} by default; anything else is for tests
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
         */
        public AuthorisationFlow build() {
            return new AuthorisationFlow(this);
        }
    }
}
